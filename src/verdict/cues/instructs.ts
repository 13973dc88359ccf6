import type { Part } from './parts.js';

/** A title of so many characters may promise something, and it may stand twice on a page: in its head and above its text. */
const TITLE = 60;
const TITLES = 2;
/** The longest title, in words. */
const LONGEST = 16;
/** Such a line belongs to the foot or the head of the site, or to a form: rights, links side by side, a box to tick. */
const FOOTER = /[©®]|^\[ ?\] | [·|‹›»>/•] [^·|‹›»>/•]{1,200} [·|‹›»>/•] /;
/** What titles begin with that promise advice or an explanation. */
const INSTRUCTS =
  /^(?:what (?:is|are|does) |was (?:ist|sind|bedeutet) |qu'est-ce |que faire |(?:o )?qu[eé] (?:es|son|é) |cos'è |wat (?:is|zijn) |co to |что (?:такое|значит)(?: |$)|why (?!have i|am i|was i|do i)|warum |pourquoi |por qué |perché |por que |waarom |dlaczego |varför |hvorfor |почему |чому |how (?:to|do|can)|wie (?:[^ ]{1,20} )?(?:man|ich|sie)|was tun|so |comment |cómo |come |como |hoe |jak |hur man|hvordan |как |як )/;
/** Words of such titles. */
const TEACHES =
  /(?:^|\P{L})(?:guide|guides|tutorial|docs|patch notes|release notes|changelog|documentation|anleitung|leitfaden|dokumentation|tutoriel|guía|manual|guida|handleiding|poradnik|руководство|инструкция)(?!\p{L})|详解|詳解|教程|教學|怎么办|怎麼辦|是什么|是什麼|とは(?=$|[?？| 、])|方法|対処|解説|방법|어떻게|해결/u;

/** Where a title stands of a text on how to do something, or on what it is: no page that stands in the way of another; -1 if there is none. */
export function adviceAt(parts: readonly Part[]): number {
  const titles = parts.filter(({ text, words }) => words <= LONGEST && !FOOTER.test(text)).slice(0, TITLES);
  const advice = titles.find(({ text }) => isAdvice(text.slice(0, TITLE)));
  return advice === undefined ? -1 : parts.indexOf(advice);
}

function isAdvice(title: string): boolean {
  return TEACHES.test(title) || title.split(/: | [-–—|] /).some((part) => INSTRUCTS.test(part));
}
