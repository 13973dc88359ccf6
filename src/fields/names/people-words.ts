/** Words that make a piece of a byline a role and not a name; folded, sorted. */
const ROLES =
  'advisor analyst anchor architect artist assistant associate attorney author autorin blogger ceo chair chef ' +
  'chief co-founder coach columnist consultant contributing contributor coordinator creator critic cto deputy ' +
  'designer developer director doctor economist editor editors educator engineer entrepreneur executive expert ' +
  'fellow former founder freelance freelancer gardener guest head historian host instructor intern lawyer lead ' +
  'manager marketer member mitarbeiter muhabir novinar nurse officer owner partner penulis photographer physician ' +
  'planner president principal producer professor psychologist publisher researcher reviewer scientist senior seo ' +
  'specialist strategist student teacher technician therapist trainer translator vp wartawan writer writers yazar ' +
  'автор спецкор эксперт';

/** First six letters of further ones, in any of their forms: journaliste, Redakteurin, корреспондент. */
const ROLE_STEMS = 'chefre corres dzienn gastau giorna jornal journa korres period redact redakt report skribe toimit volont журнал ' +
  'коррес редакт';

/** Words that make it an outlet, a firm or an institution. */
const ORGANISATIONS =
  'academy agency associates association bank blog board bureau business capital center centre church clinic club ' +
  'co college community company corp corporation council dental department digital division energy express ' +
  'federation finance financial firm forum foundation fund gazette gesellschaft gmbh group guide health healthcare ' +
  'herald hospital hotels inc industries institut institute instituto insurance international journal lab labs ' +
  'league legal library limited llc ltd magazine marketing media medical museum network news newspaper noticias ' +
  'office online organization partners post press production properties publications publishing radio records ' +
  'report research review school schools security services society software solutions station store studio studios ' +
  'systems tech technologies technology times today tours travel tribune trust tv universidad universita ' +
  'universitat universite university ventures verlag web website works агентство новости университет';

/** Outlets and agencies by name, folded. */
const OUTLETS = 'afp ap apa associated bbc bloomberg cbc cbs cnbc cnn dpa efe forbes fortune guardian interfax nbc npr pa ' +
  'reuters tass wired xinhua интерфакс риа тасс';

/** People who are meant as one body: kept as an author only with a name of its own in front. */
const TEAMS =
  'crew desk editorial editors equipe equipo newsroom redacao redaccion redactie redaction redakce redakcija ' +
  'redakcja redaksi redaksjonen redaktion redaktionen redazione staff staffers team teams toimitus редакция ' +
  'редакція';

/** A body or an account without a name: never an author. */
const NOBODY =
  'admin administrador administrateur administrator anonymous author authors contentteam contributor contributors ' +
  'demo editor editorial editorialstaff editorialteam editors guest guestauthor guestcolumnist guestcontributor ' +
  'guestpost guestwriter info me moderator newsdesk newsroom newsstaff newsteam nobody redacao redaccion redactie ' +
  'redaction redaktion redazione root staff staffeditor staffreporter staffwriter support team test unknown user ' +
  'webdesk webmaster редакция редакція';

/** Words of menus, headings, calls and widgets, those that most lines have; one of them in a line and the line is no name. */
const NEVER =
  'a about access account accueil ad advertising affiliate all alle and app apps area article articles artikel ask ' +
  'baby back bar basics beauty best big black book books brand brands budget buy by calculator calendar care ' +
  'career careers cart case cases categories change check city close code collection collections compare contact ' +
  'cookie cookies cost course courses credit culture customer daily das data day deals default delivery der design ' +
  'development die dining discover discussion documentation download easy ecommerce education el email en ' +
  'enterprise entertainment equipment event events explore facebook faq faqs fashion feature featured features ' +
  'file filter final find first fitness follow food for free from full gallery game games garden gear general get ' +
  'gift gifts global go great green guides hardware hello help high history home hot house image images impressum ' +
  'in industry info information inicio insights instagram interview issues items jobs join key kids kitchen ' +
  'kommentare kontakt la language last latest le learn learning life lifestyle light like link linkedin links list ' +
  'live living local login logo long los low main management map market mas me mehr menu mobile mode model models ' +
  'modern money more most music my nachrichten name navigation neue new newsletter next no notes notice now offers ' +
  'on only open opinion options order our out outdoor overview page password pay payment people performance ' +
  'personal phone photography plan planning plans platform play plus podcast podcasts policies policy popular ' +
  'power premium price pricing privacy private pro process product products professional program programs project ' +
  'projects quality questions quick rate ratgeber rating reading real recent recipe recipes recommended related ' +
  'request resource resources retail reviews rewards rezepte safety sale sales science score search series service ' +
  'set settings share shipping shop shopping show sign site size sleep small smart social solution special sport ' +
  'sports spring start statement stories story strategy style submit subscription suche support sustainability ' +
  'table templates terms test testing tests the themen tips title to toggle tool tools top topics training ' +
  'trending trends try type types uber unsere updates us use user using value video videos view visit watch water ' +
  'we wedding what why winter with work world writing yes you your youtube zum zur';

