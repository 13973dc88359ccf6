/** Words that make a piece of a byline a role and not a name; folded, sorted by language group. */
const ROLES =
  'adjunct adviser advisor analyst anchor architect artist assistant associate attorney author autorin blogger cardiologist ' +
  'ceo cfo chair chairman chef chefredakteur chefredakteurin chief cio cmo co-founder coach cofounder colaborador ' +
  'colaboradora collaboratore columnist colunista commentator consultant contributing contributor coo coordinator ' +
  'copywriter correspondant correspondante correspondent corresponsal corrispondente counsel creator critic cto ' +
  'curator deputy dermatologist designer developer dietitian director direttore doctor dziennikarka dziennikarz economist ' +
  'editor editor-in-chief editors educator engineer entrepreneur executive expert fellow filmmaker former founder ' +
  'freelance freelancer gardener gastautor gastautorin gazeteci geschaftsfuhrer giornalista guest head historian ' +
  'host instructor interim intern inviato jornalista journalist journaliste journalister journalistin korrespondent ' +
  'korrespondentin lawyer lead lecturer leiter leiterin librarian manager marketer member minister mitarbeiter ' +
  'mitarbeiterin muhabir novinar nurse nutritionist officer owner partner penulis periodista photographer physician ' +
  'physicist planner president principal producer professor programmer psychologist psychotherapist publicist ' +
  'publisher realtor redacteur redacteuren redactor redactora redactrice redakteur redakteurin redaktor redaktorka ' +
  'redaktør redattore redattrice reporter reporteres reportero reportrar representative researcher reviewer ' +
  'scientist senior seo skribent specialist strategist student supervisor surgeon teacher technician technologist ' +
  'therapist toimittaja trainer translator verslaggever veterinarian videographer volontaer volontar vp wartawan ' +
  'writer writers yazar автор журналист журналіст кореспондент корреспондент обозреватель редактор спецкор эксперт';

/** Words that make it an outlet, a firm or an institution. */
const ORGANISATIONS =
  'academy agency associates association azienda bank blog board bureau business capital center centre charity ' +
  'church clinic club co college committee community company corp corporation council dental department dept ' +
  'digital division ecole energy enterprises escuela express federation finance financial firm forum foundation ' +
  'fund gazette gesellschaft gmbh group guide health healthcare herald hochschule hospital hotels inc industries ' +
  'institut institute instituto insurance international journal krant lab labs league legal library limited llc llp ' +
  'lp ltd magazine marketing media medical ministry museum network news newspaper nonprofit noticias nyheter office ' +
  'online organization partners post prensa press production productions properties publications publishing radio ' +
  'realty records report research review school schools security services society software solutions station store ' +
  'studio studios systems tech technologies technology theatre times today tours travel tribune trust tv ' +
  'universidad universidade universita universitat universite universiteit university uniwersytet ventures verlag ' +
  'web website works zeitung агенство агентство новости университет університет';

/** Outlets and agencies by name, folded. */
const OUTLETS =
  'afp ansa ap apa associated bbc belga bloomberg cbc cbs cnbc cnet cnn dpa efe etimes forbes fortune guardian itv ' +
  'msnbc nbc npr ntb pa pbs pti reuters ritzau tass upi wired xinhua yonhap интерфакс риа тасс укринформ';

/** People who are meant as one body: kept as an author only with a name of its own in front. */
const TEAMS =
  'crew desk editorial editors equipe equipo newsroom redacao redaccion redactie redaction redakce redakcija ' +
  'redakcja redaksi redaksjonen redaktion redaktionen redazione staff staffers team teams toimitus редакция ' +
  'редакція';

/** A body or an account without a name: never an author. */
const NOBODY =
  'admin administrador administrateur administrator adminn anonymous author authors communityeditor contentteam ' +
  'contributor contributors demo deskteam editor editorial editorialstaff editorialteam editors editorteam guest ' +
  'guestauthor guestblogger guestcolumnist guestcontributor guestpost guestwriter info me moderator newsdesk ' +
  'newsroom newsstaff newsteam nobody onlinedesk oureditors ourstaff ourteam redacao redaccion redactie redaction ' +
  'redaksjonen redaktion redaktionen redazione root staff staffeditor staffreporter staffwriter support team test ' +
  'theauthor theeditor theeditors thestaff theteam unknown user webdesk webmaster webteam редакция редакція';

