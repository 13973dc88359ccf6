import { segments, type Normalized, type Segment } from '../../src/index.js';

/*
 * A dump with what became of each of its lines, as the fixtures show it:
 *
 *     +title | Storm closes the harbour         went to the title
 *     + | Ferries stayed in port.               went to the body
 *     +> | until Tuesday.                       went on with the block of the line above
 *     -related/phrase-related | Read next       left out: kind and rule
 *     + -advertisement/inline-label | a [Ad] b  a part left out
 *     = | a b                                   what the article holds, where it differs
 *
 * Characters that cannot be seen are written as \u00a0; a backslash as \\.
 */

/** The annotated form of a source. */
export function annotate(source: string, normalized: Normalized): string {
  const all = segments(source, normalized);
  const out: string[] = [];
  let start = 0;
  let from = 0;
  let block = -1;
  for (const line of source.split('\n')) {
    const end = start + line.length;
    while (from < all.length && (all[from] as Segment).span.end <= start) from++;
    const fates = new Set<string>();
    let result = '';
    for (let at = from; at < all.length && (all[at] as Segment).span.start < end; at++) {
      const segment = all[at] as Segment;
      if (segment.type === 'kept') {
        const goesOn = segment.to.field === 'body' && segment.to.block === block && segment.to.item === null;
        if (segment.to.field !== 'body') fates.add(`+${segment.to.field}`);
        else if (!fates.has('+')) fates.add(goesOn ? '+>' : '+');
        block = segment.to.block ?? -1;
        result += segment.span.start >= start && segment.span.end <= end + 1 ? segment.result : '';
      } else if (segment.type === 'removed') {
        const { kind, rule } = segment.removal;
        fates.add(`-${kind}/${rule}`);
      }
    }
    const shown = escape(line);
    out.push(fates.size === 0 ? (shown === '' ? '' : ` | ${shown}`) : `${[...fates].join(' ')} | ${shown}`);
    const kept = escape(result.trim());
    if (kept !== '' && kept !== shown.trim()) out.push(`= | ${kept}`);
    start = end + 1;
  }
  return `${out.join('\n')}\n`;
}

/** The source of an annotated fixture. */
export function sourceOf(fixture: string): string {
  const lines = fixture.replace(/\n$/, '').split('\n').filter((line) => !line.startsWith('= | ') && !line.startsWith('# '));
  return lines.map((line) => unescape(line.replace(/^[^|\n]{0,200}\| /, ''))).join('\n');
}

/** The rules that a fixture switches off, in a first line such as `# off: model`. */
export function rulesOf(fixture: string): Record<string, boolean> {
  const off = /^# off: (.+)$/m.exec(fixture)?.[1] ?? '';
  return Object.fromEntries(off.split(', ').filter((id) => id !== '').map((id) => [id, false]));
}

const UNSEEN = /[\\\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escape(text: string): string {
  return text.replace(UNSEEN, (char) => (char === '\\' ? '\\\\' : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

function unescape(text: string): string {
  return text.replace(/\\(?:\\|u([\da-f]{4}))/g, (_, code: string | undefined) => (code === undefined ? '\\' : String.fromCharCode(parseInt(code, 16))));
}
