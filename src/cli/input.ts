import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { messages } from './messages.js';
import type { CliIo } from './io.js';
import { LARGEST_INPUT } from './values.js';

/** What a person calls it in a message. */
export function spokenName(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** The bytes of a file, or of standard input for `-`, as they come. */
export function openInput(file: string, io: CliIo): Readable {
  return file === '-' ? io.stdin : createReadStream(file);
}

/** Bytes of all the files together, `null` if one of them does not say. */
export async function totalBytes(files: readonly string[], io: CliIo): Promise<number | null> {
  let total = 0;
  for (const file of files) {
    const bytes = file === '-' ? io.stdinBytes : await fileBytes(file);
    if (bytes === null) return null;
    total += bytes;
  }
  return total;
}

async function fileBytes(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

/** All the bytes of one input; throws what {@link inputProblem} can put into words. */
export async function readInput(file: string, io: CliIo): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of openInput(file, io) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > LARGEST_INPUT) throw new RangeError(messages.tooLarge);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** What went wrong with reading, and what to do, to be put after the file's name. */
export function inputProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return messages.reading[code] ?? (error instanceof Error ? error.message : String(error));
}
