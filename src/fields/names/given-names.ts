import { wordTable } from './word-table.js';

/**
 * Common given names and beginnings of them (`~`), folded, sorted: a line of two or three capitalised words is a
 * person's name far more often if it begins with one. A beginning is so long that no common word has it. Everyday
 * knowledge, no list of any one source; a name that is missing only lowers a score.
 */
export const GIVEN_NAMES =
  'aar~ adam adri~ ahm~ alan alber~ alex~ alf~ ali alic~ alin~ alis~ allen allis~ aman~ ambe~ amit~ amy ana anders andre~ andy ' +
  'angela angeli~ anj~ ann anna anne anthon~ anto~ april arn~ arth~ ashl~ augu~ austi~ autu~ barba~ ben benj~ bern~ beth~ bill ' +
  'bjo~ bob~ boris brad~ bret~ bria~ bruc~ bry~ camil~ carl~ carol~ cath~ cem charle~ charlo~ chase chris christi~ christo~ ' +
  'claire claud~ colin crai~ crist~ crys~ dan dani~ davi~ dean~ denis~ denni~ dian~ diete~ dominik donal~ donna dori~ dyl~ ed ' +
  'edw~ eil~ elen~ elis~ eliz~ ellio~ emil~ emm~ eric~ erik~ erin eug~ eva fabi~ faith fatim~ federi~ felix franci~ frank ' +
  'frankli~ franzi~ fred~ fritz gabr~ gary gene geoffr~ georg~ giu~ gord~ grant greg~ guido guill~ hanna~ hans harri~ harry haze~ ' +
  'heath~ hein~ henr~ hunter ian iri~ isa~ iva~ jack jackso~ jaco~ jacq~ jame~ jami~ jan jane~ jare~ jas~ javi~ jay~ jean jeann~ ' +
  'jeff~ jenn~ jess~ jesu~ jil~ jim~ joa~ jod~ joe~ joh~ jon~ jord~ jorg~ jose~ josh~ jua~ judy juli~ jun june jurg~ justin~ kai~ ' +
  'kami~ kare~ kari~ karl~ kata~ kate~ kathl~ kati~ katr~ kel~ kennet~ kev~ kim kirs~ kris~ kyl~ lars laura lauren~ lawr~ lee leo ' +
  'leon~ lew~ liam linda lisa liz loga~ luca~ lucia~ lucy luis~ luka~ luke madel~ madi~ marce~ marco mare~ margare~ maria~ marie ' +
  'marina marine mario~ maris~ mark markus marsha~ martin mary mateu~ mathi~ matt matth~ maur~ max maya megh~ meli~ micha~ miche~ ' +
  'migu~ mik~ mila~ moh~ morga~ muha~ nancy nata~ nath~ nicho~ nick nico~ nikol~ ola~ ole~ oliver oma~ orl~ otto pao~ patric~ ' +
  'paul~ pedr~ per pete~ phili~ pierr~ rache~ rah~ raj~ ralp~ raul ray rebec~ rene rica~ richa~ rick~ rob rober~ roge~ ron~ ror~ ' +
  'rose ruby rya~ sall~ sam samu~ sandr~ santi~ sara~ scott sean seb~ serg~ shann~ shau~ simo~ sofi~ sophie stef~ steph~ steve ' +
  'steven stua~ summer susa~ suz~ sve~ sylv~ tay~ theres~ thom~ tim tina tom tomas~ tony trev~ ulr~ vale~ vane~ victoria vik~ ' +
  'vince~ virgini~ vla~ walt~ warre~ will willia~ wolfg~ yas~ yve~ zac~ γιανν~ γιωργ~ δημητρ~ ελεν~ κωνσταντιν~ κωστ~ μαρια νικος ' +
  'александр~ алексе~ анастас~ андре~ андрі~ анна борис виктор~ владимир~ дмитр~ евген~ екатерин~ елен~ иван~ игор~ ирин~ ' +
  'константин~ максим~ мари~ михаил~ наталь~ никола~ олег олександр~ олена ольга павел петр светлан~ сергеи~ сергіи татьян~ юли~ ' +
  'юри~ юрі~ ірин~ احم~ عبد~ علي محم~';

const bits = /* @__PURE__ */ wordTable([[1, GIVEN_NAMES]]);

/** True for a folded word that is, or begins like, a given name. */
export const isGivenName = (folded: string): boolean => bits(folded) > 0;
