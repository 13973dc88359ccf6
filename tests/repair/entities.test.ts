import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/repair/edits.js';
import { decodeEntities } from '../../src/repair/entities.js';
import { namedEntities } from '../../src/repair/entity-names.js';

const decode = (text: string): string => applyEdits(text, decodeEntities(text));

describe('the table of names', () => {
  it('holds one character by name', () => {
    const names = [...namedEntities.keys()];
    expect(names.every((name) => /^[A-Za-z][A-Za-z0-9]*$/.test(name) && name.length <= 20)).toBe(true);
    expect([...namedEntities.values()].every((char) => Array.from(char).length === 1)).toBe(true);
  });

  it('has those of HTML 4', () => {
    for (const name of ['nbsp', 'amp', 'lt', 'gt', 'quot', 'eacute', 'Eacute', 'hellip', 'mdash', 'euro', 'rsquo', 'alpha', 'zwnj']) {
      expect(namedEntities.has(name)).toBe(true);
    }
  });

  it.each([
    ['eacute', 'é'], ['Zdot', 'Ż'], ['uring', 'ů'], ['odblac', 'ő'], ['Alpha', 'Α'], ['sigma', 'σ'], ['Omega', 'Ω'], ['micro', 'µ'], ['bsol', '\\'],
  ])('knows &%s;', (name, char) => { expect(namedEntities.get(name)).toBe(char); });
});

describe('decodeEntities', () => {
  it.each([
    ['named', 'Q&amp;A &copy; caf&eacute; &Eacute;', 'Q&A © café É'],
    ['decimal and hexadecimal', '&#8217;&#x2019;&#X2019;&#128512;', '’’’😀'],
    ['the range of windows-1252', '&#145;x&#146;&#x85;', '‘x’…'],
    ['exactly once', '&amp;lt; &amp;amp;amp;', '&lt; &amp;amp;'],
    ['no line end out of nothing', 'a&#10;b&#13;c&NewLine;d&#9;e&#8232;f', 'a b c d e f'],
    ['in a URL', 'https://example.org/?a=1&amp;b=2', 'https://example.org/?a=1&b=2'],
    ['in a trail of links', 'Home &gt; Arts &amp; Crafts &gt; Paper', 'Home > Arts & Crafts > Paper'],
    ['quoting with entities', '&quot;Hi&quot; she said', '"Hi" she said'],
  ])('decodes %s', (_, before, after) => { expect(decode(before)).toBe(after); });

  it.each([
    ['without a semicolon', 'AT&T ?a=1&copy=2 &amp &nbsp'],
    ['unknown names', '&nosuch; &AAcute; &; &#; &#x;'],
    ['numbers of no character', '&#0; &#55296; &#x110000; &#129; &#7; &#xFFFE; &#99999999999999999999;'],
    ['alone in quotation marks', 'the entities "&amp;", \'&lt;\', `&nbsp;`, “&gt;” and «&copy;»'],
    ['on a line of markup', '<p>R&amp;D</p> or <b>x&nbsp;y</b>'],
    ['in a list of its kind', 'Escape these: &amp;, &lt;, &gt; &quot;'],
    ['next to a bare ampersand', 'Write & as &amp; in HTML'],
  ])('leaves what stands %s', (_, text) => { expect(decode(text)).toBe(text); });

  it('settles: leaves what would decode to another entity', () => {
    const settle = (text: string): string => applyEdits(text, decodeEntities(text, true));
    expect(settle('&amp;lt; R&amp;D &am&#112;; a&#38;b')).toBe('&amp;lt; R&D &am&#112;; a&b');
  });
});
