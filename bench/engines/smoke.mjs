import { normalizeHtml, normalizeText, segments, toHtml, toJsonLdString, toMarkdown, toPlainText } from 'cleancopy';

/** FNV-1a over UTF-16 code units: every engine can compute it. */
function hash(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(16).padStart(8, '0');
}

/** One line that is the same on every engine: all that the library makes of the sources, hashed. */
export function smoke(sources) {
  const now = new Date('2026-03-01T12:00:00Z');
  const made = sources.map(({ kind, text }) => {
    const normalized = (kind === 'html' ? normalizeHtml : normalizeText)(text, { url: 'https://example.com/news/1', now });
    const { article } = normalized;
    const tiles = segments(text, normalized).map((segment) => segment.text).join('') === text;
    return JSON.stringify([normalized, tiles, toPlainText(article), toMarkdown(article), toHtml(article), toJsonLdString(article)]);
  });
  return `${sources.length} sources, ${made.join('').length} characters, hash ${hash(made.join('\n'))}`;
}
