import type { Survey } from '../../judge/survey.js';
import type { MissingReason } from '../../normalized.js';
import type { Page } from '../../page/page.js';
import type { Span } from '../../page/span.js';
import { tokensOf } from '../../judge/facts/tokens.js';
import { cuesIn, type Cue } from './compile.js';
import { conceptsIn } from './lexicon.js';

/** A cue on a page. */
export interface PageCue {
  readonly cue: Cue;
  /** Index of its block. */
  readonly at: number;
  readonly span: Span;
  /** What the page says, folded. */
  readonly phrase: string;
  /** Share of the block that it takes, 0 to 1. */
  readonly cover: number;
  /** True where it opens the block or a sentence of it: said to the reader, not told of others. */
  readonly opens: boolean;
}

/** Longer blocks tell a story; what they say in passing is no cue. */
const MOST_WORDS = 70;
const MOST_LENGTH = 500;

/** Above so many words of prose a page holds a text, whatever else it says. */
const MOST_PROSE = 900;

/** The cues of a page, in page order; none where prose is plenty. */
export function pageCues(page: Page, survey: Survey): PageCue[] {
  if ((survey.proseBefore.at(-1) ?? 0) > MOST_PROSE) return [];
  const out: PageCue[] = [];
  const headings = page.blocks
    .filter(({ kind, words }) => (kind === 'heading' && words > 1) || (kind === 'text' && words >= NAME && words <= TITLE))
    .slice(0, HEADINGS);
  page.blocks.forEach(({ folded, words, span }, at) => {
    // `Continue reading Planting garlic in autumn`
    const named = words <= STATEMENT ? headings.find((heading) => folded !== heading.folded && folded.includes(heading.folded)) : undefined;
    const said = named === undefined ? folded : folded.replace(named.folded, '').trim();
    if (words <= MOST_WORDS && folded.length <= MOST_LENGTH)
      read(said, named === undefined ? (survey.tokens[at] ?? []) : tokensOf(said), at, span, out);
    const own = words <= STATEMENT ? outsideQuotes(folded) : folded;
    const cue =
      words <= STATEMENT && !LEADS_NOWHERE.has(survey.phrase[at]?.kind ?? '')
        ? askCue(own, words, own === folded ? (survey.tokens[at] ?? []) : tokensOf(own))
        : null;
    if (cue !== null) out.push({ cue, at, span, phrase: folded, cover: 1, opens: true });
  });
  return out;
}

