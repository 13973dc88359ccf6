import { parentPort, workerData } from 'node:worker_threads';
import { serveLines } from '../../src/cli/serve.js';
import type { LineSettings } from '../../src/cli/ndjson.js';
import { fakeLibrary } from './fake-library.js';

serveLines(parentPort, workerData as LineSettings, fakeLibrary);
