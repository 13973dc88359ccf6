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
    'adviser advisor analyst anchor architect~ artist assistant associate attorney author~ autor~ blogger ceo chair~ chef chief ' +
    'co-founder coach cofounder columnist columnista columnists consultant contribut~ coordinator corres~ creator critic cto deputy ' +
    'designer developer dietitian director doctor dzienn~ economist editor~ educat~ engineer entrepreneur executive expert~ fellow ' +
    'former founder freelanc~ gardener gastau~ giorna~ guest head historian host instructor intern jorna~ journa~ korres~ lawyer ' +
    'lead lecturer manager marketer member mitarbeiter~ muhabir novinar nurse nutritionist officer owner partner penulis periodis~ ' +
    'photograph~ physician planner president principal producer profess~ psycholog~ publisher redact~ redakt~ reporter~ researcher ' +
    'reviewer scientist senior seo skribe~ specialist strategist student teacher technician therapist toimit~ trainer translator ' +
    'volont~ vp wartawan writer~ yazar автор~ журнал~ корес~ коррес~ редакт~ спецкор эксперт~'],
  // an outlet, a firm or an institution
  [BODY,
    'academy afp agency ap apa associated associates association bank bbc blog bloomberg board bureau business capital cbc cbs ' +
    'center centre church clinic club cnbc cnn co college community company corp corporation council dental department digital ' +
    'division dpa efe energy express federation finance financial firm forbes fortune forum foundation fund gazette gesellschaft ' +
    'gmbh group guardian guide health healthcare herald hospital hotels inc industries institut~ insurance interfax international ' +
    'journal lab labs league legal library limited llc ltd magazine marketing media medical museum nbc network~ news newspaper ' +
    'noticias npr office online organization pa partners post press production properties publication~ publishing radio records ' +
    'report reuters school~ security services society software solutions station store studio~ systems tass tech technolog~ times ' +
    'tours travel tribune trust tv universi~ ventures verlag web website wired works xinhua агентство интерфакс новости риа тасс ' +
    'университет'],
  // people meant as one
  [TEAM,
    'crew desk editorial editors equipe equipo newsroom redacao redaccion redactie redaction redakc~ redaksi redaksjonen redaktion~ ' +
    'redazione staff staffers team teams toimitus редакция редакція'],
  // a body or an account without a name, in one word
  [UNNAMED,
    'admin administra~ anonymous author authors contentteam contributor contributors demo editor editorial editorialstaff ' +
    'editorialteam editors guest guestauthor guestblogger guestcolumnist guestcontributor guestpost guestwriter info me moderator ' +
    'newsdesk newsroom newsstaff newsteam nobody redacao redaccion redactie redaction redaktion redazione root staff staffeditor ' +
    'staffreporter staffwriter support team test unknown user webdesk webmaster редакция редакція'],
  // in menus, headings and calls: with one of these a line is no name
  [COMMON,
    'a about accept access account accueil ad advertising affiliate all alle amp and app appointment april are area article artikel ' +
    'ask audience august baby back bar basics beauty best big black book brand budget buy by calculator calendar care career cart ' +
    'case categories category change check christmas city close code collection compare contact cookie cost course credit culture ' +
    'customer daily das data date day de deal december default delivery demand department der design development dezember die ' +
    'dienstag dining discover discussion do documentation domingo donnerstag download easter easy ecommerce education el email en ' +
    'enterprise entertainment equipment event explore facebook faq fashion feature featured februar februari february file filter ' +
    'final find first fitness follow food for free freitag friday from full gallery game garden gear general get gift global go ' +
    'great green guide halloween hardware hello help high history home hot house how image impressum in industries industry info ' +
    'information inicio insight instagram interview invitation is issue it item januar january job join juli july june juni key kid ' +
    'kitchen know kommentare kontakt la language last latest le learn learning life lifestyle light like link linkedin list live ' +
    'living loading local location login logo long los low lundi main management map march mardi market mas me mehr menu miercoles ' +
    'mittwoch mobile mode model modern monday money montag more most music my nachrichten name navigation neue new newsletter next ' +
    'no not note notice november now october oder offer oktober on only open opinion option order our out outdoor overview page ' +
    'password pay payment people performance personal phone photography plan planning platform play plus podcast policies policy ' +
    'popular power premium price pricing privacy private pro process product professional program project quality question quick ' +
    'rate ratgeber rating read reading real recent recipe recommended region related remodel request resource retail review reward ' +
    'rezepte role safety sale samstag saturday science score search select september series service set setting share shipping shop ' +
    'shopping show sign site size sleep small smart social solution sonntag special sport spring start statement stories story ' +
    'strategy style subject submit subscription suche sunday support sustainability table template term test testing thanksgiving ' +
    'that the them themen this thursday tip title to today toggle tomorrow tool top topic training trend trending trial try tuesday ' +
    'type uber und unsere update us use user using value video viernes view visit watch water we wedding wednesday what when where ' +
    'why winter with work world writing yes yesterday you your youtube zum zur'],
  // the same, and surnames behind a given name
  [SURNAME,
    'august austin ban bank banks berlin best big black case check church class coach cook cover dallas day days des die do e early ' +
    'easter el en england first florence france friday good great green guest het holiday holland house houston ich ireland is ' +
    'israel jordan judge key la labs law le light little london long love may new page paris pet post power press price read right ' +
    'small spring style summer times und une virginia vor wales walker water way wedding west will winter young'],
  // places, and what they begin with
  [PLACE,
    'africa alaska america argentina arizona asia atlanta australia austria barcelona beijing belgium berlin boston brazil brussels ' +
    'cairo california canada chicago chile china colombia colorado dallas delhi denver detroit east egypt england europe florida ' +
    'fort france frankfurt geneva germany greece hamburg hong houston hungary illinois india indonesia iowa iran ireland israel ' +
    'istanbul italy japan jerusalem kansas korea kyiv lake las london los madrid maine maryland massachusetts mexico miami michigan ' +
    'moscow mount netherlands nevada new north norway ohio oregon paris pennsylvania philadelphia poland port portland portugal ' +
    'prague rio rome saint san santa sao seattle singapore south spain sri sweden switzerland taiwan texas thailand tokyo ukraine ' +
    'utah vienna vietnam warsaw west wisconsin'],
  // small words inside surnames
  [PARTICLE,
    'abu af al ap av ben bin bint binti d da dal dalla das de degli dei del dela della den der des di do dos du e el ibn ibnu la ' +
    'las le lo los mac mc na ni san st t te ten ter tho tot v van vande vander ver vom von y z zu zum zur'],
  // open a description behind a name: "for Reuters"
  [TAIL,
    'at aus bei bij by chez da de del en for fra from fur hos i im in of on para per pour to uit van via vid von with zu'],
  // join two names
  [AND,
    'and avec con dan en es et ir ja kaj met mit och og oraz para si un und va ve with και и та і ו و और এবং และ'],
  // join two names or two halves of one
  [MAYBE_AND,
    'a e i in u y'],
  // go before a name
  [HONORIFIC,
    'dip frau herr miss mr mrs ms mx prof г г-жа г-н'],
  // belong to the name
  [GENERATION,
    'ii iii iv jr sr'],
  // the commonest degrees; others are told by their capitals
  [DEGREE,
    'bsc cfp cpa dds do dvm edd jd ma mba md mph ms msc pharmd phd psyd rd rn'],];

const bitsOf = /* @__PURE__ */ wordTable(NAME_WORD_ROWS);

/** Every kind that a folded word has; its plural counts as the word where that is in menus. */
export function nameBits(folded: string): number {
  const bits = bitsOf(folded);
  return folded.endsWith('s') ? bits | (bitsOf(folded.slice(0, -1)) & COMMON) : bits;
}
