/** What a mark does where it stands. */
type Role = 'open' | 'close' | 'either';

/** Marks of one kind of quotation, which open and close it by the language's use. */
interface Family {
  readonly marks: RegExp;
  /** What each does where the characters around it do not tell. */
  readonly usual: Readonly<Record<string, Role>>;
  /** The mark that opens where languages turn the others round, as in »so« and „so“. */
  readonly turnedBy?: string;
}

const FAMILIES: readonly Family[] = [
  { marks: /[\u00ab\u00bb]/g, usual: { '\u00ab': 'open', '\u00bb': 'close' }, turnedBy: '\u00bb' },
  { marks: /[\u2039\u203a]/g, usual: { '\u2039': 'open', '\u203a': 'close' }, turnedBy: '\u203a' },
  { marks: /[\u201c-\u201f]/g, usual: { '\u201c': 'open', '\u201d': 'close', '\u201e': 'open', '\u201f': 'open' }, turnedBy: '\u201e' },
  { marks: /[\u300c\u300d]/g, usual: { '\u300c': 'open', '\u300d': 'close' } },
  { marks: /[\u300e\u300f]/g, usual: { '\u300e': 'open', '\u300f': 'close' } },
];

/** ‚so‘: the other single marks are apostrophes too, so that only the low one opens. */
const LOW_SINGLE = /[\u201a\u2018\u2019]/g;

const BEFORE_WORD = /^[\p{L}\p{N}\p{Sc}\u00a1\u00bf\u2026([\u00ab\u00bb\u2039\u203a\u2018-\u201f]/u;
const BEHIND_GAP = /(?:^|[\s([{/\u2013\u2014\u00ab\u00bb\u2039\u203a\u2018-\u201f-])$/u;
const BEHIND_WORD = /[^\s([{]$/u;
const BEFORE_GAP = /^(?:$|[\s\p{P}])/u;

/** Letters on both sides of which a mark shortens a word: צה"ל. */
const HEBREW = /[\u05d0-\u05ea]/;

/** What the characters beside a mark say: `»Vi` opens, `igen,« siger` closes, `« Nous` says nothing. */
function seen(text: string, at: number): Role {
  const before = text.slice(Math.max(0, at - 1), at);
  const after = text.slice(at + 1, at + 2);
  const opens = BEHIND_GAP.test(before) && BEFORE_WORD.test(after);
  const closes = BEHIND_WORD.test(before) && BEFORE_GAP.test(after);
  return opens === closes ? 'either' : opens ? 'open' : 'close';
}

const isInWord = (text: string, at: number, letters: RegExp): boolean =>
  letters.test(text.charAt(at - 1)) && letters.test(text.charAt(at + 1));

function openIn(text: string, { marks, usual, turnedBy }: Family): number {
  const found = [...text.matchAll(marks)]
    .filter(({ index }) => !isInWord(text, index, HEBREW))
    .map(({ 0: mark, index }) => ({ mark, index, role: seen(text, index) }));
  const turned = found.some(({ mark, role }) => mark === turnedBy && (mark === '\u201e' || role === 'open'));
  let open = -1;
  for (const { mark, index, role } of found) {
    const known = role === 'either' && !(turned && mark !== '\u201e') ? usual[mark] : role;
    const isOpener = known === 'open' || (known === 'either' && open < 0 && mark === turnedBy);
    open = isOpener ? index : -1;
  }
  return open;
}

function openLowSingle(text: string): number {
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(LOW_SINGLE)) {
    if (mark !== '\u201a') open = -1;
    else if (seen(text, index) === 'open') open = index;
  }
  return open;
}

/** `„so"`: keyboards have no mark that closes what the low one opens. */
const LOW_TO_STRAIGHT = /\u201e([^"\u201c-\u201f]{1,2000})"/g;

/** Letters of scripts whose words a straight mark may stand in: "… 것"이라고 and 说"我 are quotations. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Straight marks open and close: where their number is odd, however one counts, one is missing. */
function openStraight(text: string): number {
  const all = [...text.matchAll(/"/g)].map(({ index }) => index).filter((at) => !isInWord(text, at, HEBREW));
  // 5'10" is a measure, but "until 1645" ends a quotation.
  const noMeasures = all.filter((at) => !/\d ?$/.test(text.slice(Math.max(0, at - 2), at)));
  const notInWords = all.filter((at) => !isInWord(text, at, SPACED));
  const isOdd = [all, noMeasures, notInWords].every(({ length }) => length % 2 === 1);
  return isOdd ? (noMeasures.at(-1) ?? -1) : -1;
}

/**
 * Where a text opens a quotation that nothing in it closes; -1 where none does. Which mark opens differs by
 * language: «Nous», »Vi«, »Me»; the spaces beside it tell, and its usual use where there are none.
 */
export function openQuote(given: string): number {
  const text = given.replace(LOW_TO_STRAIGHT, '\u201e$1\u201d');
  for (const family of FAMILIES) {
    const at = openIn(text, family);
    if (at >= 0) return at;
  }
  const low = openLowSingle(text);
  return low >= 0 ? low : openStraight(text);
}
