import { describe, expect, it } from 'vitest';
import { normalizeHtml, normalizeText } from '../../src/index.js';

const PARAGRAPHS = [
  'The harbour was closed on Monday after the storm had torn two ferries from their moorings, the port said.',
  'Nobody was hurt, but the damage to the pier will take weeks to repair, and the ferries stay in port until then.',
  'Divers will look at the foundations of the northern mole on Friday, when the sea is expected to be calm again.',
  'The council will decide on Tuesday whether the old lighthouse can be saved, which engineers say is doubtful.',
  'Fishing boats may leave again from Wednesday on, the harbour master said, if the wind turns to the north.',
];
const prose = (from: number, to: number): string => PARAGRAPHS.slice(from, to).map((text) => `<p>${text}</p>`).join('');
const row = (cells: readonly string[], tag = 'td'): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): string => `<table>${row(head, 'th')}${rows.map((cells) => row(cells)).join('')}</table>`;

/** How many rows the tables of the body have. */
function rowsOf(html: string): number[] {
  return normalizeHtml(html).article.body.flatMap((block) => (block.type === 'table' ? [block.rows.length] : []));
}

const DATA: readonly [what: string, table: string, rows: number][] = [
  ['two columns', table(['Port', 'Waves'], ['Aberdeen', '9 m'], ['Leith', '7 m'], ['Dundee', '6 m'], ['Lerwick', '11 m']), 5],
  ['four columns', table(['Port', 'Waves', 'Wind', 'Ferries'], ['Aberdeen', '9 m', '80', '4'], ['Leith', '7 m', '70', '2']), 3],
  ['a row of sums', `<table><thead>${row(['Port', 'Waves'], 'th')}</thead><tfoot>${row(['Total', '9'])}</tfoot><tbody>${row(['Aberdeen', '4'])}${row(['Leith', '3'])}${row(['Dundee', '2'])}</tbody></table>`, 5],
  ['links in one column', table(['Port', 'Waves', 'Wind'], ['<a href="/a">Aberdeen</a>', '9 m', '80'], ['<a href="/l">Leith</a>', '7 m', '70'], ['<a href="/d">Dundee</a>', '6 m', '60']), 4],
  ['links in every column', table(['Port', 'Master'], ['<a href="/a">Aberdeen</a>', '<a href="/j">Jane Doe</a>'], ['<a href="/l">Leith</a>', '<a href="/r">John Roe</a>']), 3],
  ['cells that are not closed', '<table><tr><th>Port<th>Waves<tr><td>Aberdeen<td>9 m<tr><td>Leith<td>7 m<tr><td>Dundee<td>6 m</table>', 4],
  ['words that name widgets elsewhere', table(['Plan', 'Price'], ['Share', '2'], ['Contact', '3'], ['Newsletter', '4']), 4],
];

const NOISE: readonly [what: string, table: string][] = [
  ['a menu', `<table>${row(['<a href="/">Home</a>', '<a href="/c">Contact</a>'])}${row(['<a href="/n">News</a>', '<a href="/s">Sport</a>'])}</table>`],
  ['a calendar', `<table><caption>May 2021</caption>${row(['M', 'T', 'W', 'T', 'F', 'S', 'S'], 'th')}${row(['1', '2', '3', '4', '5', '6', '7'])}${row(['8', '9', '10', '11', '12', '13', '14'])}</table>`],
  ['share buttons', `<table>${row(['Facebook', 'Twitter'])}${row(['WhatsApp', 'Email'])}</table>`],
  ['cookies', table(['Cookie', 'Duration', 'Description'], ['cookielawinfo', '11 months', 'This cookie is set by the plugin for consent.'], ['viewed_cookie_policy', '11 months', 'The cookie stores whether the user agrees to the use of cookies.'])],
];

describe('the rows of one table', () => {
  it.each(DATA)('stay together between paragraphs: %s', (_, html, rows) => {
    expect(rowsOf(`<article><h1>Storm closes the harbour</h1>${prose(0, 2)}${html}${prose(2, 5)}</article>`)).toEqual([rows]);
  });

  // A table of nothing but links below all text may be a box of links: there even odds decide.
  it.each(DATA.filter(([what]) => what !== 'links in every column'))('stay together behind the last: %s', (_, html, rows) => {
    expect(rowsOf(`<article><h1>Storm closes the harbour</h1>${prose(0, 5)}${html}</article>`)).toEqual([rows]);
  });

  it.each(NOISE)('leave together: %s', (_, html) => {
    expect(rowsOf(`<body><div>${html}</div><article><h1>Storm closes the harbour</h1>${prose(0, 5)}</article>`)).toEqual([]);
    expect(rowsOf(`<body><article><h1>Storm closes the harbour</h1>${prose(0, 5)}</article><div>${html}</div>`)).toEqual([]);
  });

  it('name nobody as the author', () => {
    expect(normalizeHtml(`<article><h1>Storm closes the harbour</h1>${prose(0, 5)}${table(['Port', 'Waves', 'Wind', 'Ferries'], ['Aberdeen', '9 m', '80', '4'])}</article>`).article.authors).toEqual([]);
  });

  it('stay together in plain text', () => {
    const rows = ['Port\tWaves', 'Aberdeen\t9 m', 'Leith\t7 m', 'Dundee\t6 m'];
    const text = ['Storm closes the harbour', ...PARAGRAPHS.slice(0, 3), rows.join('\n'), ...PARAGRAPHS.slice(3)].join('\n\n');
    expect(normalizeText(text).article.text).toContain(rows.join('\n'));
  });
});
