import type { PageBlock } from '../../../page/page.js';
import type { FoundRun, Scene } from '../rule.js';

/** Fewer links are no table of contents. */
const SHORTEST = 3;
/** So much of an entry is the link; a note may stand beside it. */
const LINKED = 0.8;
/** So many of the entries name a heading of the page. */
const NAMED = 0.5;

/** "1.", "2.3", "IV)": the number of a chapter, which its heading may lack. */
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivx]{1,5})[.)]? /;

/** What heads a table of contents, folded and without a colon. */
const HEADINGS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      'contents|table of contents|in this article|in this guide|in this post|jump to|jump to section|on this page|quick links|inhalt|inhaltsverzeichnis|sommaire|table des matières|contenido|contenidos|tabla de contenidos|' +
      'índice|índice de contenidos|indice|indice dei contenuti|inhoud|inhoudsopgave|spis treści|innehåll|sisällys|obsah|tartalom|cuprins|содержание|зміст|目次|目录|目錄|목차|mục lục|daftar isi|içindekiler'
    ).split('|'),
  ))();

/** Links to headings of the same page, in a row: the text says it all again. */
export function contentsLists({ survey: { blocks } }: Scene): FoundRun[] {
  const headings = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [bare(block)] : [])));
  const found: FoundRun[] = [];
  let first = 0;
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at];
    if (block !== undefined && leadsInside(block)) continue;
    const own = blocks.slice(first, at);
    const named = own.filter((entry) => headings.has(bare(entry))).length;
    if (own.length >= SHORTEST && named >= NAMED * own.length) {
      const above = blocks[first - 1];
      const start = above !== undefined && HEADINGS.has(above.folded.replace(/:$/, '')) ? first - 1 : first;
      found.push({
        first: start,
        last: at - 1,
        finding: { evidence: [`${own.length} links down the page, ${named} of them to its headings`], confidence: 0.9 },
      });
    }
    first = at + 1;
  }
  return found;
}

function bare({ folded }: PageBlock): string {
  return folded.replace(NUMBER, '');
}

function leadsInside({ kind, marks, text }: PageBlock): boolean {
  return (
    kind !== 'code' &&
    kind !== 'heading' &&
    marks.some((mark) => mark.type === 'link' && mark.href?.startsWith('#') === true && mark.end - mark.start >= LINKED * text.length)
  );
}
