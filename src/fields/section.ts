import type { Found, Judged } from './found.js';
import { afterLabel, sectionLabels } from './page/labels.js';
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
    if (at > first && at < last - BODY_END) continue;
    const block = blocks[at];
    if (block === undefined || block.words > 12) continue;
    const value = entriesOf(afterLabel(block.text, sectionLabels) ?? '')?.[0];
    if (value === undefined) continue;
    const claims = [{ at, rule: 'category-line', evidence: [`it puts the article in ${value}`], confidence: 0.85 }];
    return { value, provenance: { source: 'widget', confidence: 0.85, span: block.span }, claims };
  }
  return null;
}

/** What breadcrumbs begin with, folded. */
const HOMES: ReadonlySet<string> = new Set([
  'accueil', 'ana sayfa', 'anasayfa', 'beranda', 'domov', 'domů', 'etusivu', 'forside', 'forsiden', 'hem', 'hjem', 'home', 'home page', 'homepage', 'inicio', 'início',
  'kezdőlap', 'portada', 'start', 'startseite', 'startsida', 'startside', 'strona główna', 'trang chủ', 'главная', 'головна', 'начало', 'الرئيسية', 'ראשי', 'ホーム', '首页', '首頁', '홈',
]);

/** Steps of a breadcrumb that are no section, folded. */
const NO_SECTIONS: ReadonlySet<string> = new Set([
  'all', 'all posts', 'archive', 'archives', 'article', 'articles', 'artikel', 'beiträge', 'blog', 'blogs', 'category', 'general', 'insights', 'knowledge base', 'learn', 'library', 'magazin', 'magazine',
  'news', 'our blog', 'post', 'posts', 'resource', 'resources', 'stories', 'topics', 'uncategorized',
]);

const LONGEST_STEP = 40;

/** `Home > World > Europe`: the last step that is not the headline. */
function breadcrumb({ scene, first, title }: Judged): Found<string> | null {
  const { blocks } = scene.survey;
  const head = title >= 0 && title < first ? title : first;
  const headline = blocks[title]?.folded ?? '';
  for (let at = Math.min(first, head + 2); at >= Math.max(0, head - ABOVE); at--) {
    const block = blocks[at];
    if (block === undefined || at === title || block.text.length > 260) continue;
    const steps = partsAt(block.text.replace(/\s[/|]\s/gu, '>'), '>»›→').map((step) => trimSigns(step, '/|')).filter((step) => step !== '');
    if (steps.length < 2 || !HOMES.has((steps[0] as string).toLowerCase())) continue;
    const rest = steps.slice(1).filter((step) => isSection(step, headline));
    const value = rest.at(-1);
    // The step before the headline, or the last one where the headline is not among them.
    if (value !== undefined) return { value, provenance: { source: 'widget', confidence: 0.8, span: block.span }, claims: [] };
  }
  return null;
}

function isSection(step: string, headline: string): boolean {
  const folded = step.toLowerCase();
  return step.length <= LONGEST_STEP && step.split(/\s+/u).length <= 5 && /\p{L}/u.test(step) && !NO_SECTIONS.has(folded) && !HOMES.has(folded) && !/(?:\.{3}|…|\?)$/u.test(step) && (headline === '' || !headline.startsWith(folded));
}
