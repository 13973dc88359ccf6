/*
 * Words that say what a stretch of a byline is, in all languages: folded as {@link foldWord} does it, `~` for any
 * ending. A word may have several kinds.
 */
import { GIVEN_NAMES } from './given-names.js';
import { type WordRows, wordBits } from '../word-bits.js';

export const ROLE = 1;
export const BODY = 2;
export const TEAM = 4;
export const UNNAMED = 8;
export const COMMON = 16;
export const SURNAME = 32;
export const PLACE = 64;
export const PARTICLE = 128;
export const TAIL = 256;
export const AND = 512;
export const MAYBE_AND = 1024;
export const HONORIFIC = 2048;
export const GENERATION = 4096;
export const DEGREE = 8192;
export const DESK = 16_384;
export const GIVEN = 32_768;

export const NAME_WORD_ROWS: WordRows = [
  // what somebody is
  [
    ROLE,
    'advisor analyst architect~ assistant associate attorney author~ autor~ ceo chair~ chef chief coach consultant ' +
      'contribut~ corres~ creator designer developer director doctor editor~ educat~ engineer entrepreneur executive ' +
      'expert~ fellow former foto fotos founder freelanc~ giorna~ guest head host illustration~ intern jorna~ journa~ ' +
      'korres~ lead manager marketer member mitarbeiter~ nurse officer owner partner periodis~ photograph~ physician ' +
      'planner president profess~ psycholog~ redact~ redakt~ reporter~ researcher scientist senior seo specialist ' +
      'strategist student teacher trainer writer~ автор~ журнал~ редакт~',
  ],
  // an outlet, a firm or an institution
  [
    BODY,
    'academy agency associated association bank blog board business capital center club co college community company ' +
      'corp department digital energy finance financial firm forum foundation fund gmbh group guardian guide health ' +
      'healthcare inc industries institut~ international journal lab legal library limited magazine marketing media ' +
      'medical network~ news office online organization partners post press production publication~ radio report ' +
      'school~ security services software solutions store studio~ systems tech technolog~ times travel trust tv ' +
      'universi~ web website works',
  ],
  // a part of a paper, in menus and behind the name of who writes for it
  [
    DESK,
    'actualites attualita binnenland bucher buitenland categor~ ciencia cronaca cultura cultuur deportes desporto ' +
      'economia economie ekonomi ekonomika esportes esteri feuilleton gesellschaft gesundheit gospodarka gundem ' +
      'immobilien kategor~ kultur kultura lokales okonomi panorama politica politiek politik politika politikk ' +
      'politique polityka ratgeber regionales salud sante saude siyaset sociedad sociedade societa societe spettacoli ' +
      'tecnologia unterhaltung vermogen wirtschaft wissenschaft культура общество политика экономика',
  ],
  // people meant as one
  [TEAM, 'desk editorial editors equip~ newsroom redac~ redak~ redaz~ staff team teams'],
  // a body or an account without a name, in one word
  [
    UNNAMED,
    'admin administra~ anonymous author authors column columnist columnists contributor contributors demo der desk editor ' +
      'editorial editors guest info me moderator news newsdesk newsroom nobody our post redac~ redaktion redazione reporter ' +
      'root staff support team test the unknown user web webmaster writer',
  ],
  // in menus, headings and calls: with one of these a line is no name
  [
    COMMON,
    'a about abstract accept access accessibility account accueil all alle and app appointment are article artikel ' +
      'back berita best big book brand budget buy by care career case catalog category change changelog check city ' +
      'close code column communique comunicado comunicat comunicato contact cost course credit customer das data day de ' +
      'deal december default demand der design development die do download easy education el email en enterprise essay ' +
      'event exklusiv explore facebook faq fazit feature february find first follow food for free friday from full get ' +
      'gift global go great green guide haberler haberleri help high home homepage how image imprensa impressum in ' +
      'industry info information inicio insight instagram invitation is issue it item january job join joined july key ' +
      'kitchen know kontakt la language last latest le learn learning lebenslauf life like link linkedin list live ' +
      'local location login long los main management march market me mehr members menu mobile model monday more most my ' +
      'nachrichten name navigation neue new newsletter next nieuws no not note noticias notizie nouvelles november now ' +
      'nyheder nyheter october oder offer on only open opinion opinione opiniones option our out page pay people photo ' +
      'photography plan planning platform podcast policy popular power prensa price pricing privacy pro process product ' +
      'professional program project question quick read reading real related remodel request resource review ' +
      'rezepte role sale saturday science score search select september service set setting share shop show sign site ' +
      'size small smart social solution sponsored sport stampa start startseite statement stiri stories story ' +
      'strategies strategy suche sunday support table term test that the them thema this thursday tip to today tool top ' +
      'topic training trend trending trial try tuesday tutorial type uber und update us use user using uutiset value ' +
      'vesti video viernes view vijesti visit watch we wednesday what when where why wiadomosci with work world you ' +
      'your youtube zpravy zum zur ειδησεις νεα новини новости',
  ],
  // the same, and surnames behind a given name
  [
    SURNAME,
    'august austin bank banks best black case check church class coach cook cover day friday green house jordan judge key law ' +
      'long love may new page pet post power press price read small style summer virginia walker way west will winter young',
  ],
  // places, and what they begin with
  [
    PLACE,
    'africa alaska america arizona asia atlanta australia berlin boston california canada chicago china colombia colorado ' +
      'east england europe florida fort france frankfurt germany hamburg houston india indonesia italy japan korea kyiv lake ' +
      'las london los madrid mexico miami michigan new north ohio paris pennsylvania philadelphia port portugal rio san santa ' +
      'singapore south spain texas thailand ukraine west',
  ],
  // small words inside surnames
  [
    PARTICLE,
    'af al ap av ben bin d da das de degli dei del dela della den der des di do dos du e el la las le lo los mac mc na ni san ' +
      'st t te ten ter v van ver vom von y z zu zum zur',
  ],
  // open a description behind a name: "for Reuters"
  [TAIL, 'at aus bei by chez da de del en for from fur i im in of on para per pour to van via von with'],
  // join two names
  [
    AND,
    'agus and avec con dan dhe en es et eta ir ja met mit och og para si un und va ve with και и та і اور و एवं और এবং และ 实习生 实习记者 實習記者 通訊員 通讯员',
  ],
  // join two names or two halves of one
  [MAYBE_AND, 'a e i in u y'],
  // go before a name
  [HONORIFIC, 'frau herr mr mrs ms prof'],
  // belong to the name
  [GENERATION, 'ii iii iv jr sr'],
  // the commonest degrees; others are told by their capitals
  [DEGREE, 'cfp cpa do jd ma mba md ms phd rd rn'],
];

const bitsOf = /* @__PURE__ */ wordBits(/* @__PURE__ */ (() => [...NAME_WORD_ROWS, [GIVEN, GIVEN_NAMES] as const])());

/** Every kind that a folded word has; its plural counts as the word where that is in menus. */
export function nameBits(folded: string): number {
  const bits = bitsOf(folded);
  return folded.endsWith('s') ? bits | (bitsOf(folded.slice(0, -1)) & COMMON) : bits;
}

/** True for a folded word that is, or begins like, a given name. */
export const isGivenName = (folded: string): boolean => (bitsOf(folded) & GIVEN) !== 0;
