import { languageBase } from '../language-codes.js';
import { mixedWords } from '../mixed-words.js';
import type { Check } from '../check.js';

/** Fewer words tell no language surely. */
const FEWEST_LETTERS = 120;

/**
 * Languages that words or letters do not tell apart surely, by base tag: near relatives, and those that the tables of
 * words lack, beside the ones that they are taken for.
 */
const CLOSE: readonly ReadonlySet<string>[] = /* @__PURE__ */ (() =>
  [
    'af nl fy li vls zea nds',
    'am ti gez tig',
    'ar arz ary apc acm ajp',
    'bn as bpy',
    'bo dz',
    'cs sk hsb dsb szl',
    'da nb nn fo',
    'de lb gsw bar nds ksh pfl vmf',
    'el grc pnt',
    'en sco',
    'es gl ca ast an ext lad',
    'fa prs tg ckb ku lrc mzn glk ps',
    'et vro',
    'fi krl vep',
    'fil ceb ilo war pam bcl hil',
    'fr wa pcd nrf ht frp',
    'ga gd gv',
    'he yi lad',
    'hi mr ne mai bho sa kok gom awa doi new',
    'hr sr bs cnr',
    'id ms jv su min bjn',
    'is fo',
    'it scn nap vec lmo pms lij fur sc co rm',
    'ka xmf',
    'kk ky tt ba uz tyv cv mn',
    'kn tcy',
    'lv ltg',
    'my shn mnw',
    'oc ca es fr',
    'pl csb szl',
    'pt gl mwl',
    'ro rup',
    'sq aln',
    'tr tk gag crh uz',
    'uk rue',
    'ur pa sd pnb skr ks',
    'zh yue wuu lzh nan hak gan',
  ].map((group) => new Set(group.split(' '))))();

const isClose = (a: string | null, b: string): boolean => a === b || CLOSE.some((group) => a !== null && group.has(a) && group.has(b));

/** What scripts and words tell of the language. */
export const languageChecks: readonly Check[] = [
  {
    code: 'language/mismatch',
    severity: 'warning',
    message: 'The declared language is not that of the text.',
    because: 'Search, speech and translation go by the declared language; sites often declare that of their menus.',
    find: ({ article: { language, text }, lost, language: found, thresholds: { languageConfidence } }) => {
      const [unread] = lost.filter(({ what }) => what === 'language');
      if (unread !== undefined) return [{ path: unread.path, evidence: [`"${unread.value}" names no language`], slight: true }];
      if (language === null || text.length < FEWEST_LETTERS) return [];
      const told = found();
      if (told === null || told.confidence < languageConfidence) return [];
      const declared = languageBase(language);
      if (declared === null || isClose(languageBase(told.language), declared)) return [];
      return [{ path: ['language'], evidence: [`${language} is declared, the words are ${told.language}`] }];
    },
  },
  {
    code: 'text/mixed-script',
    severity: 'warning',
    message: 'A word mixes letters of several scripts that look alike.',
    because: 'Letters that only look like others get past filters and make one name pass for another.',
    find: ({ units, article: { authors, url } }) => [
      ...[
        ...units,
        ...authors.map(({ name: text }, at) => ({ path: ['authors', at, 'name'], text })),
        { path: ['url'], text: /^https?:\/\/([^/?#]*)/.exec(url ?? '')?.[1] ?? '' },
      ].flatMap(({ path, text }) => {
        const [word] = mixedWords(text);
        return word === undefined
          ? []
          : [
              {
                path,
                evidence: [`"${word.word}" mixes ${word.scripts}`],
                ...(path[0] !== 'url' && { span: { start: word.start, end: word.start + word.word.length } }),
              },
            ];
      }),
    ],
  },
];
