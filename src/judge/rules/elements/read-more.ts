import { clip } from '../../clip.js';
import type { Finding } from '../../decision.js';
import type { Scene } from '../rule.js';

/** What leads into a link to another story, folded, before a colon, a bar or a dash; sorted by language. */
const LABEL = /* @__PURE__ */ (() =>
  new RegExp(
    `^[^\\p{L}\\p{N}]{0,4}(?:${[
      "also (?:read|see|watch)|click here to read|continue reading|don't miss|further reading|go deeper|in case you missed it|more (?:on this|from [^:]{1,30}|stories)|must[- ]read|(?:read|see|watch|listen|check out) (?:also|more|next|this|too|it here)|recommended(?: reading)?|related(?: (?:articles?|content|coverage|links?|news|posts?|reading|stor(?:y|ies)))?",
      'auch interessant|das könnte sie(?: auch)? interessieren|lesen sie (?:auch|dazu|hier|mehr)|lies auch|mehr (?:dazu|zum thema)|passend dazu',
      'à lire (?:aussi|également)|lire (?:aussi|également)|sur le même sujet|voir aussi',
      'lea también|lee (?:también|además|más)|le puede interesar|te puede interesar|también te puede interesar|vea también',
      'leia (?:também|mais)|saiba mais|veja (?:também|mais)',
      'leggi anche|per approfondire|ti potrebbe interessare',
      'lees (?:ook|meer|verder)|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|přečtěte si|les også|läs (?:också|även|mer)|lue myös|baca juga|ayrıca okuyun|xem thêm|đọc thêm',
      'читайте (?:также|ещё)|читать также|читайте також|διαβάστε (?:επίσης|ακόμα|ακόμη)|اقرأ (?:أيضا|أيضًا)|قراءة المزيد|यह भी पढ़ें|あわせて読みたい|関連記事|相关阅读|延伸閱讀|관련기사',
    ].join('|')}) ?[:|>»–—-]`,
    'u',
  ))();

/** A line in brackets of its own may do with `Read:` alone: `[Read: Ferries stay in port]`. */
const IN_BRACKETS =
  /^(?:\[(?:read|watch|listen|related|lire|lea|leia|leggi|lies|mehr|czytaj|читайте): ?.{1,300}\]|\((?:read|watch|listen|lire|lea|leia|leggi|lies|czytaj|читайте): ?.{1,300}\))[.!]?$/u;

/** A link to another story is no longer, in words. */
const LONGEST = 35;
/** So much of it is link. */
const LINKED = 0.45;

/** A labelled link to another story: `Read also: Ferries stay in port`. */
export function readMore({ survey }: Scene, at: number): Finding | null {
  const block = survey.blocks[at];
  if (block === undefined || block.words > LONGEST || block.linkChars < LINKED * block.text.length || block.kind === 'code') return null;
  return LABEL.test(block.folded) || IN_BRACKETS.test(block.folded)
    ? { evidence: [`a labelled link: "${clip(block.text)}"`], confidence: 0.95 }
    : null;
}
