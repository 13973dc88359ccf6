import { describe, expect, it } from 'vitest';
import { segments } from '../../src/ledger/segments.js';
import { normalizeText } from '../../src/index.js';
import type { Destination, Normalized } from '../../src/normalized.js';

const to: Destination = { field: 'body', block: 0, item: null };
const EMPTY = normalizeText('');

/** `kept`, `removed` and `repairs` name stretches by their text; a repair says also what it makes. */
interface Account {
  readonly kept?: readonly string[];
  readonly removed?: readonly (string | readonly string[])[];
  readonly repairs?: readonly (readonly [before: string, after: string])[];
}

function normalized(source: string, { kept = [], removed = [], repairs = [] }: Account): Normalized {
  const span = (text: string) => ({ start: source.indexOf(text), end: source.indexOf(text) + text.length });
  return {
    ...EMPTY,
    kept: kept.map((text) => ({ span: span(text), to })),
    removals: removed.map((one) => {
      const [text = '', ...parts] = typeof one === 'string' ? [one] : one;
      return { kind: 'other', rule: 'model', because: 'It is no prose.', evidence: ['two words'], confidence: 1, span: span(text), text, ...(parts.length > 0 && { parts: parts.map(span) }) };
    }),
    repairs: repairs.map(([before, after]) => ({ rule: 'entity', because: 'It stands for a sign.', span: span(before), before, after })),
  };
}

const ROWS: readonly [what: string, source: string, account: Account, expected: readonly string[]][] = [
  ['nothing', '', {}, []],
  ['white space alone', ' \n ', {}, ['separator  \n ']],
  ['markup alone', '<br>', {}, ['markup <br>']],
  ['one kept stretch', 'Storm', { kept: ['Storm'] }, ['kept Storm']],
  ['kept before removed', 'Storm\nShare', { kept: ['Storm'], removed: ['Share'] }, ['kept Storm', 'separator \n', 'removed Share']],
  ['removed before kept', 'Share\nStorm', { kept: ['Storm'], removed: ['Share'] }, ['removed Share', 'separator \n', 'kept Storm']],
  ['neighbours without a gap', 'ShareStorm', { kept: ['Storm'], removed: ['Share'] }, ['removed Share', 'kept Storm']],
  ['a gap at each end', '<p>Storm</p>', { kept: ['Storm'] }, ['markup <p>', 'kept Storm', 'markup </p>']],
  ['markup in white space', ' <p> Storm', { kept: ['Storm'] }, ['separator  ', 'markup <p>', 'separator  ', 'kept Storm']],
  ['markup with a space in it', '<p id=a>Storm\u0085', { kept: ['Storm'] }, ['markup <p id=a>', 'kept Storm', 'separator \u0085']],
  ['the parts of a removal', '<li><b>On</b> X</li>', { removed: [['<b>On</b> X</li>', 'On', 'X']] }, ['markup <li>', 'markup <b>', 'removed On', 'markup </b>', 'separator  ', 'removed X', 'markup </li>']],
  ['spaces that are kept beside spaces that are not', 'Storm \n now', { kept: ['Storm ', ' now'] }, ['kept Storm ', 'separator \n', 'kept  now']],
  ['a part at the end of its removal', 'On <b>X', { removed: [['On <b>X', 'On', 'X']] }, ['removed On', 'separator  ', 'markup <b>', 'removed X']],
];

describe('segments', () => {
  it.each(ROWS)('of %s', (_, source, account, expected) => {
    const found = segments(source, normalized(source, account));
    expect(found.map(({ type, text }) => `${type} ${text}`)).toEqual(expected);
    expect(found.map(({ span }) => source.slice(span.start, span.end)).join('')).toBe(source);
    expect(found.map(({ text }) => text).join('')).toBe(source);
  });

  it('say where a kept stretch went and what its repairs make of it', () => {
    const source = 'Fish &amp; chips\nat 5 &lt; 6';
    const account = normalized(source, { kept: ['Fish &amp; chips', 'at 5 &lt; 6'], repairs: [['&amp;', '&'], ['&lt;', '<']] });
    const kept = segments(source, account).filter((segment) => segment.type === 'kept');
    expect(kept.map(({ result, repairs }) => [result, repairs.map(({ after }) => after)])).toEqual([['Fish & chips', ['&']], ['at 5 < 6', ['<']]]);
    expect(kept[0]?.to).toBe(to);
  });

  it('give a repair at the edge of a kept stretch to the stretch that holds it', () => {
    const source = '&amp;a\n&lt;';
    const kept = segments(source, normalized(source, { kept: ['&amp;a', '&lt;'], repairs: [['&amp;', '&'], ['&lt;', '<']] })).filter((segment) => segment.type === 'kept');
    expect(kept.map(({ result }) => result)).toEqual(['&a', '<']);
  });

  it('give a repair between two kept stretches without a gap to the second', () => {
    const kept = segments('a&lt;', normalized('a&lt;', { kept: ['a', '&lt;'], repairs: [['&lt;', '<']] })).filter((segment) => segment.type === 'kept');
    expect(kept.map(({ result }) => result)).toEqual(['a', '<']);
  });

  it('name the removal of a removed stretch', () => {
    const account = normalized('Share', { removed: ['Share'] });
    expect(segments('Share', account)).toEqual([{ type: 'removed', span: { start: 0, end: 5 }, text: 'Share', removal: account.removals[0] }]);
  });

  it('say who refuses the result of another source', () => {
    expect(() => segments('Shore', normalized('Share', { removed: ['Share'] }))).toThrow(/^segments needs the very string that was normalized/);
  });
});