/** Words of menus, headings, calls and widgets; one of them in a line and the line is no name. */
const NEVER =
  'a aan about access account accueil acerca actualite actualites ad add advertise advertisement advertising ' +
  'affiliate after ahora aktuelles all alle allgemein and angebote anmelden annonces app apps archive archives are ' +
  'area arrow article articles artikel as ask at aux avec avis baby back bar basics beauty before beginner ' +
  'beginners being best beyond big bij bilder black blogs book books box brand brands break breaking bring budget ' +
  'buscar buy buying by calculator calendar call can care career careers cars cart case cases categories category ' +
  'ce ces change chart chat check chi choose city class click close code collection collections come comment ' +
  'comments common community como companies compare comparison compartir complete con conclusion connexion contact ' +
  'contactez contacto contatti contents continue cook cookie cookies cooking copy copyright cosa cost costs ' +
  'countries course courses cover create creative credit cronaca cuenta cultura culture customer customers daily ' +
  'dans das dat data date datenschutz dates day days deals deep default dei del delivery della delle demand demo ' +
  'deportes der dernieres des design details development dictionary die dining discover discussion do documentation ' +
  'donate download downloads drink drinks du early easy eat ecommerce economia economie economy education een ein ' +
  'eine einloggen el em email en enjoy enterprise entertainment entrevista entry equipment es esporte essential est ' +
  'et event events every everything example examples explore facebook faq faqs fashion favorite favourite feature ' +
  'featured features file filter final find first fitness focus follow food for fragen free fresh from full fun ' +
  'future gallery game games garden gear general get getting gift gifts gli global go good great green group growth ' +
  'guides hair hardware hello help here het high hilfe history hoe holiday home homepage hot hours house how if ik ' +
  'il image images important impressum in industry info information informazioni inicio innovation insights ' +
  'instagram integrations interior interview interviews intro introduction investing invite is issue issues ist ' +
  'item items its jetzt jobs join just kategorie kategorien keep key kids kitchen know kommentare kontakt kultur la ' +
  'language languages las last latest le lead learn learning leben left legal les less lessons let level library ' +
  'life lifestyle light like link linkedin links list listen live living load loading local location log login logo ' +
  'logout long look los love low made mail main mais make making management map market markets mas master maximum ' +
  'me meer mehr meinung mentions menu met methods mit mobile mode model models modern monde mondo money month more ' +
  'most move movie movies much mundo music must my naar nachrichten name nao nature navigation near need neue ' +
  'neueste new newest news newsletter newsletters next niet nieuws no nos nossa nostra nostro not note notes notice ' +
  'noticias notre nouveau now nuestra nuestro nuovo nutrition o oder of off offer offers old om on only onze op ' +
  'open opinion opinions option options or order os ou our out outdoor over overall overview own page pages para ' +
  'part password pay payment pelo people per performance personal pet phone photo photography photos pick picks ' +
  'pinterest piu pizza place places plan planning plans platform platforms play please plus podcast podcasts ' +
  'policies policy politica politics politik politique popular por portfolio posted posts pour power premium ' +
  'previous price prices pricing print privacidad privacy private pro problem process product products professional ' +
  'profile program programs project projects promotions property pros protect published purchase quality que quem ' +
  'question questions quick quien quote quotes rate ratgeber rating ratings read reading real receitas recent ' +
  'recently recetas recettes recherche recipe recipes recommended reddit register related release remote reply ' +
  'request resource resources results resume retail return returns reviews reward rewards rezepte ricette right ' +
  'safety sale sales salud salute sante saude save saving science scopri score search section sections see segun ' +
  'sell series service session set settings setup share shares sharing shipping shop shopping show sign signup ' +
  'siguiente simple site sitemap sites size skills skip sleep small smart sobre social sociedad solution some ' +
  'sommaire sono special sport sports spring start started starting startseite startups statement step steps ' +
  'stories story strategies strategy streaming style su sua submit subscribe subscription success suche sulla ' +
  'summary support sur survey suscribete sustainability switch table tag tags take tasks teacher technique teilen ' +
  'temas template templates terms test testimonials testing tests than that the their thema themen these things ' +
  'this tienda tips title to todo todos toggle tool tools top topic topics tous trade training transfer translate ' +
  'transportation trending trends trial try tudo tutorial tutorials tutti twitter two type types uber ultimas ' +
  'ultimate ultime uma un una und understanding une university unser unsere unsubscribe update updated updates ' +
  'upgrade us use used user users using value van vida video videos vie view views visit voce vom voor vor vos ' +
  'votre vs wat watch water way ways we wedding week weekly welcome well werbung what whatsapp when where which why ' +
  'wie wij will winter wirtschaft wish wissen with without work workflow working workout world worth write writing ' +
  'y year years yes you your youtube zijn zum zur';

