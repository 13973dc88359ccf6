import { Tokenizer } from 'htmlparser2';
import type { Media } from '../../page/media.js';
import type { MetaFact } from '../../page/meta.js';
import type { Drop, Page, PageBlock } from '../../page/page.js';
import { wellFormed } from '../../page/well-formed.js';
import { CODE_LABEL, codeLabels, type CodeLabels } from './code-labels.js';
import { eventsOf } from './events.js';
import { jsonLdFacts } from './json-ld.js';
import { newReading, type Reading } from './state.js';
import { shownStretches } from './shown-stretch.js';
import { statedText } from './stated-text.js';

/** The repair of text that HTML needs not: its entities are decoded already. */
const DECODED = 'html-entity';

/**
 * Reads a page's HTML in one pass over the tokenizer's events, without a tree of nodes: blocks with
 * their true offsets, pictures and embeds, what the page says of itself, what is hidden.
 */
export function readHtml(source: string, off: ReadonlySet<string>): Page {
  const reading = newReading(source, new Set([...off, DECODED]));
  const scripts: { start: number; end: number }[] = [];
  const title: { text: string; start: number; end: number } = { text: '', start: -1, end: -1 };
  const tokenizer = new Tokenizer(
    {},
    eventsOf(reading, {
      onScript(type, start, end) {
        const last = scripts.at(-1);
        if (type !== 'application/ld+json') return;
        if (last?.end === start) last.end = end;
        else scripts.push({ start, end });
      },
      onTitle(text, start, end) {
        if (title.start >= 0 && title.end !== start) return;
        if (title.start < 0) title.start = start;
        title.text += text;
        title.end = end;
      },
    }),
  );
  feed(tokenizer, source, () => reading.open.stack.at(-1)?.foreign === true);
  const own = titleFact(title);
  const about = [...own, ...reading.meta].filter(({ name }) => ABOUT.has(name)).map(({ value }) => value);
  return pageOf(reading, [...own, ...jsonLdFacts(source, scripts, about)]);
}

const CDATA = '<![CDATA[';
/** As long, and what browsers make of it: a comment up to the next `>`. */
const COMMENT = '<!-CDATA[';

/** Hands the source to the tokenizer, which knows CDATA everywhere; HTML has it in svg and math alone. */
function feed(tokenizer: Tokenizer, source: string, isForeign: () => boolean): void {
  let from = 0;
  for (let at = source.indexOf(CDATA); at >= 0; at = source.indexOf(CDATA, from)) {
    tokenizer.write(source.slice(from, at));
    tokenizer.write(isForeign() ? CDATA : COMMENT);
    from = at + CDATA.length;
  }
  tokenizer.write(source.slice(from));
  tokenizer.end();
}

/** Facts that tell which article a page is about. */
const ABOUT: ReadonlySet<string> = new Set(['link:canonical', 'og:title', 'og:url', 'title', 'twitter:title']);

function titleFact({ text, start, end }: { text: string; start: number; end: number }): MetaFact[] {
  const value = text.replace(/\s+/g, ' ').trim();
  return value === '' ? [] : [{ source: 'element', name: 'title', value, url: null, before: 0, span: { start, end } }];
}

const NO_LABELS: CodeLabels = { labels: new Set(), languages: new Map() };

/** The page of a finished reading: hidden blocks become drops, unless one of them is the page. */
function pageOf(reading: Reading, facts: readonly MetaFact[]): Page {
  const { source, blocks, hiddenOf, parents, base } = reading;
  const shown = shownStretches(reading);
  const { labels, languages } = reading.off.has(CODE_LABEL) ? NO_LABELS : codeLabels(blocks, parents);
  const isShown = (at: number): boolean => hiddenOf[at] === -1 || shown.has(hiddenOf[at] ?? -1) || reading.off.has('hidden-text');
  const places = new Int32Array(blocks.length + 1);
  const drops: Drop[] = [...reading.drops];
  const kept: PageBlock[] = [];
  blocks.forEach((block, at) => {
    if (!isShown(at)) drops.push({ rule: 'hidden-text', span: block.span, pieces: block.pieces });
    else if (labels.has(at)) drops.push({ rule: CODE_LABEL, span: block.span, pieces: block.pieces });
    else {
      const language = languages.get(at);
      kept.push(language === undefined ? block : { ...block, label: language });
    }
    places[at + 1] = kept.length;
  });
  const placeOf = ({ before }: { readonly before: number }): number => places[Math.min(before, blocks.length)] as number;
  return {
    source,
    style: 'html',
    blocks: kept,
    drops: inOrder(drops),
    parents,
    boxes: reading.boxes,
    media: withShown(reading, shown).map((entry) => ({
      ...entry,
      before: placeOf(entry),
      title: entry.title === null ? null : statedText(entry.title, reading.off) || null,
    })),
    meta: [
      ...facts.map((fact) => asStated(fact, fact.before, reading.off)),
      ...reading.meta.map((fact) => asStated(fact, placeOf(fact), reading.off)),
    ].filter(({ value }) => value !== ''),
    base,
    language: reading.language,
  };
}

/** A fact as text that can stand in an article; `before` is its place among the blocks that are kept. */
function asStated({ source, name, value, url, span }: MetaFact, before: number, off: ReadonlySet<string>): MetaFact {
  return { source, name, value: statedText(value, off), url: url === null ? null : wellFormed(url), before, span };
}

/** The pictures and embeds of the page, in source order, with those of hidden stretches that are shown. */
function withShown({ media, unseen }: Reading, shown: ReadonlySet<number>): readonly Media[] {
  const late = unseen.filter(({ hidden }) => shown.has(hidden)).map((entry) => entry.media);
  return late.length === 0 ? media : [...media, ...late].sort((a, b) => a.span.start - b.span.start);
}

/** Drops in source order, the outer before the inner: the ledger needs those inside to tell the text of a hidden block from its tags. */
function inOrder(drops: readonly Drop[]): Drop[] {
  return [...drops].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
