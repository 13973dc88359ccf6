import type { Verdict } from '../normalized.js';
import type { Page } from '../page/page.js';
import { spanOf } from './facts/where.js';

/** `ANNA BERG: We left at noon.` */
const SPEAKER = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: \([^()]{1,40}\))?:\s/u;
const TRANSCRIPT =
  /\b(?:transcript|transkript|transcription|transcripción|trascrizione|transcrição)\b|расшифровка|стенограмма|文字起こし|書き起こし/;

/** So many turns, by at least two who speak more than twice, are talk. */
const TURNS = 8;

/** Kinds that a page tells surely or not at all: reports of something that goes on, and transcripts. */
export function statedKind(page: Page): Verdict | null {
  const live = page.meta.find(({ name, value }) => name === 'json-ld-type' && value === 'LiveBlogPosting');
  if (live !== undefined) {
    return { kind: 'live', confidence: 0.95, evidence: [{ text: 'its metadata says LiveBlogPosting', span: live.span }], missing: null };
  }
  return transcriptOf(page);
}

function transcriptOf({ blocks, meta, source }: Page): Verdict | null {
  const named = blocks.slice(0, 40).find(({ folded, words }) => words <= 20 && TRANSCRIPT.test(folded));
  const title = meta.find(({ name, value }) => name === 'title' && TRANSCRIPT.test(value.toLowerCase()));
  const span = named?.span ?? title?.span;
  if (span === undefined) return null;
  const turns = new Map<string, number>();
  let count = 0;
  for (const { text } of blocks) {
    const name = SPEAKER.exec(text.slice(0, 120))?.[1];
    if (name === undefined) continue;
    count++;
    turns.set(name, (turns.get(name) ?? 0) + 1);
  }
  const speakers = [...turns.values()].filter((times) => times > 2).length;
  if (count < TURNS || speakers < 2) return null;
  return {
    kind: 'transcript',
    confidence: 0.95,
    evidence: [
      { text: 'calls itself a transcript', span },
      {
        text: `${count} blocks open with the name of one of ${turns.size} speakers`,
        span: spanOf({ blocks, source }, 0, blocks.length - 1),
      },
    ],
    missing: null,
  };
}