/** Weekdays and months. */
const CALENDAR =
  'april august christmas december dezember dienstag domingo donnerstag easter februar february freitag friday ' +
  'halloween januar january juli july june juni lundi march mardi marz miercoles mittwoch monday montag november ' +
  'october oktober samstag saturday september sonntag sunday thanksgiving thursday today tomorrow tuesday viernes ' +
  'wednesday yesterday';

/** Places that stand beside dates, and first words of such; a person has one of them only as a surname. */
const PLACES =
  'africa alaska america argentina arizona asia atlanta australia austria barcelona beijing belgium berlin boston ' +
  'brazil brussels cairo california canada chicago chile china colombia colorado connecticut dallas delhi denver ' +
  'detroit egypt england europe florida france frankfurt geneva germany greece hamburg houston hungary iceland ' +
  'illinois india indonesia iowa iran ireland israel istanbul italy japan jerusalem kansas korea kyiv london ' +
  'madrid maine maryland massachusetts mexico miami michigan moscow netherlands nevada new norway ohio oregon ' +
  'paris pennsylvania philadelphia poland portland portugal prague rome seattle singapore spain sweden switzerland ' +
  'taiwan texas thailand tokyo ukraine utah vienna vietnam warsaw wisconsin';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const ROLE_WORDS: ReadonlySet<string> = set(ROLES);
export const ROLE_STEM_WORDS: ReadonlySet<string> = set(ROLE_STEMS);
export const ORGANISATION_WORDS: ReadonlySet<string> = set(ORGANISATIONS);
export const OUTLET_WORDS: ReadonlySet<string> = set(OUTLETS);
export const TEAM_WORDS: ReadonlySet<string> = set(TEAMS);
export const NOBODY_WORDS: ReadonlySet<string> = set(NOBODY);
export const NEVER_WORDS: ReadonlySet<string> = set(NEVER);
export const CALENDAR_WORDS: ReadonlySet<string> = set(CALENDAR);
export const PLACE_WORDS: ReadonlySet<string> = set(PLACES);

/** True for a word that makes a piece a role. */
export const isRole = (folded: string): boolean => ROLE_WORDS.has(folded) || ROLE_STEM_WORDS.has(folded.slice(0, 6));

/** Degrees and licences behind a name, letters only, upper case. */
export const CREDENTIALS: ReadonlySet<string> = set(
  'AA ACE APRN BA BCBA BDS BS BSC BSN CCC CDCES CEO CFA CFO CFP CIA CISSP CMO CNM COO CPA CPT CSCS CTO DC DDS DMD ' +
    'DNP DO DPM DPT DVM EA EDD EDM ESQ FAAD FAAP FACC FACLM FACOG FACP FACS FAND FNP JD LAC LCSW LD LDN LLB LLM LMFT ' +
    'LMHC LMT LPC MA MBA MBBS MD MED MENG MFA MHA MPH MPHIL MPT MS MSC MSN MSW NASM ND NP OBE OD OTR PA PAC PCC PE ' +
    'PHARMD PHD PMP PSYD PT QC RD RDH RDN RN RPH SHRM SPHR VMD',
);

/** Small words inside surnames, folded. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'abu af al ap av ben bin bint binti d da dal dalla das de degli dei del dela della den der des di do dos du e el ibn ibnu la las le lo los mac mc na ni san st t te ten ter tho tot v van vande vander ver vom von y z zu zum zur'.split(' '),
);

/** Between two names, folded. `y`, `e`, `i`, `a` also join surnames, so both sides must be full names. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set([
  'and', 'avec', 'con', 'dan', 'en', 'es', 'et', 'ir', 'ja', 'kaj', 'met', 'mit', 'och', 'og', 'oraz', 'para', 'si',
  'un', 'und', 'va', 've', 'with', 'και', 'и', 'та', 'і', 'ו', 'و', 'और', 'এবং', 'และ',
]);
export const SHORT_CONJUNCTIONS: ReadonlySet<string> = new Set([
  'a', 'e', 'i', 'in', 'u', 'y',
]);
