import { NONE, CLOSED, COMMENT, NO_HEADING, AMBIGUOUS, UNSEEN } from './stems.js';
import type { Candidate } from './mine.js';
import type { PhraseRow } from '../../src/judge/phrases/table.js';
import { isWordless } from '../../src/judge/phrases/tokens.js';

/**
 * How many rows a large language may bring, by kind: what an average page shows comes first, and what
 * stands in the article or right below it, where no menu's shape tells it.
 *
 * Few are enough. German rows chosen without looking at the pages, 8, 16, 37 and 67 of them, give the
 * 387 German pages of multilingual-dev a snippet F1 of 0.866, 0.868, 0.867 and 0.871: more rows take
 * away more of what is unwanted, and of what is wanted.
 */
const QUOTA: Readonly<Record<string, number>> = {
  advertisement: 2,
  byline: 1,
  comments: 10,
  consent: 2,
  copyright: 1,
  credit: 1,
  newsletter: 2,
  related: 5,
  share: 4,
  tags: 1,
};

/**
 * How many sentences told by their beginning a large language brings besides, of those written by hand: what
 * stands among paragraphs and reads like one (a disclosure, a consent to a newsletter) no shape tells. 250 such
 * rows raise the snippet F1 of multilingual-dev from innerText from 0.872 to 0.877 (five-fold, with the model).
 */
const SENTENCES: Readonly<Record<string, number>> = {
  advertisement: 6,
  comments: 6,
  consent: 9,
  copyright: 2,
  newsletter: 8,
  paywall: 5,
  related: 3,
};

/** Kinds of which every language gets so many rows or more, where there are so many. */
const BASIC: Readonly<Record<string, number>> = { comments: 8, related: 2, share: 2 };

/** Languages by how much of the web's articles they write: the share of the quota that they get. */
const TIERS: readonly (readonly [number, string])[] = [
  [1, 'de es fr it ja nl pl pt ru zh'],
  [0.3, 'ar cs da el fa fi he hi hu id ko nb ro sv th tr uk vi'],
];

/** Languages with enough phrases in each of six kinds. */
const LANGUAGES = new Set(TIERS.flatMap(([, tags]) => tags.split(' ')));

/** What a platform's phrases are worth in a dump of an article. */
const PLATFORM: Readonly<Record<string, number>> = {
  blogger: 1,
  coral: -1.5,
  discourse: -1.5,
  disqus: 1,
  docusaurus: -2,
  dokuwiki: -2,
  generic: 1.5,
  giscus: -2,
  isso: -1.5,
  joomla: -1,
  mediaelement: -3,
  mediawiki: -1.5,
  medium: 1,
  mkdocs: -2,
  remark42: -2,
  sphinx: -2,
  starlight: -3,
  substack: 1,
  taboola: 1,
  'video.js': -3,
  wordpress: 0.5,
  jetpack: 0.5,
};

/** Rows one language may bring for one kind. */
export function quota(kind: string, language: string, sentences: boolean): number {
  if (sentences) return SENTENCES[kind] ?? 0;
  const share = shareOf(language);
  return share === undefined ? 0 : Math.max(BASIC[kind] ?? 0, Math.round((QUOTA[kind] ?? 0) * share));
}

function shareOf(language: string): number | undefined {
  return TIERS.find(([, tags]) => tags.split(' ').includes(language))?.[0];
}

/** Large languages bring their sentences besides; of the others they take part in the quota. */
export function bringsSentences(language: string): boolean {
  return shareOf(language) === 1;
}

export function isShippedLanguage(language: string): boolean {
  return LANGUAGES.has(language);
}

/** Worth of a row of the mine outside English: how many catalogues agree, who shows it, its bytes. */
export function worth(candidate: Candidate, seenOnPages: number): number {
  if (UNSEEN.test(candidate.pattern)) return -1;
  return (
    Math.log2(1 + candidate.sources) +
    (PLATFORM[candidate.platform] ?? 0) +
    (candidate.verified ? 0 : -0.3) +
    2 * Math.log2(1 + seenOnPages) -
    Math.max(0, candidate.pattern.length - 30) / 20
  );
}

/**
 * Worth of a row written by hand: they stand in the order in which pages show them.
 *
 * @param place Position in its list, from 0.
 */
export function ownWorth(place: number, seenOnPages: number, pattern: string): number {
  // "read also: {name}" stands between paragraphs, where nothing else tells it.
  const rank = pattern.endsWith(': {name}') ? 8 : 7 - place / 6;
  return rank + 2 * Math.log2(1 + seenOnPages) - pattern.length / 30;
}

/** Words of the literal text; in scripts without spaces two characters weigh one word. */
export function literalWords(pattern: string): number {
  const literal = pattern.replace(/\{(?:n|name|date)\}/g, ' ').trim();
  let wordless = 0;
  for (let i = 0; i < literal.length; i++) if (isWordless(literal.charCodeAt(i)) && literal.charCodeAt(i) < 0xac00) wordless++;
  const words = literal.split(/[\s]+/u).filter((word) => /\p{L}/u.test(word)).length;
  return wordless > 2 ? Math.max(words, Math.floor(wordless / 2)) : words;
}

/**
 * The distinctive beginning of a sentence of an interface: enough words to tell it, few enough that
 * its variants fall under it. `null` where no stretch without placeholders is distinctive.
 */
