import { looksLikeName } from '../names/looks-like-name.js';

/** The name of somebody and of the paper on one line. */
export interface NamedOutlet {
  readonly name: string;
  readonly outlet: string;
}

/** Longest such line, and name of a paper in words. */
const LONGEST = 80;
const MOST_WORDS = 4;
/** So much a name looks like a full one. */
const FULL = 0.7;
/** What stands between the two. */
const BORDER = /\s[-–—|·/]\s|,\s/g;
/** Words of the paper: capitals, one inside (`detikNews`), or small ones between them. */
const OUTLET_WORD = /^(?:[\p{Lu}\p{Lo}\d]|\p{Ll}+\p{Lu}|(?:and|de|del|der|des|di|do|la|le|of|the|van)$)/u;

/** `Tom Field - Norfolk Echo`, `Budi Santoso - detikNews`; `null` for a line of another form. A headline may have it as well. */
export function namedOutlet(text: string): NamedOutlet | null {
  if (text.length > LONGEST) return null;
  const borders = [...text.matchAll(BORDER)];
  const [border] = borders;
  if (border === undefined || borders.length > 1) return null;
  const name = text.slice(0, border.index).trim();
  const outlet = text.slice(border.index + border[0].length).trim();
  const words = outlet.split(/\s+/);
  if (
    words.length > MOST_WORDS ||
    outlet.length < 2 ||
    !/^[\p{L}\d .&'’!-]+$/u.test(outlet) ||
    !words.every((word) => OUTLET_WORD.test(word))
  )
    return null;
  const count = name.split(/\s+/).length;
  return count >= 2 && count <= 4 && looksLikeName(name) >= FULL ? { name, outlet } : null;
}
