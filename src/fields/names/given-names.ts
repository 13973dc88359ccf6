import { wordTable } from './word-table.js';

/**
 * Common given names and beginnings of them (`~`), folded, sorted: a line of two or three capitalised words is a
 * person's name far more often if it begins with one. A beginning is so long that no common word has it. Everyday
 * knowledge, no list of any one source; a name that is missing only lowers a score.
 */
export const GIVEN_NAMES =
  'aar~ abdu~ adam adri~ agni~ ahm~ alan alber~ alej~ alek~ ales~ alex~ alf~ ali alic~ alin~ alis~ allen allis~ aman~ ambe~ amit~ ' +
  'amy ana anders andre~ andy angela angeli~ anj~ ann anna anne anthon~ anto~ april aria~ arn~ arth~ ashl~ augu~ austi~ autu~ ' +
  'barba~ beatr~ ben benj~ bern~ beth~ betty bill billy bjo~ bob~ boris brad~ brend~ bret~ bria~ bruc~ bry~ camil~ carl~ carol~ ' +
  'cath~ cem charle~ charli~ charlo~ chase chloe chris christi~ christo~ claire claud~ clay clint~ colin conni~ crai~ crist~ ' +
  'crys~ cyn~ dan dana dani~ darr~ dave davi~ dean~ debo~ denis~ denni~ dian~ diete~ dmi~ dominik donal~ donna dori~ dyl~ ed ' +
  'edua~ edw~ eil~ elen~ eli elis~ eliz~ ella ellie ellio~ emil~ emm~ eric~ erik~ erin ernes~ esth~ eug~ eva fabi~ faith fatim~ ' +
  'federi~ felix filip~ frances~ franci~ francoi~ frank frankli~ franz franzi~ fred~ fritz gabr~ gary gene genevi~ geoffr~ georg~ ' +
  'gilb~ giu~ gord~ grant greg~ guido guill~ gustav~ hanna~ hans harri~ harry hassa~ haze~ heath~ hein~ hele~ henr~ hunter ian ' +
  'ibr~ ingri~ iri~ isa~ iva~ jack jackso~ jaco~ jacq~ jame~ jami~ jan jane~ janic~ jare~ jas~ javi~ jay~ jean jeann~ jeff~ jen ' +
  'jenn~ jerr~ jess~ jesu~ jil~ jim~ joa~ joc~ jod~ joe~ joh~ jon~ jord~ jorg~ jose~ josh~ jua~ judit~ judy juli~ jun june jurg~ ' +
  'justin~ kai~ kami~ kare~ kari~ karl~ kata~ kate~ kathl~ kati~ katr~ kel~ ken kend~ kennet~ kev~ kim kirs~ kris~ kyl~ lars ' +
  'laura lauren~ lawr~ lee leo leon~ lew~ liam linda linds~ lisa liz loga~ lori luca~ lucia~ lucy luis~ luka~ luke lyd~ madel~ ' +
  'madi~ marce~ marco mare~ margare~ maria~ marie marina marine mario~ maris~ mark markus marsha~ martin mary mateu~ mathi~ matt ' +
  'matth~ maur~ max maya megh~ meli~ micha~ miche~ migu~ mik~ mila~ moh~ morga~ muha~ nancy nata~ nath~ nicho~ nick nico~ nikol~ ' +
  'noa~ ola~ ole~ olg~ oliver olivi~ oma~ orl~ osca~ otto pao~ patric~ paul~ pedr~ per pete~ phil phili~ pierr~ piot~ priy~ ' +
  'rache~ rah~ raj~ ralp~ randy raul ray rebec~ rene rica~ richa~ rick~ rob rober~ roge~ ron~ ror~ rose ruby russel~ rya~ sall~ ' +
  'sam sama~ samu~ sandr~ santi~ sara~ scott sean seb~ serg~ seth shann~ shau~ sherr~ shirl~ simo~ sofi~ sophie stacy stef~ ' +
  'steph~ steve steven stua~ sue summer susa~ suz~ sve~ syd~ sylv~ tanj~ tay~ ted theres~ thom~ tim tina todd tom tomas~ tony ' +
  'trev~ ulr~ vale~ vane~ victor victoria vik~ vince~ virgini~ vla~ walt~ warre~ wendy will willia~ wolfg~ yann~ yas~ yuk~ yve~ ' +
  'zac~ γιανν~ γιωργ~ δημητρ~ ελεν~ κωνσταντιν~ κωστ~ μαρια νικος александр~ алексе~ анастас~ андре~ андрі~ анна борис виктор~ ' +
  'владимир~ дмитр~ евген~ екатерин~ елен~ иван~ игор~ ирин~ константин~ максим~ мари~ михаил~ наталь~ никола~ олег олександр~ ' +
  'олена ольга павел петр светлан~ сергеи~ сергіи татьян~ юли~ юри~ юрі~ ірин~ احم~ عبد~ علي محم~';

const bits = /* @__PURE__ */ wordTable([[1, GIVEN_NAMES]]);

/** True for a folded word that is, or begins like, a given name. */
export const isGivenName = (folded: string): boolean => bits(folded) > 0;
