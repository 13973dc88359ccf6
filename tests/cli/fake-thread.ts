import { EventEmitter } from 'node:events';
import { answered } from '../../src/cli/answer.js';
import type { Library } from '../../src/cli/io.js';
import type { ByteLine } from '../../src/cli/lines.js';
import type { LineSettings } from '../../src/cli/ndjson.js';
import type { Thread } from '../../src/cli/pool.js';
import { fakeLibrary } from './fake-library.js';

let started = 0;

/** A thread that is none: every second one takes its time over each line, so that answers come out of order. */
export function startFakeThread(settings: LineSettings, library: Library = fakeLibrary): Thread {
  const events = new EventEmitter();
  const isSlow = started++ % 2 === 0;
  let turn = Promise.resolve();
  return {
    on: events.on.bind(events) as Thread['on'],
    postMessage: (line: ByteLine) => {
      turn = turn
        .then(() => new Promise<void>((resolve) => (isSlow ? setTimeout(resolve, 2) : setImmediate(resolve))))
        .then(() => void events.emit('message', answered(line, settings, library)));
    },
    terminate: () => Promise.resolve(0),
  };
}
