import { normalizeHtml, type Normalized } from '../../../src/index.js';

const PROSE = [
  'The harbour stayed shut on Tuesday after the storm tore a crane from its rails, and ferries waited outside until the wind had fallen.',
  'Nobody was hurt, the operator said, but the quay will need weeks of work before the larger ships can berth there again this winter.',
  'Engineers were flown in from the capital during the night, and they expect to have the rails straight before the end of the month.',
];

/** A whole page around three paragraphs, as its parts are given. */
export function pageOf({ head = '', above = '<h1>Storm closes the port</h1>', below = '' }: { head?: string; above?: string; below?: string }): Normalized {
  return normalizeHtml(`<html lang="en"><head>${head}</head><body><main>${above}${PROSE.map((text) => `<p>${text}</p>`).join('')}${below}</main></body></html>`);
}

/** A block of JSON-LD. */
export const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** A meta tag by property. */
export const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
