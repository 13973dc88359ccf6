import { cells, width } from './terminal.js';

/** Text in one colour. */
export interface Run {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** Breaks runs into rows of at most `room` cells, at spaces where there are any; the spaces at a break go. */
export function wrap(runs: readonly Run[], room: number): readonly (readonly Run[])[] {
  const rows: Run[][] = [[]];
  let used = 0;
  for (const { text, paint } of runs) {
    for (const word of text.split(/(?<=[^ ])(?= )/)) {
      const size = width(word);
      if (used > 0 && used + size > room) {
        rows.push([]);
        used = 0;
      }
      const parts = used === 0 && rows.length > 1 ? cut(word.trimStart(), room) : size > room ? cut(word, room) : [word];
      for (const [index, part] of parts.entries()) {
        if (index > 0) {
          rows.push([]);
          used = 0;
        }
        const row = rows[rows.length - 1] ?? [];
        const last = row[row.length - 1];
        if (last?.paint === paint) row[row.length - 1] = { text: last.text + part, paint };
        else row.push({ text: part, paint });
        used += width(part);
      }
    }
  }
  return rows;
}

/** A word too long for a row, in parts that fit. */
function cut(word: string, room: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of word) {
    const size = cells(character);
    if (used + size > room && part !== '') {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += character;
    used += size;
  }
  return [...parts, part];
}
