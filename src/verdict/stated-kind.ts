import type { Verdict } from '../normalized.js';
import type { Survey } from '../judge/survey.js';
import type { Page } from '../page/page.js';
import { spanOf } from './facts/where.js';

/** `ANNA BERG: We left at noon.` */
const SPEAKER = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: \([^()]{1,40}\))?:\s/u;
const TRANSCRIPT = /\b(?:transcript|transkript|transcription|transcripción|trascrizione|transcrição)\b|расшифровка|стенограмма|文字起こし|書き起こし/;

/** Elements around a page tell most of what it is; one that is a few paragraphs and nothing else has none. */
const MOST_BARE = 15;
const LEAST_PARAGRAPHS = 3;
const SENTENCE = 8;
const BARE_PROSE = 0.75;

/** So many turns, by at least two who speak more than twice, are talk. */
const TURNS = 8;

/** Kinds that a page tells surely or not at all: reports of something that goes on, and transcripts. */
export function statedKind(page: Page, survey: Survey): Verdict | null {
  const live = page.meta.find(({ name, value }) => name === 'json-ld-type' && value === 'LiveBlogPosting');
  if (live !== undefined) {
    return { kind: 'live', confidence: 0.95, evidence: [{ text: 'its metadata says LiveBlogPosting', span: live.span }], missing: null };
  }
  return transcriptOf(page) ?? bareText(page, survey);
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
  return { kind: 'transcript', confidence: 0.95, evidence: [{ text: 'calls itself a transcript', span }, { text: `${count} blocks open with the name of one of ${turns.size} speakers`, span: spanOf({ blocks, source }, 0, blocks.length - 1) }], missing: null };
}

/** A short page of nothing but whole sentences: the trees know whole pages, and take what this one lacks for a sign. */
function bareText(page: Page, { own }: Survey): Verdict | null {
  const { blocks, style } = page;
  if (style !== 'html' || blocks.length > MOST_BARE) return null;
  const paragraphs = blocks.filter(({ kind, linkChars, text, words: size }, at) => kind === 'text' && size >= SENTENCE && own[at]?.ending === 1 && linkChars * 4 < text.length);
  const words = (list: readonly Page['blocks'][number][]): number => list.reduce((sum, block) => sum + block.words, 0);
  if (paragraphs.length < LEAST_PARAGRAPHS || words(paragraphs) < BARE_PROSE * words(blocks)) return null;
  return { kind: 'article', confidence: 0.6, evidence: [{ text: `nothing but ${paragraphs.length} paragraphs`, span: spanOf(page, 0, blocks.length - 1) }], missing: null };
}