const QUOTED = /["«„「『《][^"«»„“”「」『』《》]{1,80}["»“”」』》]/g;

/** `"Read on with a subscription" stands above every third article`: what is quoted is spoken of, where more stands around it. */
export function outsideQuotes(folded: string): string {
  const own = folded.replace(QUOTED, ' ').trim();
  return /\p{L}{2}/u.test(own) ? own : folded;
}

/** What lines that share a page or name other ones say: none of them leads to the rest. */
export const LEADS_NOWHERE: ReadonlySet<string> = new Set(['share', 'related']);

/** So many headings, and lines that may be one, may be named by what leads to the rest. */
const HEADINGS = 10;
/** The shortest and the longest of such lines, in words. */
const NAME = 4;
const TITLE = 20;

/** In a longer block a later sentence tells; it does not ask. */
const NOTE_LENGTH = 200;

/** A request to pay is short. */
const STATEMENT = 35;
/** Share of its letters in words that go with it. */
const DENSE = 0.4;
/** And in one that has a word of telling. */
const TOLD_DENSE = 0.65;
const PAY: Cue = { reason: 'paywall', language: 'und', row: 'subscribe rest', weak: false, whole: false };
/** Who has paid already; with it a price asks to pay. */
export const PAID: Cue = { ...PAY, row: 'subscribe already', weak: true };
export const OFFER: Cue = { ...PAID, row: 'subscribe price' };

/** A question or a note that little else is said in. */
const QUESTION = 6;
const MOSTLY = 0.65;

/** A button that leads to the rest: so many words, and such a share of them. */
const BUTTON = 9;
const PLAIN = 0.55;
/** A line that says where the rest stands: so many words, and such a share of them. */
const POINTER = 16;
const POINTS = 0.25;
/** The title of another story behind a colon. */
const NAMES_OTHER = /: \S{1,40}(?: \S{1,40}){3}/;
const MORE: Cue = { reason: 'read-more', language: 'und', row: 'read whole', weak: false, whole: true };

/** A sum of money, which subscriptions name. */
const MONEY = /[€$£¥]\s?\d|\d\s?(?:[€$£¥₽円元원]|euro|eur|kr|zł|kč|ft|tl|lei|руб|грн)/;
/** The time that it is for, in an offer of few words. */
const PERIOD =
  /week|month|woche|monat|jahr|semaine|mois|semana|mes(?:es)?(?!\p{L})|settiman|mes[ei](?!\p{L})|mês|maand|vecka|månad|måned|uge|tygod|miesiąc|kuukau|viikko|měsíc|týden|hónap|hafta|(?<!\p{L})ay(?!\p{L})|lună|недел|месяц|місяц|тижд|[月週周]|개월|주간/u;
const OFFERED = 20;
/** A text names fewer concepts than such a share of its letters. */
const OWN = 0.3;

/** Whether a block tells something of its own, and neither asks nor offers. */
export function tellsOwn(folded: string, words: number, tokens: readonly string[]): boolean {
  const { letters, covered } = conceptsIn(folded, tokens);
  return covered < OWN * letters && (words > STATEMENT || !MONEY.test(folded));
}

/** Whether some words lead to the rest of a text. */
export function leadsOn(folded: string): boolean {
  const { names, letters, covered } = conceptsIn(folded);
  return (names.has('read') || names.has('rest')) && covered >= PLAIN * letters;
}

/** Whether a short block asks to pay for the rest, in concepts, or leads to it; weak where it only names a price or asks who has paid. */
function askCue(folded: string, words: number, tokens: readonly string[]): Cue | null {
  const { names, letters, covered, told } = conceptsIn(folded, tokens);
  const has = (name: string): boolean => names.has(name);
  const isDense = covered >= DENSE * letters;
  // `Want to read on?`, `You have reached your limit`
  if (words <= QUESTION && !has('site') && has('rest') && covered >= MOSTLY * letters && (has('you') || folded.endsWith('?'))) return PAY;
  if (told < 2 && pointsOn(folded, has, words, covered / letters)) return MORE;
  if (told > 0 && covered < TOLD_DENSE * letters) return null;
  if (has('rest') && MONEY.test(folded) && words <= OFFERED) return PAY;
  if (isDense && (has('subscribe') ? has('rest') || (has('must') && words <= BUTTON) : has('rest') && has('member') && has('must')))
    return PAY;
  if ((isDense && has('subscribe') && has('price')) || (words <= OFFERED && MONEY.test(folded) && PERIOD.test(folded))) return OFFER;
  if (isDense && has('already') && (has('subscribe') || has('login'))) return PAID;
  return !has('subscribe') &&
    !has('login') &&
    words <= BUTTON &&
    covered >= PLAIN * letters &&
    (has('rest') || (has('read') && (has('whole') || has('site'))))
    ? MORE
    : null;
}

/** `Read the full story at Ocean Ledger`: where the rest stands, and no word of paying for it. */
function pointsOn(folded: string, has: (name: string) => boolean, words: number, share: number): boolean {
  if (
    words > POINTER ||
    share < POINTS ||
    NAMES_OTHER.test(folded) ||
    MONEY.test(folded) ||
    has('subscribe') ||
    has('price') ||
    has('login') ||
    has('member') ||
    has('already')
  )
    return false;
  return (has('rest') && (has('site') || has('whole'))) || (has('read') && (has('whole') || (has('site') && words <= BUTTON)));
}

function read(folded: string, tokens: readonly string[], at: number, span: Span, out: PageCue[]): void {
  for (const { cue, start, end } of cuesIn(folded, tokens)) {
    const before = folded.slice(Math.max(0, start - 12), start).trimEnd();
    const opens =
      start === 0 ||
      (folded.length <= NOTE_LENGTH && /[.!?:。！？|-]$/.test(before)) ||
      /(?:^|[.!?] )(?:please|bitte|por favor|si prega di|veuillez|sorry,)$/.test(before);
    out.push({ cue, at, span, phrase: folded.slice(start, end), cover: (end - start) / folded.length, opens });
  }
}

/** The cues of one reason. */
export function ofReason(cues: readonly PageCue[], reason: MissingReason): PageCue[] {
  return cues.filter(({ cue }) => cue.reason === reason);
}
