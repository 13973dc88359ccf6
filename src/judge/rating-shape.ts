/** The source of a pattern for what may be there. */
const maybe = (source: string): string => `(?:${source})?`;

/** Stars that a widget draws, full and empty. */
const STAR = '(?:[★☆⭐✩✭✮✯⯨]|🌟)';
const stars = (): string => `(?:${STAR}\\ufe0f? ?){1,10}`;
/** `4.5`, `out of 5`, `stars`; the words of each in the languages of the larger shops. */
const VALUE = '\\d{1,2}(?:[.,]\\d{1,2})?';
const OUT_OF = ' ?(?:/|out of|von|sur|de|su|van|z|из|av|af) ?(?:5|10)';
const STAR_WORD = ' ?(?:stars?|sternen?|étoiles?|estrellas?|estrelas?|stelle|sterren|gwiazdek|зв[её]зд[аы]?|stjärnor|stjerner)';
/** `1,234 ratings` */
const COUNT = '\\d{1,3}(?:[., ]?\\d{3}){0,2}(?:[.,]\\d)?k?\\+?';
const VOTES =
  ' (?:global |customer |user |verified )?(?:ratings?|reviews?|votes?|bewertung(?:en)?|rezensionen|stimmen|avis|opiniones|reseñas|valoraciones|votos|avaliações|recensioni|voti|beoordelingen|stemmen|opinii|ocen|głosów|отзыв(?:а|ов)?|оцен(?:ка|ки|ок)|голос(?:а|ов)?)';
const LABEL =
  '(?:rated|(?:average |customer |overall |user )?rating|(?:kunden)?bewertung|valoración|puntuación|avaliação|valutazione|beoordeling|ocena|оценка|рейтинг):? ?';
/** A rating of readers as widgets show it, with the number of votes: `★★★★☆ (128)`, `4.5 out of 5 stars 1,234 ratings`. Without one it may be the reviewer's own. */
function counted(): string {
  const rating = `${maybe(LABEL)}(?:${stars()}${maybe(VALUE + maybe(OUT_OF))}|${VALUE}(?:${OUT_OF}${maybe(STAR_WORD)}|${STAR_WORD}| ?${stars()}))`;
  const votes = `(?:\\(${COUNT}${maybe(VOTES)}\\)|${COUNT}${VOTES})`;
  return `${rating} ?[.,·|–-]? ?(?:(?:based on|from|basierend auf|aus|basado en|su|z) )?${votes}`;
}

/** What is counted each time somebody opens the page: behind the number, and before it. */
const VIEWS =
  'views|page ?views|vistas|visualizaciones|visualizações|vues|aufrufe|visualizzazioni|weergaven|odsłon|wyświetleń|zobrazení|просмотр(?:ов|а)?|переглядів|прегледа|okunma|görüntülenme|lượt (?:xem|đọc)|(?:kali )?dibaca|megtekintés|προβολές|vizualizări|afișări|visninger|visningar|مشاهدات?|مشاهدة|بازدید|צפיות|次?(?:浏览|阅读|瀏覽|閱讀)|回視聴';
const VIEWS_OF =
  'views|visualizações|visualizzazioni|vues|aufrufe|odsłony|liczba (?:odsłon|wyświetleń)|просмотров|просмотры|переглядів|прегледи|görüntülenme|lượt (?:xem|đọc)|dibaca|조회수?|阅读量?|閱讀數?|浏览量?|瀏覽數?|點閱|مشاهدات|عدد المشاهدات|بازدید|تعداد بازدید|צפיות|megtekintések|προβολές|vizualizări|zobrazeno';

/** What a line with {@link counted} has at least. Most lines have none of it, and that pattern is slow to compile. */
const mayCount = (): string => `${STAR}|\\d(?:${OUT_OF}|${STAR_WORD})`;

/** Whole lines that count the visits of readers, or ask for a vote; of folded text. */
const plainLines = (): string =>
  [
    '^\\d{1,3} ?% of (?:people|readers|users|visitors) found (?:this|it)\\b.{0,40}$',
    '^(?:was|is|did you find) this (?:article|page|post|answer|content|guide|information|review|story)?\\b.{0,12}\\b(?:helpful|useful)\\b.{0,30}$',
    '^(?:rated|average rating|bewertung|valoración|avaliação|valutazione|beoordeling|ocena|оценка):? ?\\d(?:[.,]\\d{1,2})? ?(?:\\/|out of|von|sur|de|su|van|z|из) ?(?:5|10)(?: stars)?(?: \\(.{1,30}\\))?$',
    `^${COUNT} ?(?:${VIEWS})$`,
    `^(?:${VIEWS_OF}) ?:? ?${COUNT} ?(?:x|kali|次)?$`,
    '^\\d{1,7} votes?\\b.{0,40}$',
    '^(?:click on a star to rate it|no votes so far).{0,60}$',
  ].join('|');

/** Tells a folded line that counts the votes or the visits of readers, or asks for a vote. */
export const ratingShape: Pick<RegExp, 'test'> = /* @__PURE__ */ (() => {
  const plain = new RegExp(plainLines());
  const guard = new RegExp(mayCount());
  const votes = new RegExp(`^${counted()}$`);
  return { test: (folded) => plain.test(folded) || (guard.test(folded) && votes.test(folded)) };
})();
