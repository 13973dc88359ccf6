import type { Article, Mark } from '../../article.js';
import { parseUrl } from '../../write/parse-url.js';
import type { Check, CheckFinding, Path } from '../check.js';
import { whyPrivate } from '../private-host.js';

/** What is wrong with an absolute http(s) URL; `null` if it can be fetched as far as its form tells. */
function whyUnresolvable(url: string): string | null {
  const parsed = parseUrl(url);
  if (parsed === null) return 'it is no URL';
  const { protocol, hostname } = parsed;
  if (protocol === 'mailto:') return null;
  return whyPrivate(hostname);
}

/** Every URL of an article, and where it stands. */
function urlsOf({ url, image, authors, body }: Article): { readonly path: Path; readonly url: string }[] {
  const found: { path: Path; url: string }[] = [];
  const add = (path: Path, value: string | null | undefined): void => {
    if (value != null) found.push({ path, url: value });
  };
  const addMarks = (path: Path, marks: readonly Mark[]): void => {
    marks.forEach(({ href }, at) => {
      add([...path, 'marks', at, 'href'], href);
    });
  };
  add(['url'], url);
  add(['image'], image);
  authors.forEach((author, at) => {
    add(['authors', at, 'url'], author.url);
  });
  body.forEach((block, at) => {
    if ('src' in block) add(['body', at, 'src'], block.src);
    if ('marks' in block) addMarks(['body', at], block.marks);
    if (block.type !== 'list') return;
    block.items.forEach(({ marks }, item) => {
      addMarks(['body', at, 'items', item], marks);
    });
  });
  return found;
}

/** What can be wrong with URLs. */
export const urlChecks: readonly Check[] = [
  {
    code: 'url/unresolvable',
    severity: 'warning',
    message: 'A URL leads nowhere on the web.',
    because: 'Relative URLs, hosts of a private network and broken addresses cannot be fetched by anybody else.',
    find: ({ article, lost }): CheckFinding[] => [
      ...urlsOf(article).flatMap(({ path, url }) => {
        const why = whyUnresolvable(url);
        return why === null ? [] : [{ path, evidence: [why] }];
      }),
      ...lost
        .filter(({ what }) => what === 'url')
        .map(({ path, value }) => ({ path, evidence: [`"${value}" is not absolute, or no http(s) URL`] })),
    ],
  },
];
