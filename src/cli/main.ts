#!/usr/bin/env node
import { library } from './library.js';
import { runAsProcess } from './process-io.js';

await runAsProcess(library, new URL('./worker.js', import.meta.url));
