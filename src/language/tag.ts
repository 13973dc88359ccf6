/** Old or doubtful codes that hints still carry, and the ones this library gives. */
const CURRENT: Readonly<Record<string, string>> = { in: 'id', iw: 'he', no: 'nb', sh: 'sr-Latn', tl: 'fil' };

/**
 * A BCP 47 tag in its usual letter case (`pt_br` -> `pt-BR`, `zh-hant` -> `zh-Hant`, `iw` -> `he`);
 * `null` for what is no tag. Extensions and private use are left out.
 */
export function canonicalTag(tag: string): string | null {
  const parts = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_]\w{1,60})?$/i.exec(tag.trim());
  if (parts === null) return null;
  const [, language = '', script, region] = parts;
  const base = language.toLowerCase();
  return [
    CURRENT[base] ?? base,
    script === undefined ? '' : `-${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`,
    region === undefined ? '' : `-${region.toUpperCase()}`,
  ].join('');
}
