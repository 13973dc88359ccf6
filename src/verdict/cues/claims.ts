import type { MissingReason } from '../../normalized.js';
import { fold } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import type { Span } from '../../page/span.js';
import { claims } from './concepts.js';
import { defines } from './defines.js';
import { conceptsIn, type Concepts } from './lexicon.js';

/** A text that may claim something of the page it stands on. */
export interface Part extends Concepts {
  /** Folded. */
  readonly text: string;
  readonly words: number;
  readonly span: Span;
}

/** What a page of few words claims of itself, by the concepts it names. */
export interface Claim {
  readonly reason: MissingReason;
  /** Distinct concepts that speak for it. */
  readonly points: number;
  /** How many of them fields or widgets name. */
  readonly asked: number;
  /** The highest share of the letters of a part that says it all by itself, 0 to 1; 0 where none does. */
  readonly stated: number;
  /** Share of the letters that stand in words for any concept, 0 to 1. */
  readonly density: number;
  /** The parts that name the concepts, in page order. */
  readonly said: readonly Part[];
}

/** A longer page says more than that its text is not there. */
const MOST_WORDS = 250;
const MOST_BLOCKS = 80;
/** Shorter blocks without a concept are labels of a menu. */
const LABEL = 3;
/** A page that needs scripts shows no more blocks than these without them, and says so in so many characters. */
const FEW = 6;
const NOTICE = 500;
/** Share of the letters in words that name concepts: reports on walls hold less of it than walls do, long ones more so. */
const DENSE = 0.24;
const PER_WORD = 0.004;
const FREE_WORDS = 40;
const MOST_FOR_WORDS = 0.15;
/** So much more where no word speaks to the reader. */
const UNSPOKEN = 0.09;
/** And for each word that tells rather than asks. */
const TOLD = 0.18;
/** So much less for each concept of a claim but two, and more for one alone. */
const PER_POINT = 0.01;
const ALONE = 0.12;
/** So much less for each button, at most three of them, and for each field or widget that asks for what is claimed. */
const PER_BUTTON = 0.01;
const BUTTONS = 3;
const PER_FIELD = 0.04;
/** Such a field says as much as so many letters. */
const FIELD = 12;
/** A button says its word in few others. */
const BUTTON = 4;
/** What goes with every claim. */
const COMMON = new Set(['you', 'site', 'answer', 'home']);
/** A title or a heading that claims it says so much more, and is so long at most. */
const HEADLINE = 0.1;
const TITLE = 60;
/** A title may stand twice on a page, in its head and above its text. */
const TITLES = 2;
const MOSTLY = 0.7;
/** Words of a sentence that names no concept of a claim, and how many of them without a concept may stand beside it. */
const SENTENCE = 7;
const MOST_REST = 13;
/** Such a line belongs to the foot or the head of the site, or to a form: rights, links side by side, a box to tick. */
const FOOTER = /[©®]|^\[ ?\] | [·|‹›»>/•] [^·|‹›»>/•]{1,200} [·|‹›»>/•] /;
/** So much less for each further part, at most three, that says it all by itself. */
const PER_PART = 0.02;
const PARTS = 3;
/** A title that promises advice; it tells as much as two words. */
const INSTRUCTS = /^(?:what (?:is|are|does) |was (?:ist|sind|bedeutet) |qu'est-ce |que faire |(?:o )?qu[eé] (?:es|son|é) |cos'è |wat (?:is|zijn) |co to |что (?:такое|значит)(?: |$)|why (?!have i|am i|was i|do i)|warum |pourquoi |por qué |perché |por que |waarom |dlaczego |varför |hvorfor |почему |чому |how (?:to|do|can)|wie (?:[^ ]{1,20} )?(?:man|ich|sie)|was tun|so |comment |cómo |come |como |hoe |jak |hur man|hvordan |как |як )/;
/** Such a one is no page that stands in the way of another. */
const TEACHES = /(?:^|\P{L})(?:guide|guides|tutorial|docs|patch notes|release notes|changelog|documentation|anleitung|leitfaden|dokumentation|tutoriel|guía|manual|guida|handleiding|poradnik|руководство|инструкция)(?!\p{L})|详解|詳解|教程|教學|怎么办|怎麼辦|是什么|是什麼|とは|方法|対処|解説|방법|어떻게|해결/u;

/** True for the title of a text on how to do something, or on what it is. */
function instructs(parts: readonly Part[]): boolean {
  const titles = parts.filter(({ text }) => !FOOTER.test(text)).slice(0, TITLES).map(({ text }) => text.slice(0, TITLE));
  return titles.some((title) => TEACHES.test(title) || title.split(/: | [-–—|] /).some((part) => INSTRUCTS.test(part)));
}

const ways = /* @__PURE__ */ claims.trim().split('\n').map((line) => {
  const [reason = '', ...slots] = line.split(' ');
  return { reason: reason as MissingReason, slots: slots.map((slot) => slot.split('/')) };
});

/** `gazette.example`, as parked domains name themselves. */
const HOST = /(?:^|\s)((?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,12})(?=[\s!?:]|$)/;

/** A text as a part. */
export function partOf(text: string, words: number, span: Span, tokens?: readonly string[]): Part {
  const found = conceptsIn(text, tokens);
  const host = HOST.exec(text)?.[1];
  const named = host === undefined || found.names.has('domain') ? found : { ...found, names: new Set([...found.names, 'domain']), covered: Math.min(found.letters, found.covered + host.length) };
  return { text, words, span, ...named };
}