export function insideForm(pattern: string): string | null {
  const longest = pattern
    .split(/\{(?:n|name|date)\}/)
    .map((part) => part.replace(/^[^\p{L}"]+|[^\p{L}\p{N}\p{M})"]+$/gu, ''))
    .sort((a, b) => literalWords(b) - literalWords(a) || b.length - a.length)[0];
  if (longest === undefined) return null;
  if (isWordless(longest.charCodeAt(0)) && !longest.includes(' ')) return longest.length >= 9 ? longest.slice(0, 14) : null;
  const words = longest.split(' ');
  if (words.length < 4 || longest.length < 20) return null;
  let taken = 4;
  while (taken < words.length && words.slice(0, taken).join(' ').length < 24) taken++;
  return words
    .slice(0, taken)
    .join(' ')
    .replace(/[^\p{L}\p{N}\p{M})]+$/gu, '');
}

const SURE_KINDS = new Set(['advertisement', 'comments', 'consent', 'copyright', 'newsletter', 'paywall', 'related', 'share']);

/** Marks of a row that no page has spoken on. */
export function marksOf(
  kind: PhraseRow['kind'],
  pattern: string,
  inside: boolean,
  language: string,
): Omit<PhraseRow, 'kind' | 'language' | 'pattern'> {
  const words = literalWords(pattern);
  const weak =
    AMBIGUOUS.test(pattern) ||
    words < 2 ||
    (!SURE_KINDS.has(kind) && words < 3) ||
    pattern === '{n}' ||
    (kind === 'byline' && /\{(?:name|date)\}/.test(pattern));
  return { weak, heading: !inside && isHeading(kind, pattern, words, language), inside, count: countOf(kind, pattern) };
}

/** What a comment row says about their number. */
export function countOf(kind: string, pattern: string): PhraseRow['count'] {
  if (kind !== 'comments' || !COMMENT.test(pattern) || CLOSED.test(pattern) || NO_HEADING.test(pattern)) return null;
  const words = literalWords(pattern);
  if (
    /^one (?:comment|reply|response|thought)|^ein kommentar|^un comment|^een reactie|^jedan komentar|^jeden komentár|^один комм/u.test(
      pattern,
    )
  )
    return 1;
  if (/more|weitere|new|neue|nouve|nuev|nuov|další|więcej|nowy|ещё|еще|前|次|load|이전|다음|all\b|show|view/u.test(pattern)) return null;
  if (pattern.includes('{n}')) return words <= 4 && !pattern.includes('{date}') ? 'n' : null;
  if (NONE.test(pattern) && words <= 4) return 0;
  return null;
}

function isHeading(kind: string, pattern: string, words: number, language: string): boolean {
  if (words > 6 || NO_HEADING.test(pattern)) return false;
  switch (kind) {
    case 'comments':
      return (
        COMMENT.test(pattern) &&
        !CLOSED.test(pattern) &&
        !/^reply$|^antworten$|^répondre$|^responder$|^rispondi$|^odpowiedz$|^ответить$|^відповісти$|^svar$|^svara$|^vastaa$|^cevapla$|^yanıtla$|^返信$|^回复$|^回覆$|^답글$|^trả lời$|^balas$|^beantwoorden$/u.test(
          pattern,
        )
      );
    case 'related':
      return language !== 'en'
        ? !/alle|all |toutes|todas|tutte|wszystk|すべて|모든|查看|kategor|categor|больше записей|\{name\}/u.test(pattern)
        : /related|like|recommend|popular|latest|recent|trending|more (?:from|stories|articles|news|to|like)|read (?:next|also)|explore|stories|featured|further|similar|hot |enjoy|interested|most /.test(
            pattern,
          ) && !/view|see all|browse/.test(pattern);
    case 'newsletter':
      return (
        words >= 2 &&
        /newsletter|nieuwsbrief|nyhedsbrev|nyhetsbrev|bülten|hírlevél|rassegna|рассылк|розсилк|boletín|uutiskirje|メルマガ|ニュースレター|뉴스레터|电子报|電子報|mailing list|stay (?:informed|up to date|in)|updates|abonnieren|by email|via email|par e-mail|por correo|via e-mail/u.test(
          pattern,
        )
      );
    case 'share':
      return (
        words >= 2 &&
        /^(?:share (?:this|article|story|on|via)|follow us|connect with us|teilen mit|partager|comparte|compartir|condividi|compartilh|deel dit|delen|udostępnij|поделиться|dela|del |paylaş|bunu paylaş|sdílejte|この|分享)/u.test(
          pattern,
        ) &&
        !/\{name\}|facebook|twitter|linkedin|whatsapp|pinterest|\bx\b/u.test(pattern)
      );
    case 'tags':
      return words <= 2 && !pattern.includes('{');
    case 'byline':
      return /about the author|über den autor|à propos de l'auteur|sobre el autor|sull'autore|sobre o autor|over de auteur|o autorze|об авторе/u.test(
        pattern,
      );
    case 'consent':
      return (
        /cookie|consent|privacy|cookies|datenschutz-?einstellungen/u.test(pattern) &&
        words >= 2 &&
        words <= 4 &&
        !/accept|akzept|reject|ablehn|refus|allow|save|policy|richtlinie/u.test(pattern)
      );
    default:
      return false;
  }
}
