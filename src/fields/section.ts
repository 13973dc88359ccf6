import { foldWord } from './dates/fold-word.js';
import type { Claim, Found, Judged } from './found.js';
import { afterLabel, SECTION } from '../tables.js';
import { entriesOf } from './page/list-line.js';
import { partsAt, trimSigns } from './page/trim.js';

const ABOVE = 8;
const BELOW = 16;
const BODY_END = 3;

/** Finds the part of the site that the article belongs to: "Category: World", or a breadcrumb above the headline. */
export function findSection(judged: Judged): Found<string> | null {
  return labelled(judged) ?? breadcrumb(judged);
}

function labelled({ scene, first, last, title }: Judged): Found<string> | null {
  const { blocks, role } = scene.survey;
  const head = title >= 0 && title < first ? title : first - 4;
  for (let at = Math.max(0, head - ABOVE); at < blocks.length && at <= last + BELOW; at++) {
    if (at > last && role[at] === 'comments') break;
    const block = blocks[at];
    if ((at > first && at < last - BODY_END) || block === undefined || block.kind === 'code' || block.words > 12) continue;
    const value = entriesOf(afterLabel(block.text, SECTION) ?? '')?.[0];
    if (value === undefined) continue;
    const claims: Claim[] = [{ at, rule: 'category-line', evidence: [`it puts the article in ${value}`], confidence: 0.85 }];
    return { value, provenance: { source: 'widget', confidence: 0.85, span: block.span }, claims };
  }
  return null;
}

/** What breadcrumbs begin with, folded; sorted. */
// prettier-ignore
const HOMES: ReadonlySet<string> = new Set([
  'accueil', 'domov', 'domu', 'etusivu', 'forside', 'forsiden', 'hem', 'hjem', 'home', 'homepage', 'inicio', 'kezdolap', 'start', 'startseite', 'startsida',
  'startsida', 'startside', 'главная', 'головна', 'начало', 'ראשי', 'الرئيسية', 'ホーム', '首页', '首頁', '홈',
]);

/** Steps of a breadcrumb that are no section, folded; sorted. */
// prettier-ignore
const NO_SECTIONS: ReadonlySet<string> = new Set([
  'all', 'archive', 'article', 'articles', 'artikel', 'blog', 'category', 'insights', 'learn', 'magazin',
  'magazine', 'news', 'ourblog', 'post', 'posts', 'resource', 'resources', 'stories', 'topics', 'uncategorized',
]);

const LONGEST_STEP = 40;

/** What parts the steps of a breadcrumb. */
const BETWEEN_STEPS = /[>»›→]|\s[/|]\s/;

/** `Home > World > Europe`: the last step that is not the headline. */
function breadcrumb({ scene, first, title }: Judged): Found<string> | null {
  const { blocks } = scene.survey;
  const head = title >= 0 && title < first ? title : first;
  const headline = blocks[title]?.folded ?? '';
  for (let at = Math.min(first, head + 2); at >= Math.max(0, head - ABOVE); at--) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'code' || at === title || block.text.length > 260 || !BETWEEN_STEPS.test(block.text))
      continue;
    const steps = partsAt(block.text.replace(/\s[/|]\s/g, '>'), '>»›→')
      .map((step) => trimSigns(step, '/|'))
      .filter((step) => step !== '');
    if (!HOMES.has(foldWord(steps[0] ?? ''))) continue;
    // The step before the headline, or the last one where the headline is not among them.
    const value = steps.slice(1).findLast((step) => isSection(step, headline));
    if (value !== undefined) return { value, provenance: { source: 'widget', confidence: 0.8, span: block.span }, claims: [] };
  }
  return null;
}

function isSection(step: string, headline: string): boolean {
  const folded = foldWord(step);
  return (
    step.length <= LONGEST_STEP &&
    step.split(/\s+/).length <= 5 &&
    /[^\d\W]|[^\0-\x7f]/.test(step) &&
    !NO_SECTIONS.has(folded) &&
    !HOMES.has(folded) &&
    !/(?:\.{3}|…|\?)$/.test(step) &&
    (headline === '' || !headline.startsWith(step.toLowerCase()))
  );
}
