/** What a definition says first of its word, after an article, and what of it it says. */
const ONE = '(?:an?|un[ae]?|uno|uma?|eine?|een|ett?|en)';
const THE = "(?:the|le|la|les|el|los|il|lo|der|die|das|o|os|as|het|de|l')";
const IS = '(?:is|are|ist|sind|est|sont|es|son|è|sono|é|são|zijn|är|er)';
const WHAT = '(?:an?|the|what|one of|eine?|der|die|das|un[ae]?|uno|uma?|le|la|ce|el|lo que|il|lo|ciò|o|het|een|wat|ett?|det)';
const MEANS = 'indicates?|means|refers to|bedeutet|bezeichnet|signale|signifie|indique|désigne|significa|indica|betekent|betyder';

const OF_ANY = /* @__PURE__ */ opening(ONE);
const OF_THE = /* @__PURE__ */ opening(THE);

function opening(article: string): RegExp {
  return new RegExp(`^${article} [^.!?]{2,90} (?:${IS} ${WHAT}|(?:är|er) en|${MEANS})[ ,]`, 'u');
}

/** A shorter sentence may be a notice. */
const SHORTEST = 12;

/** "A 404 page is what readers see when ...", "The status code 404 means that ...": what a wall is, and not that this is one. */
export function defines(folded: string, words: number, isSpoken: boolean): boolean {
  return words >= SHORTEST && (OF_ANY.test(folded) || (!isSpoken && OF_THE.test(folded)));
}
