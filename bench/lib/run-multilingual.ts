import { normalizeOptions, type Args } from './args.js';
import { htmlLanguage, readGold, readStyle, type GoldPage } from './data.js';
import { addSnippets, countSnippets, NO_SNIPPETS, type SnippetCounts } from './snippets.js';
import { normalizerOf, type Subject } from './subject.js';
import { f3, table } from './table.js';
import { scoreOf } from './words.js';

/** Languages with fewer pages share one row. */
const OWN_ROW = 10;

/** Country domains of the set that tell one language; the others stay unknown without `<html lang>`. */
// prettier-ignore
const TLD_LANGUAGE: Readonly<Record<string, string>> = {
  at: 'de', br: 'pt', cz: 'cs', de: 'de', es: 'es', fi: 'fi', fr: 'fr', gr: 'el', hu: 'hu', it: 'it', jp: 'ja',
  nl: 'nl', pl: 'pl', pt: 'pt', ro: 'ro', ru: 'ru', se: 'sv', tr: 'tr', uk: 'en',
};

export interface MultilingualResult {
  readonly style: string;
  readonly pages: number;
  readonly absent: number;
  readonly byLanguage: readonly { language: string; pages: number; found: SnippetCounts; raw: SnippetCounts }[];
  readonly results: readonly { id: string; url: string; found: SnippetCounts }[];
  readonly agreeing: number;
}

export function runMultilingual(subject: Subject, args: Args, style: string): MultilingualResult {
  const gold = readGold(args.data, 'multilingual-dev').slice(0, args.limit);
  const dumps = readStyle(args.data, 'multilingual-dev', style);
  const pages = gold.flatMap((page) => {
    const dump = dumps.get(page.id);
    if (dump === undefined) return [];
    const { article } = normalizerOf(subject, style)(dump, normalizeOptions(args, page.url));
    const language = languageOf(args, page);
    return [
      {
        id: page.id,
        url: page.url ?? '',
        language,
        agrees: article.language?.split('-')[0] === language,
        found: countSnippets(article.text, page.with ?? [], page.without ?? []),
        raw: countSnippets(dump, page.with ?? [], page.without ?? []),
      },
    ];
  });
  const sizes = new Map<string, number>();
  for (const page of pages) sizes.set(page.language, (sizes.get(page.language) ?? 0) + 1);
  const rowOf = (language: string): string => ((sizes.get(language) ?? 0) >= OWN_ROW ? language : 'others');
  const rows = [...new Set(pages.map((page) => rowOf(page.language)))].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const sum = (list: readonly SnippetCounts[]): SnippetCounts => list.reduce(addSnippets, NO_SNIPPETS);
  const rowFor = (name: string, of: typeof pages): MultilingualResult['byLanguage'][number] => ({
    language: name,
    pages: of.length,
    found: sum(of.map((page) => page.found)),
    raw: sum(of.map((page) => page.raw)),
  });
  return {
    style,
    pages: pages.length,
    absent: gold.length - pages.length,
    byLanguage: [
      rowFor('all', pages),
      ...rows.map((row) =>
        rowFor(
          row,
          pages.filter((p) => rowOf(p.language) === row),
        ),
      ),
    ],
    results: pages.map(({ id, url, found }) => ({ id, url, found })),
    agreeing: pages.filter((page) => page.agrees).length,
  };
}

/** Primary subtag of `<html lang>`, else what the country domain tells, else `und`. */
function languageOf(args: Args, page: GoldPage): string {
  const stated = htmlLanguage(args.data, 'multilingual-dev', page);
  if (stated !== null) return stated.split('-')[0] ?? 'und';
  const tld = /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/iu.exec(page.url ?? '')?.[1]?.toLowerCase() ?? '';
  return TLD_LANGUAGE[tld] ?? 'und';
}

export function printMultilingual(result: MultilingualResult, worst: number): string {
  const cells = (c: SnippetCounts): string[] => {
    const s = scoreOf({ hit: c.found, extra: c.kept, missed: c.missed });
    return [f3(s.f1), f3(s.precision), f3(s.recall)];
  };
  const rows = result.byLanguage.map((row) => [
    row.language,
    String(row.pages),
    ...cells(row.found),
    `${row.found.found}/${row.found.found + row.found.missed}`,
    `${row.found.kept}/${row.found.kept + row.found.dropped}`,
    ...cells(row.raw),
  ]);
  const bad = [...result.results]
    .map((page) => ({ ...page, wrong: page.found.missed + page.found.kept }))
    .sort((a, b) => b.wrong - a.wrong || (a.id < b.id ? -1 : 1))
    .slice(0, worst)
    .map((page) => [page.id.slice(0, 60), String(page.found.missed), String(page.found.kept), page.url.slice(0, 80)]);
  return [
    `== ${result.style}: ${result.pages} pages (${result.absent} not in this style: skipped); article.language agrees with html lang on ${result.agreeing}`,
    table(['language', 'pages', 'F1', 'P', 'R', 'wanted found', 'unwanted kept', 'raw F1', 'P', 'R'], rows),
    ...(bad.length > 0 ? ['', table(['worst', 'missed', 'kept', 'url'], bad)] : []),
  ].join('\n');
}
