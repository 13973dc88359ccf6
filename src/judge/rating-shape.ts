/** The source of a pattern for what may be there. */
const maybe = (source: string): string => `(?:${source})?`;

/** Stars that a widget draws, full and empty. */
const STARS = '(?:[★☆⭐✩✭✮✯⯨🌟]\\ufe0f? ?){1,10}';
/** `4.5`, `out of 5`, `stars`; the words of each in the languages of the larger shops. */
const VALUE = '\\d{1,2}(?:[.,]\\d{1,2})?';
const OUT_OF = ' ?(?:/|out of|von|sur|de|su|van|z|из|av|af) ?(?:5|10)';
const STAR_WORD = ' ?(?:stars?|sternen?|étoiles?|estrellas?|estrelas?|stelle|sterren|gwiazdek|зв[её]зд[аы]?|stjärnor|stjerner)';
/** `1,234 ratings` */
const COUNT = '\\d{1,3}(?:[., ]?\\d{3}){0,2}(?:[.,]\\d)?k?\\+?';
const VOTES =
  ' (?:global |customer |user |verified )?(?:ratings?|reviews?|votes?|bewertung(?:en)?|rezensionen|stimmen|avis|opiniones|reseñas|valoraciones|votos|avaliações|recensioni|voti|beoordelingen|stemmen|opinii|ocen|głosów|отзыв(?:а|ов)?|оцен(?:ка|ки|ок)|голос(?:а|ов)?)';
const LABEL = '(?:rated|(?:average |customer |overall |user )?rating|(?:kunden)?bewertung|valoración|puntuación|avaliação|valutazione|beoordeling|ocena|оценка|рейтинг):? ?';
/** A rating of readers as widgets show it, with the number of votes: `★★★★☆ (128)`, `4.5 out of 5 stars 1,234 ratings`. Without one it may be the reviewer's own. */
function counted(): string {
  const rating = `${maybe(LABEL)}(?:${STARS}${maybe(VALUE + maybe(OUT_OF))}|${VALUE}(?:${OUT_OF}${maybe(STAR_WORD)}|${STAR_WORD}| ?${STARS}))`;
  const votes = `(?:\\(${COUNT}${maybe(VOTES)}\\)|${COUNT}${VOTES})`;
  return `${rating} ?[.,·|–-]? ?(?:(?:based on|from|basierend auf|aus|basado en|su|z) )?${votes}`;
}

/** Whole lines that count the votes of readers, or ask for one; of folded text. */
export const ratingShape = /* @__PURE__ */ (() => new RegExp(
  [
    '^\\d{1,3} ?% of (?:people|readers|users|visitors) found (?:this|it)\\b.{0,40}$',
    '^(?:was|is|did you find) this (?:article|page|post|answer|content|guide|information|review|story)?\\b.{0,12}\\b(?:helpful|useful)\\b.{0,30}$',
    '^(?:rated|average rating|bewertung|valoración|avaliação|valutazione|beoordeling|ocena|оценка):? ?\\d(?:[.,]\\d{1,2})? ?(?:\\/|out of|von|sur|de|su|van|z|из) ?(?:5|10)(?: stars)?(?: \\(.{1,30}\\))?$',
    `^${counted()}$`,
    '^\\d{1,7} votes?\\b.{0,40}$',
    '^(?:click on a star to rate it|no votes so far).{0,60}$',
  ].join('|'),
  'u',
))();