/** The parts of a page that may claim something; none where it holds too much else. */
export function partsOf(page: Page): Part[] {
  if (page.blocks.length > MOST_BLOCKS || page.blocks.reduce((sum, { words }) => (words > LABEL ? sum + words : sum), 0) > MOST_WORDS) return [];
  const title = page.meta.find(({ name }) => name === 'title');
  return [
    ...(title === undefined ? [] : [partOf(fold(title.value), 0, title.span)]),
    ...page.blocks.map(({ folded, words, span }) => partOf(folded, words, span)).filter(({ words, names, told }) => words > LABEL || names.size > 0 || told > 0),
    ...(page.blocks.length > FEW ? [] : withoutScripts(page)),
  ];
}

/** What is shown only without scripts. */
function withoutScripts({ drops, source }: Page): Part[] {
  return drops
    .filter(({ rule, span }) => rule === 'hidden-text' && span.end - span.start <= NOTICE)
    .map(({ span }) => partOf(fold(source.slice(span.start, span.end).replace(/<[^<>]*>/g, ' ')), 0, span))
    .filter(({ names }) => names.has('script'));
}

/** What the parts of a page claim together with its fields and widgets, what most speaks for first. */
export function claimsOf(parts: readonly Part[], fields: ReadonlySet<string> = new Set()): Claim[] {
  const threshold = thresholdOf(parts);
  const isDefined = parts.some(({ text, words, names }) => defines(text, words, names.has('you')));
  const all = new Set([...fields, ...parts.flatMap(({ names }) => [...names])]);
  return [...reasonsIn(all)]
    // Who asks for money asks for a login in passing.
    .filter(([reason]) => reason === 'consent' || !(isDefined || (all.has('subscribe') && all.has('price'))))
    .flatMap(([reason, own]) => claimOf(reason, own, parts, fields, threshold) ?? [])
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/** A claim by the concepts that make its reason together; `null` where the page speaks of too much else. */
function claimOf(reason: MissingReason, own: ReadonlySet<string>, parts: readonly Part[], fields: ReadonlySet<string>, threshold: number): Claim | null {
  const telling = [...own].filter((name) => !COMMON.has(name));
  const points = telling.length;
  const asked = telling.filter((name) => fields.has(name)).length;
  const density = densityOf(parts, asked * FIELD) + (parts.some((part) => isHeadline(part, reason)) ? HEADLINE : 0);
  const said = parts.filter(({ names }) => telling.some((name) => names.has(name)));
  const saying = parts.filter((part) => part.words > 1 && reasonsIn(part.names).has(reason));
  const stated = saying.reduce((most, { covered, letters }) => Math.max(most, covered / letters), 0);
  const further = Math.min(PARTS, Math.max(0, saying.length - 1));
  const least = threshold - PER_FIELD * asked - PER_PART * further + (points < 2 ? ALONE : PER_POINT * (2 - points));
  return reason === 'paywall' || restOf(parts, said) > MOST_REST || density < least ? null : { reason, points, density, said, asked, stated };
}

/** Words of sentences without a word for the claim, less those for other concepts. */
function restOf(parts: readonly Part[], said: readonly Part[]): number {
  return parts.reduce((sum, part) => (part.words < SENTENCE || said.includes(part) || FOOTER.test(part.text) ? sum : sum + part.words * (1 - part.covered / part.letters)), 0);
}

/** What is said most plainly, with most words for it. */
function weightOf({ stated, points, asked }: Claim): number {
  return stated + points + asked;
}

/** A title or a heading that says it all. */
function isHeadline({ text, words }: Part, reason: MissingReason): boolean {
  if (words > SENTENCE || text.length > TITLE) return false;
  // Titles name the site behind a bar.
  const { names, covered, letters } = conceptsIn(text.split(/ [-–—|] /, 1)[0] as string);
  return covered >= MOSTLY * letters && reasonsIn(names).has(reason);
}

/** What some concepts make together, in table order, and those of them that do. */
function reasonsIn(names: ReadonlySet<string>): Map<MissingReason, Set<string>> {
  const found = new Map<MissingReason, Set<string>>();
  for (const { reason, slots } of ways) {
    if (!slots.every((slot) => slot.some((name) => names.has(name)))) continue;
    const own = found.get(reason) ?? new Set();
    for (const name of slots.flat()) if (names.has(name)) own.add(name);
    found.set(reason, own);
  }
  return found;
}

function densityOf(parts: readonly Part[], asked: number): number {
  return parts.reduce((sum, { covered }) => sum + covered, asked) / Math.max(1, parts.reduce((sum, { letters }) => sum + letters, asked));
}

function thresholdOf(parts: readonly Part[]): number {
  const told = parts.reduce((sum, part) => sum + part.told, instructs(parts) ? 2 : 0);
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  const isSpoken = parts.some(({ names }) => names.has('you'));
  const buttons = parts.filter((part) => part.words > 0 && part.words <= BUTTON && part.names.size > 0).length;
  return DENSE - PER_BUTTON * Math.min(BUTTONS, buttons) + Math.min(MOST_FOR_WORDS, Math.max(0, words - FREE_WORDS) * PER_WORD) + (isSpoken ? 0 : UNSPOKEN) + TOLD * told;
}
