import { clip } from '../judge/clip.js';
import type { Survey } from '../judge/survey.js';
import type { MissingReason, Verdict } from '../normalized.js';
import type { Page } from '../page/page.js';
import type { Cue } from './cues/compile.js';
import { claimsOf, isReport } from './cues/claims.js';
import { spanOf } from './facts/where.js';
import { ofReason, type PageCue } from './cues/page-cues.js';

/** What each kind of page without a text can say of itself, in the order in which equals are taken. */
const KINDS: readonly (readonly [kind: 'wall' | 'error-page', reasons: readonly MissingReason[]])[] = [
  ['error-page', ['not-found', 'server-error', 'parked', 'script']],
  ['wall', ['bot-check', 'consent', 'age', 'region', 'login']],
];

/** Points that a reason needs: two for what says it outright, one for what goes with it. */
const ENOUGH = 3;
/** A cue that is the better part of a block. */
const BARE = 0.6;
/** Two paragraphs of whole sentences and so many words each, without a cue, tell a story; only consent is asked at such length. */
const PARAGRAPH = 12;
/** A cue in passing covers less of its block than this. */
const PASSING = 0.25;

interface Case {
  readonly kind: 'wall' | 'error-page';
  readonly reason: MissingReason;
  readonly points: number;
  readonly cues: readonly PageCue[];
}

/**
 * A wall or an error page: the page says so where pages say it, and says hardly anything else. What an
 * article tells of walls stands among prose of its own, and that speaks against it.
 */
export function obstacleOf(page: Page, survey: Survey, cues: readonly PageCue[]): Verdict | null {
  let best: Case | null = null;
  if (isReport(page)) return null;
  for (const [kind, reasons] of KINDS) {
    for (const reason of reasons) {
      const found = caseOf(page, survey, cues, kind, reason);
      if (found !== null && found.points > (best?.points ?? 0)) best = found;
    }
  }
  if (best === null) return claimed(page) ?? shellOf(page, survey);
  const { kind, reason, points } = best;
  const sure = best.cues.filter(({ cue }) => !cue.weak);
  const ranked = [...sure, ...best.cues.filter(({ cue }) => cue.weak)];
  const first = ranked[0] as PageCue;
  return {
    kind,
    confidence: Math.min(95, 60 + points * 6) / 100,
    evidence: [
      ...ranked.slice(0, 3).map(({ phrase, span }) => ({ text: `${SAYS[reason] ?? reason}: "${clip(phrase)}"`, span })),
      { text: `besides that ${Math.round(restOf(survey, cues).total)} words of prose`, span: spanOf(page, 0, page.blocks.length - 1) },
    ],
    missing: { reason, characters: null, span: first.span },
  };
}

function claimed(page: Page): Verdict | null {
  const [best] = claimsOf(page).sort((a, b) => b.points - a.points);
  if (best === undefined) return null;
  const { reason, points, said } = best;
  return {
    kind: KINDS.find(([, reasons]) => reasons.includes(reason))?.[0] ?? 'wall',
    confidence: Math.min(90, 55 + points * 7) / 100,
    evidence: said.slice(0, 3).map(({ text, span }) => ({ text: `${SAYS[reason] ?? reason}: "${clip(text)}"`, span })),
    missing: { reason, characters: null, span: (said[0] as (typeof said)[number]).span },
  };
}

const SAYS: Readonly<Partial<Record<MissingReason, string>>> = {
  consent: 'asks for consent',
  login: 'asks to log in',
  'bot-check': 'asks whether the reader is a person',
  age: "asks for the reader's age",
  region: 'shuts out regions',
  'not-found': 'says that there is no such page',
  'server-error': 'says that something is out of order',
  parked: 'says that the domain is parked or for sale',
  script: 'asks for scripts',
};

function caseOf(page: Page, survey: Survey, all: readonly PageCue[], kind: Case['kind'], reason: MissingReason): Case | null {
  const cues = ofReason(all, reason);
  if (cues.length === 0) return null;
  const strong = cues.filter((each) => !each.cue.weak && (each.opens || each.cover >= PASSING));
  const counted = new Set<Cue>();
  let points = 0;
  for (const each of cues) {
    if (counted.has(each.cue)) continue;
    counted.add(each.cue);
    points += strong.includes(each) ? 2 : 1;
  }
  const rest = restOf(survey, all);
  if (strong.length === 0) {
    // A form to log in says no sentence.
    return reason === 'login' && points >= 4 && rest.total <= 12 && page.blocks.length <= 25 ? { kind, reason, points, cues } : null;
  }
  if (strong.some(({ at }) => at < 3 || page.blocks[at]?.kind === 'heading')) points++;
  if (points < ENOUGH) return null;
  if (reason === 'consent' && !asksForConsent(cues, strong)) return null;
  if (reason !== 'consent' && tells(survey, all)) return null;
  const words = [...new Set(cues.map(({ at }) => at))].reduce((sum, at) => sum + (page.blocks[at]?.words ?? 0), 0);
  const bare = strong.some(({ cover }) => cover >= BARE);
  const limit = Math.max(bare ? 60 : 8 + words * 0.6, points >= 5 ? words : 0);
  return rest.total <= limit && rest.longest < 45 ? { kind, reason, points, cues } : null;
}

/** A question and a button; a notice alone asks nothing. */
function asksForConsent(cues: readonly PageCue[], strong: readonly PageCue[]): boolean {
  const asks = strong.some(({ cue }) => !cue.whole);
  return asks && cues.some(({ cue }) => cue.whole) ? true : new Set(strong.map(({ cue }) => cue)).size >= 3;
}

function tells(survey: Survey, cues: readonly PageCue[]): boolean {
  const said = new Set(cues.map(({ at }) => at));
  return survey.own.filter(({ words, ending }, at) => words >= PARAGRAPH && ending === 1 && !said.has(at)).length > 1;
}

/** Words of prose in blocks without a cue of a wall or an error, and in the longest of them. */
function restOf(survey: Survey, cues: readonly PageCue[]): { total: number; longest: number } {
  const said = new Set(cues.filter(({ cue }) => cue.reason !== 'paywall' && cue.reason !== 'read-more').map(({ at }) => at));
  let total = 0;
  let longest = 0;
  survey.prose.forEach((words, at) => {
    if (said.has(at)) return;
    total += words;
    longest = Math.max(longest, words);
  });
  return { total, longest };
}

/** A page of scripts that shows nothing without them. */
function shellOf(page: Page, survey: Survey): Verdict | null {
  if (page.style !== 'html' || page.blocks.length > 2 || (survey.proseBefore.at(-1) ?? 0) > 0) return null;
  const script = /<script[\s>]/i.exec(page.source);
  if (script === null) return null;
  const span = { start: script.index, end: script.index + script[0].length };
  return {
    kind: 'error-page',
    confidence: 0.8,
    evidence: [{ text: 'nothing to read, but scripts that could bring it', span }],
    missing: { reason: 'script', characters: null, span },
  };
}
