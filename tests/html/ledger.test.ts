import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSet, readStyle, type SetName } from '../../bench/lib/data.js';
import { breaches } from '../../bench/lib/ledger-law.js';
import * as library from '../../src/index.js';
import { data, fuzzPages, tokenizerInputs, treeInputs } from './adversarial.js';
import { tagSoup } from './soup.js';

const sets = (['wcxb-dev', 'multilingual-dev'] as const satisfies SetName[]).filter((set) => hasSet(data, set));
/** One page in so many, to keep the suite quick; `EVERY_DUMP=1` takes them all. */
const STEP = process.env['EVERY_DUMP'] === '1' ? 1 : 40;

const broken = (source: string): string[] => breaches(library, source, {}, 'html');

describe('the law of the ledger for HTML', () => {
  it('sees visible text that is in markup', () => {
    const forgetful = { ...library, normalizeHtml: (html: string) => ({ ...library.normalizeHtml(html), removals: [] }) };
    expect(breaches(forgetful, '<p hidden>Nobody reads this line.</p><p>Everybody reads this one.</p>', {}, 'html').join()).toContain('markup holds visible text: "Nobody"');
  });

  it.each([
    ['a source that ends inside a tag', 'text<p/'],
    ['an entity of two code units', '<p>&Afr; and &NotEqualTilde;</p>'],
    ['an entity of two spaces', '<p>a&ThickSpace;b</p><pre>a&ThickSpace;b</pre>'],
    ['CDATA outside svg, a comment up to the next bracket', '<![CDATA[ <p>seen</p> ]]>'],
    ['CDATA inside svg', '<svg><text><![CDATA[ a > <p>b ]]></text></svg><p>seen</p>'],
    ['svg and math that close themselves', '<svg/>seen<math />seen'],
    ['tags that end svg', '<svg><b>seen</b></svg><math></p>seen<svg></br>seen'],
    ['text beside the rows of a table', '<table>one<tr>two<td>three</td>four</tr>five</table>'],
    ['a table part that ends what no cell holds', '<table><object><td>seen</table><table><video><col>seen</table>'],
    ['an element that ends its neighbour', '<rp>seen<rp class=x>seen too'],
    ['halves of surrogate pairs in attributes', '<title>\ud800</title><meta name=author content="A \ud800"><p><a href="http://a.example/\ud800">seen</a><img src="http://a.example/\udc00" alt="\ud800"><p>seen'],
    ['text out of sight inside a block that goes', '<p>Share <b hidden>this</b> <i>on</i> Facebook</p>'],
    ['text of a form field', '<textarea>a&#13;b&amp;c</textarea><select><option>one<option>two</select>'],
  ])('holds for %s', (_, source) => {
    expect(broken(source)).toEqual([]);
  });

  it('shows the tags inside a removal as markup', () => {
    const source = '<p>Ferries stay in harbour until <b>Friday</b>, the operator said on Monday.</p><p>Share <b>on</b> <a href="/x">Face&shy;book</a></p><p hidden>Not <i>shown</i></p>';
    const normalized = library.normalizeHtml(source);
    const removed = library.segments(source, normalized).filter(({ span }) => span.start >= source.indexOf('Share'));
    expect(removed.map(({ type, text }) => `${type} ${text}`)).toEqual([
      'removed Share ', 'markup <b>', 'removed on', 'markup </b>', 'removed  ', 'markup <a href="/x">', 'removed Face&shy;book', 'markup </a></p><p hidden>', 'removed Not ', 'markup <i>', 'removed shown', 'markup </i></p>',
    ]);
    expect(normalized.removals.map(({ text, span }) => text === source.slice(span.start, span.end))).toEqual([true, true]);
  });

  it('holds for tag soup', () => {
    fc.assert(
      fc.property(tagSoup(), (source) => {
        expect(broken(source)).toEqual([]);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});

describe.skipIf(tokenizerInputs().length === 0)('the law of the ledger for bad HTML', () => {
  it.each([
    ['html5lib tokenizer', tokenizerInputs],
    ['html5lib tree construction', treeInputs],
    ['jsoup fuzz', fuzzPages],
  ])('holds for every input of %s', (_, inputs) => {
    const failed = inputs().flatMap(([name, source]) => broken(source).map((breach) => `${name}: ${breach}`));
    expect(failed).toEqual([]);
  }, 600_000);
});

describe.skipIf(sets.length === 0)('the law of the ledger for pages', () => {
  it.each(sets)('holds for %s', (set) => {
    let at = 0;
    for (const [id, source] of readStyle(data, set, 'html', () => at++ % STEP === 0)) expect(broken(source), id).toEqual([]);
  }, 3_600_000);
});
