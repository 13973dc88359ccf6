import { parentPort, workerData } from 'node:worker_threads';
import { library } from './library.js';
import type { LineSettings } from './ndjson.js';
import { serveLines } from './serve.js';

serveLines(parentPort, workerData as LineSettings, library);
