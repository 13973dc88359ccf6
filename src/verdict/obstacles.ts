import { clip } from '../judge/clip.js';
import type { Survey } from '../judge/survey.js';
import type { MissingReason, Verdict } from '../normalized.js';
import type { Page } from '../page/page.js';
import { claimOf } from './cues/claims.js';
import { partsOf, type Part } from './cues/parts.js';
import { statusLine } from './cues/status-line.js';
import { stockNotice } from './cues/stock-notices.js';
import { spanOf } from './facts/where.js';

/** How sure a status line or the notice of a program is. */
const STATED = 0.95;

/** What the pages say of themselves that have no text. */
const SAYS: Readonly<Partial<Record<MissingReason, readonly [kind: 'wall' | 'error-page', says: string]>>> = {
  'bot-check': ['wall', 'asks whether the reader is a person'],
  age: ['wall', "asks for the reader's age"],
  consent: ['wall', 'asks for consent'],
  login: ['wall', 'asks to log in'],
  'not-found': ['error-page', 'says that there is no such page'],
  parked: ['error-page', 'says that the domain is parked or for sale'],
  region: ['wall', 'shuts out regions'],
  script: ['error-page', 'asks for scripts'],
  'server-error': ['error-page', 'says that something is out of order'],
};

/**
 * A wall or an error page: the page speaks of that and of hardly anything else. What an article tells of
 * walls stands among words of its own, and they speak against it.
 */
export function obstacleOf(page: Page, survey: Survey): Verdict | null {
  const parts = partsOf(page);
  const status = statusLine(parts) ?? stockNotice(parts);
  if (status !== null) return obstacle(status.reason, STATED, [saysOf(status.reason, status.part)]);
  const fields = page.meta.filter(({ name }) => name === 'asks');
  const check = fields.find(({ value }) => value === 'robot');
  if (page.blocks.length === 0 && check !== undefined)
    return obstacle('bot-check', 0.8, [{ text: 'nothing to read, but a check for robots', span: check.span }]);
  const claim = claimOf(parts, page.blocks, new Set(parts.length === 0 ? [] : fields.map(({ value }) => value)));
  if (claim === null) return shellOf(page, survey);
  const { reason, confidence, said, density, words } = claim;
  const whole = spanOf(page, 0, page.blocks.length - 1);
  const evidence = [
    ...said.slice(0, 3).map((part) => saysOf(reason, part)),
    ...(words.length === 0 ? [] : [{ text: `worded like such pages: ${words.map((word) => `"${word}"`).join(', ')}`, span: whole }]),
    { text: `${Math.round(density * 100)}% of its letters speak of such things`, span: said[0]?.span ?? whole },
  ];
  return obstacle(reason, Math.min(STATED, Math.round(confidence * 100) / 100), evidence);
}

/** A page of scripts that shows nothing without them. */
function shellOf(page: Page, survey: Survey): Verdict | null {
  if (page.style !== 'html' || page.blocks.length > 2 || (survey.proseBefore.at(-1) ?? 0) > 0) return null;
  const script = /<script[\s>]/i.exec(page.source);
  if (script === null) return null;
  const span = { start: script.index, end: script.index + script[0].length };
  return obstacle('script', 0.8, [{ text: 'nothing to read, but scripts that could bring it', span }]);
}

type Evidence = Verdict['evidence'][number];

/** What a part says, in words. */
function saysOf(reason: MissingReason, { text, span }: Part): Evidence {
  return { text: `${SAYS[reason]?.[1] ?? reason}: "${clip(text)}"`, span };
}

/** The verdict of what keeps the text away; the first evidence is where. */
function obstacle(reason: MissingReason, confidence: number, evidence: readonly Evidence[]): Verdict {
  const span = evidence[0]?.span;
  return { kind: SAYS[reason]?.[0] ?? 'wall', confidence, evidence, missing: { reason, characters: null, ...(span && { span }) } };
}
