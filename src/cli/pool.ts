import type { Worker } from 'node:worker_threads';
import { unanswered, type Answered, type Answerer } from './answer.js';
import type { ByteLine } from './lines.js';

/** The part of a worker thread that is used here. */
export type Thread = Pick<Worker, 'on' | 'postMessage' | 'terminate'>;

interface Pending {
  readonly line: ByteLine;
  readonly resolve: (answer: Answered | null) => void;
}

/** A thread with the lines it has, oldest first: it answers them in that order. */
interface Seat {
  readonly pending: Pending[];
  thread: Thread;
}

/** Threads that answer lines side by side. */
export interface Pool {
  readonly answer: Answerer;
  readonly close: () => Promise<void>;
}

/**
 * Starts `jobs` threads. Each line goes to the thread that has fewest. A thread that ends costs the line it
 * was at, which is answered by an error; a new thread takes over the others.
 */
export function openPool(jobs: number, start: () => Thread): Pool {
  let closed = false;
  const seats: Seat[] = [];

  const sit = (seat: Seat): void => {
    const { thread } = seat;
    let why = 'no reason was given';
    thread.on('message', (answer: Answered | null) => seat.pending.shift()?.resolve(answer));
    thread.on('error', (error) => {
      why = error instanceof Error ? error.message : String(error);
    });
    thread.on('exit', () => {
      if (closed) return;
      const lost = seat.pending.shift();
      lost?.resolve(unanswered(lost.line.line, why));
      seat.thread = start();
      sit(seat);
      for (const { line } of seat.pending) seat.thread.postMessage(line);
    });
  };

  for (let at = 0; at < jobs; at++) {
    const seat = { pending: [], thread: start() };
    seats.push(seat);
    sit(seat);
  }
  return {
    answer: (found) => {
      // The bytes are a view of a whole chunk, all of which would be sent.
      const line = { ...found, bytes: found.bytes?.slice() ?? null };
      const seat = seats.reduce((least, one) => (one.pending.length < least.pending.length ? one : least));
      return new Promise((resolve) => {
        seat.pending.push({ line, resolve });
        seat.thread.postMessage(line);
      });
    },
    close: async () => {
      closed = true;
      await Promise.all(seats.map(({ thread }) => thread.terminate()));
    },
  };
}
