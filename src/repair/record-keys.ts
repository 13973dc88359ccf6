/** What a line at the head of a record says of the article; `record`: of the record alone. */
export type RecordRole = 'author' | 'date' | 'markdown' | 'modified' | 'record' | 'site' | 'summary' | 'tags' | 'text' | 'title';

/**
 * The keys of such lines, whoever writes them: front matter, tools that save articles, services that make Markdown of
 * pages. In small letters without spaces and signs; roles and keys sorted.
 */
export const RECORD_KEYS: readonly (readonly [role: RecordRole, keys: string])[] = [
  ['author', 'auteur author authors autor by byline creator writer'],
  ['date', 'created date datepublished pubdate publicationdate publishdate published publishedat publishedtime'],
  ['markdown', 'markdowncontent'],
  ['modified', 'datemodified lastmod lastmodified lastupdated modified modifiedat updated updatedat'],
  ['record', 'canonical canonicalurl link numberofpages permalink sourceurl url urlsource'],
  ['site', 'outlet publication publisher site sitename source'],
  ['summary', 'abstract dek description excerpt lead standfirst subtitle summary'],
  ['tags', 'categories category keywords section tags topics'],
  ['text', 'article body content fulltext text'],
  ['title', 'headline titel title titre titulo título'],
];

const ROLES: ReadonlyMap<string, RecordRole> = /* @__PURE__ */ (() =>
  new Map(RECORD_KEYS.flatMap(([role, keys]) => keys.split(' ').map((key): [string, RecordRole] => [key, role]))))();

/** What a key says, however it is written: `URL Source`, `url_source`; `null` for one that is in no row. */
export function roleOfKey(key: string): RecordRole | null {
  return ROLES.get(key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) ?? null;
}