/** Weekdays and months. */
const CALENDAR =
  'april august christmas december dezember dienstag dimanche domingo donnerstag easter februar february freitag ' +
  'friday halloween januar january jeudi jueves juli july june juni lundi lunes march mardi martes marz mercredi ' +
  'miercoles mittwoch monday montag november october oktober sabado samedi samstag saturday september sonntag ' +
  'sunday thanksgiving thursday today tomorrow tonight tuesday vendredi viernes wednesday yesterday';

/** Places that stand beside dates, and first words of such; a person has one of them only as a surname. */
const PLACES =
  'africa alabama alaska america amsterdam argentina arizona arkansas asia athens atlanta australia austria baghdad ' +
  'bangkok barcelona beijing beirut belgium berlin boston brazil britain brussels bucharest budapest cairo ' +
  'california canada chicago chile china colombia colorado connecticut copenhagen cuba dallas delhi denver detroit ' +
  'dubai dublin egypt england europe finland florida france frankfurt geneva germany greece hamburg hawaii helsinki ' +
  'hongkong houston hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland israel istanbul ' +
  'italy jakarta japan jerusalem kansas kentucky kenya kiev korea kyiv lagos lisbon london louisiana madrid maine ' +
  'manila maryland massachusetts melbourne mexico miami michigan milan minnesota mississippi missouri montana ' +
  'montreal moscow mumbai munich nairobi nebraska netherlands nevada new nigeria norway ohio oklahoma ontario ' +
  'oregon oslo pakistan palestine paris pennsylvania philadelphia philippines poland portland portugal prague rome ' +
  'russia scotland seattle seoul shanghai singapore spain stockholm sweden switzerland sydney taiwan tehran ' +
  'tennessee texas thailand tokyo toronto turkey ukraine utah vancouver vermont vienna vietnam wales warsaw ' +
  'wisconsin wyoming zurich';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const ROLE_WORDS: ReadonlySet<string> = set(ROLES);
export const ORGANISATION_WORDS: ReadonlySet<string> = set(ORGANISATIONS);
export const OUTLET_WORDS: ReadonlySet<string> = set(OUTLETS);
export const TEAM_WORDS: ReadonlySet<string> = set(TEAMS);
export const NOBODY_WORDS: ReadonlySet<string> = set(NOBODY);
export const NEVER_WORDS: ReadonlySet<string> = set(NEVER);
export const CALENDAR_WORDS: ReadonlySet<string> = set(CALENDAR);
export const PLACE_WORDS: ReadonlySet<string> = set(PLACES);

/** Degrees and licences behind a name, letters only, upper case. */
export const CREDENTIALS: ReadonlySet<string> = new Set(
  (
    'AA AAP AB ACE ACSM AIA APR APRN ASID BA BCBA BCPA BDS BS BSC BSN BVSC CCA CCC CDCES CDE CEO CEPF CFA CFO CFP ' +
    'CFRE CHES CIA CISA CISM CISSP CLT CLU CMA CMT CNM CNS COO CPA CPP CPT CRNP CSCS CTO DABOM DACVB DC DDS DMD DMSC ' +
    'DNP DO DPM DPT DR DSW DVM EA EDD EDM ERYT FAAD FAAP FACC FACLM FACOG FACP FACS FAND FASCM FNP FOMA FRCS ICF JD ' +
    'LAC LCSW LD LDN LLB LLM LMFT LMHC LMT LPC LVT MA MBA MBBS MBCHB MCOUN MD MED MENG MFA MFT MHA MHS MMSC MPA MPH ' +
    'MPHIL MPT MRCP MRICS MS MSC MSCN MSED MSLIS MSN MSPH MSW MW NASM ND NP OBE OD OTR PA PAC PCC PE PHARMD PHD PHR ' +
    'PMHNP PMP PSP PSYD PT QC RCC RD RDH RDN REHS RN RPH RVT SCD SHRM SPHR VMD VTS'
  ).split(' '),
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
