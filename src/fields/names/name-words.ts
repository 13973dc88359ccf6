/*
 * Words that say what a stretch of a byline is, in all languages: folded as {@link foldWord} does it, `~` for any
 * ending. A word may have several kinds.
 */
import { type Rows, wordTable } from './word-table.js';

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

export const NAME_WORD_ROWS: Rows = [
  // what somebody is
  [ROLE,
    'advisor analyst architect~ assistant associate attorney author~ autor~ ceo chair~ chef chief coach consultant contribut~ ' +
    'corres~ creator designer developer director doctor editor~ educat~ engineer entrepreneur executive expert~ fellow former ' +
    'founder freelanc~ gastau~ giorna~ guest head host intern jorna~ journa~ korres~ lead manager marketer member mitarbeiter~ ' +
    'nurse officer owner partner periodis~ photograph~ physician planner president profess~ psycholog~ redact~ redakt~ reporter~ ' +
    'researcher scientist senior seo specialist strategist student teacher trainer writer~ автор~ журнал~ коррес~ редакт~ эксперт~'],
  // an outlet, a firm or an institution
  [BODY,
    'academy agency associated associates association bank blog board business capital center centre clinic club co college ' +
    'community company corp corporation council dental department digital energy express finance financial firm forum foundation ' +
    'fund gmbh group guardian guide health healthcare hospital inc industries institut~ international journal lab labs legal ' +
    'library limited llc magazine marketing media medical museum network~ news newspaper office online organization partners post ' +
    'press production properties publication~ publishing radio records report school~ security services society software solutions ' +
    'station store studio~ systems tech technolog~ times tours travel trust tv universi~ web website works'],
  // people meant as one
  [TEAM,
    'desk editorial editors equip~ newsroom redac~ redak~ redaz~ staff team teams toimitus редакция редакція'],
  // a body or an account without a name, in one word
  [UNNAMED,
    'admin administra~ anonymous author authors column columnist columnists contributor contributors demo der desk editor editorial ' +
    'editors guest info me moderator news newsdesk newsroom nobody our post redac~ redaktion redazione reporter root staff support ' +
    'team test the unknown user web webmaster writer редакция редакція'],
  // in menus, headings and calls: with one of these a line is no name
  [COMMON,
    'a about accept access account accueil affiliate all alle and app appointment april are area article artikel ask august back ' +
    'best big book brand budget buy by care career case categories category change check city close code collection compare contact ' +
    'cookie cost course credit culture customer daily das data date day de deal december default demand der design development die ' +
    'discover do download easy education el email en enterprise equipment event explore facebook faq feature featured february file ' +
    'final find first fitness follow food for free friday from full game general get gift global go great green guide help high ' +
    'history home house how image impressum in industry info information inicio insight instagram interview invitation is issue it ' +
    'item january job join july key kitchen know kontakt la language last latest le learn learning life lifestyle light like link ' +
    'linkedin list live living local location login long los low main management map march market me mehr menu mobile model monday ' +
    'money more most my name navigation neue new newsletter next no not note november now october oder offer on only open opinion ' +
    'option order our out overview page pay people performance personal phone photography plan planning platform play plus podcast ' +
    'policy popular power price pricing privacy pro process product professional program project quality question quick rate read ' +
    'reading real recent related remodel request resource review role safety sale saturday science score search select september ' +
    'series service set setting share shop shopping show sign site size small smart social solution special sport start stories ' +
    'story strategy style submit suche sunday support table term test testing that the them themen this thursday tip to today ' +
    'toggle tool top topic training trend trending trial try tuesday type uber und unsere update us use user using value video ' +
    'viernes view visit watch water we wednesday what when where why with work world writing yes you your youtube zum zur'],
  // the same, and surnames behind a given name
  [SURNAME,
    'august austin bank banks best black case check church class coach cook cover day friday green house jordan judge key law long ' +
    'love may new page pet post power press price read small style summer virginia walker way west will winter young'],
  // places, and what they begin with
  [PLACE,
    'africa alaska america arizona asia atlanta australia austria barcelona berlin boston brussels california canada chicago chile ' +
    'china colombia colorado east england europe florida fort france frankfurt germany hamburg hong houston illinois india ' +
    'indonesia iowa ireland italy japan kansas korea kyiv lake las london los madrid maine maryland mexico miami michigan moscow ' +
    'mount nevada new north ohio oregon paris pennsylvania philadelphia poland port portugal rio rome san santa seattle singapore ' +
    'south spain sri texas thailand tokyo ukraine vienna vietnam warsaw west wisconsin'],
  // small words inside surnames
  [PARTICLE,
    'af al ap av ben bin d da das de degli dei del dela della den der des di do dos du e el ibn la las le lo los mac mc na ni san ' +
    'st t te ten ter v van ver vom von y z zu zum zur'],
  // open a description behind a name: "for Reuters"
  [TAIL,
    'at aus bei by chez da de del en for from fur i im in of on para per pour to van via von with'],
  // join two names
  [AND,
    'and avec con dan en es et ir ja met mit och og para si un und va ve with и та і و และ'],
  // join two names or two halves of one
  [MAYBE_AND,
    'a e i in u y'],
  // go before a name
  [HONORIFIC,
    'frau herr mr mrs ms prof'],
  // belong to the name
  [GENERATION,
    'ii iii iv jr sr'],
  // the commonest degrees; others are told by their capitals
  [DEGREE,
    'cfp cpa do jd ma mba md ms pharmd phd rd rn'],];

const bitsOf = /* @__PURE__ */ wordTable(NAME_WORD_ROWS);

/** Every kind that a folded word has; its plural counts as the word where that is in menus. */
export function nameBits(folded: string): number {
  const bits = bitsOf(folded);
  return folded.endsWith('s') ? bits | (bitsOf(folded.slice(0, -1)) & COMMON) : bits;
}
