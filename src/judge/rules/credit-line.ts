import { isSigned, PICTURE_AGENCIES } from '../../fields/names/agencies.js';
import { clip, clipStart } from '../clip.js';
import type { LineRule } from './rule.js';

/** These sellers of pictures stand for a picture even alone; sorted. */
const STOCKS =
  'adobe ?stock|ap photo|depositphotos|dreamstime|fotolia|getty ?images|imago images|istock(?:photo)?|picture alliance|shutterstock|unsplash';
/** These are also names of offices and of sites; sorted. */
const HOUSES =
  '500px|alamy|corbis|epa-efe|flickr|getty|imagn images|imago|keystone|pa images|pa media|pa wire|pexels|pixabay|ritzau scanpix|scanpix|usa today sports|wikimedia commons|wikipedia|zuma press|キャプション';
/** Whoever sells pictures, in small letters: the source of a pattern. */
export const SELLERS = /* @__PURE__ */ (() => [STOCKS, HOUSES, ...PICTURE_AGENCIES].join('|'))();
/** The line is the credit: "AFP/Getty Images", "(AP Photo/Jane Doe)", "© Getty Images", "Jane Doe / Reuters". */
const ALONE = /* @__PURE__ */ (() =>
  new RegExp(
    `^[([]?(?:© ?|copyright )?(?:${STOCKS})(?: ?[/|] ?[\\p{L} .'-]{1,40})?[)\\]]?\\.?$|^[([]?(?:(?:[\\p{L}.'-]{1,20} ){0,4}[\\p{L}.'-]{0,20} ?(?:/|\\||via) ?|© ?|copyright )(?:${SELLERS})[)\\]]?\\.?$`,
    'u',
  ))();
/** The line is a caption that ends with its credit: "The pier on Monday. Jane Doe / Reuters". */
const BEHIND = /* @__PURE__ */ (() =>
  new RegExp(`(?:[/|©(] ?|\\bvia |(?:photo|image|picture|credit|foto|bild|source|quelle)s?(?: by)?: ?)(?:${SELLERS})[)\\]]?\\.?$`, 'u'))();
/** What a credit calls the picture; the rule asks folded text, the standfirst is asked as it stands. */
export const PICTURES =
  '(?:(?:photo|image|picture|photograph|photography|illustration|photo credit|image credit|foto|bild|fotografía|crédit photo|zdjęcie|fot\\.|фото)s?' +
  '|beeld|fotó|fotoğraf|kuva|ảnh|φωτο(?:γραφία)?|φωτό|צילום|تصوير|عکس|फोटो|ภาพ|写真(?:提供)?|[图圖]片?(?:来?源|來源)?|사진(?: ?제공)?)';
/** Whose words, or whose work, a short line in front of or behind the text says it is; English sources stand below charts. */
const SOURCES =
  'kaynak|kilde|källa|lähde|nguồn|source |sumber|zdroj|źródło|πηγή|джерело|источник|المصدر|منبع|出典|出所|来源|來源|출처|责编|责任编辑|編輯|编辑|責任編輯|校对';
/** A named photographer at the end: "| Photo by Jane Doe", "(Photo: Jane Doe)", "Foto: Jane Doe". */
const BY = /* @__PURE__ */ (() =>
  new RegExp(
    `(?:[(|[] ?${PICTURES} (?:by|courtesy of|via) |(?:^|[\\s.(|[-])${PICTURES}(?: (?:by|courtesy of|credit|via|source))? ?[:©|=] ?)[\\p{L}@][^.!?:。]{1,50}[)\\]]?\\.?$`,
    'u',
  ))();
/** "Źródło: PAP", 【责任编辑：李华】, and what agencies of Korea have below each picture. */
const OF = /* @__PURE__ */ (() =>
  new RegExp(`^[([【]?(?:${SOURCES}) ?: ?\\p{L}[^.!?:。]{1,40}[)\\]】]?$|^\\[[^\\]]{2,40}(?:db 금지|자료사진|제공)\\]$`, 'u'))();

/** What every credit behind a caption has before it: most lines are done with here. */
const LIKELY = /[:/|©([=]|via /;

/** What every credit alone has in it: the stocks' names, or what stands before a seller's. */
const SOLD = /[©/|]|copyright|via |adobe|photo|fotolia|getty|imago|dreamstime|alliance|shutterstock|unsplash|istock/;

/** Nothing follows such a report within so many blocks, and a report is no shorter, in words. */
const BEHIND_REPORT = 3;
const REPORT = 3;

/** Shortest and longest caption, in words. */
const LONGEST = 40;
/** A credit by itself is short, in words. */
const SHORT = 10;

/** A credit of a picture, alone or at the end of its caption. */
export const creditLine: LineRule = {
  id: 'credit-line',
  kind: 'credit',
  effect: 'remove',
  because: 'It credits a picture that is not here, or is its caption with the credit.',
  match: ({ survey }, at) => {
    const block = survey.blocks[at];
    const hit = survey.phrase[at];
    if (block === undefined || block.kind === 'code' || block.words > LONGEST) return null;
    const { folded } = block;
    if (
      block.words <= SHORT &&
      ((SOLD.test(folded) && ALONE.test(folded)) ||
        (LIKELY.test(folded) && OF.test(folded)) ||
        (hit?.kind === 'credit' && (hit.strength === 'sure' || hit.pattern.includes('{name}'))))
    ) {
      return { evidence: [`a credit: "${clip(block.text)}"`], confidence: 0.95 };
    }
    if (!LIKELY.test(folded) || (!BEHIND.test(folded) && !BY.test(folded))) return null;
    const isLast = (survey.proseBefore[Math.min(survey.blocks.length, at + 1 + BEHIND_REPORT)] as number) === survey.proseBefore[at + 1];
    if (isLast && block.kind === 'text' && block.words >= REPORT && isSigned(block.text)) return null;
    return { evidence: [`ends with a credit: "${clipStart(block.text)}"`], confidence: 0.9 };
  },
};
