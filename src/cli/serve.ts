import type { MessagePort } from 'node:worker_threads';
import { answered } from './answer.js';
import type { Library } from './io.js';
import type { ByteLine } from './lines.js';
import type { LineSettings } from './ndjson.js';

/** What a worker thread does: it answers the lines that come through its port, one after the other. */
export function serveLines(port: MessagePort | null, settings: LineSettings, library: Library): void {
  port?.on('message', (line: ByteLine) => {
    port.postMessage(answered(line, settings, library));
  });
}
