import type { RemovalKind } from '../../normalized.js';
import type { Rule } from './rule.js';

/** A line whose form alone tells what it is; `pattern` sees the folded line. */
interface LineShape {
  readonly id: string;
  readonly kind: RemovalKind;
  readonly because: string;
  readonly pattern: RegExp;
  /** Longest line, in characters, that can have the form. */
  readonly longest: number;
  readonly matches: readonly string[];
  readonly misses: readonly string[];
}

/** Sorted by id; no two match the same line of `matches`. */
const shapes: readonly LineShape[] = [
  {
    id: 'advertisement-label',
    kind: 'advertisement',
    because: 'The line only labels the place of an advertisement.',
    pattern: /^[[(*-]*\s?(?:advertisement|advertisements|ad|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklama|реклама|広告|annons|annonse|annonce|reklam|mainos)\s?[\])*-]*$/,
    longest: 40,
    matches: ['[Advertisement]', '- Anzeige -', 'ADVERTISEMENT'],
    misses: ['Advertisement spending rose by 4% last year.', 'Anzeige erstattet'],
  },
  {
    id: 'copyright-line',
    kind: 'copyright',
    because: 'The line states a copyright.',
    pattern: /^(?:copyright |\(c\) ?|© ?|℗ ?){1,3}(?:\d{4}|[\p{L}\d][^.!?]{0,60} \d{4})|^.{0,60}all rights reserved\.?$/u,
    longest: 220,
    matches: ['© 2024 Example Media Ltd.', 'Copyright 2019-2024 The Daily Example. All rights reserved.'],
    misses: ['Copyright law has not kept up with the web.', '© is the sign for copyright.'],
  },
  {
    id: 'pager',
    kind: 'pagination',
    because: 'The line only leads to other pages of a list.',
    pattern: /^(?:page |seite |página |pagina |strona |страница )?\d{1,4} ?(?:\/|of|von|de|di|van|z|из) ?\d{1,4}$|^(?:[«‹<>»›…]|\.{3}|\d{1,3}|next|prev|previous|last|first)(?: (?:[«‹<>»›…|]|\.{3}|\d{1,3}|next|prev|previous|last|first)){2,}$/,
    longest: 120,
    matches: ['1 2 3 … 12 Next', 'Page 2 of 7'],
    misses: ['1 2', 'Page 2 of the report is blank.'],
  },
  {
    id: 'reading-time',
    kind: 'byline',
    because: 'The line only tells how long the text takes to read.',
    pattern: /^(?:(?:reading|read) time:? ?(?:about )?)?\d{1,3}(?:-\d{1,3})? ?(?:min|mins|minute|minutes|minuten|minuti|minutos|min\.)(?:[ -]?(?:read|de lecture|lesezeit|di lettura|de lectura|de leitura|leestijd|lästid|lesetid|czytania))?(?: time)?$|^(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd):? ?(?:ca\. ?)?\d{1,3} ?\p{L}{0,8}\.?$/u,
    longest: 60,
    matches: ['5 min read', 'Lesezeit: 3 Minuten'],
    misses: ['Bake for 25 minutes.', '5 minute abs'],
  },
  {
    id: 'rule-line',
    kind: 'spacer',
    because: 'The line holds no letter or digit: it is drawn, not written.',
    pattern: /^[^\p{L}\p{N}]{1,200}$/u,
    longest: 200,
    matches: ['----------', '* * *', '|'],
    misses: ['--- a', '5'],
  },
];

/** The rules made of {@link shapes}. */
export const lineShapes: readonly Rule[] = shapes.map(({ id, kind, because, pattern, longest, matches, misses }) => ({
  id,
  kind,
  effect: 'remove',
  because,
  examples: { matches, misses },
  match: ({ survey }, at) => {
    const block = survey.blocks[at];
    if (block === undefined || block.kind === 'code' || block.folded.length > longest) return null;
    return pattern.test(block.folded) ? { evidence: [`the whole line is "${clip(block.text)}"`], confidence: 0.97 } : null;
  },
}));

/** The head of a text, for evidence. */
export function clip(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
