import { wordTable } from './word-table.js';

/**
 * Common given names and beginnings of them (`~`), folded, sorted: a line of two or three capitalised words is a
 * person's name far more often if it begins with one. A beginning is so long that no common word has it. Everyday
 * knowledge, no list of any one source; a name that is missing only lowers a score.
 */
export const GIVEN_NAMES =
  'aar~ adam adri~ ahm~ alber~ alex~ alf~ ali alic~ allen aman~ amit~ amy ana anders andre~ andy angela ann anna anne anto~ ' +
  'april arn~ arth~ ashl~ augu~ austi~ autu~ barba~ ben benj~ bern~ beth~ bill bob~ boris brad~ bria~ bruc~ bry~ camil~ ' +
  'carl~ carol~ cath~ cem charle~ charlo~ chase chris christi~ christo~ claud~ colin crai~ dan dani~ davi~ dean~ denis~ ' +
  'denni~ diete~ dominik donal~ dori~ dyl~ edw~ eil~ elen~ eliz~ ellio~ emil~ emm~ eric~ erin fabi~ faith fatim~ felix ' +
  'franci~ frank franzi~ fred~ gabr~ gene genevi~ geoffr~ georg~ grant greg~ hanna~ hans harri~ harry haze~ heath~ hein~ ' +
  'henr~ hunter iri~ isa~ iva~ jack jackso~ jaco~ jacq~ jame~ jami~ jan jane~ jas~ javi~ jay~ jean jeann~ jeff~ jenn~ jess~ ' +
  'jesu~ jil~ jim~ joa~ joe~ joh~ jon~ jord~ jorg~ jose~ josh~ jua~ juli~ jun june jurg~ justin~ kai~ kami~ kari~ karl~ ' +
  'kata~ kate~ kathl~ kati~ kel~ kennet~ kev~ kim kris~ kyl~ lars laura lauren~ lee leon~ lew~ liam lisa liz loga~ luca~ ' +
  'luis~ luka~ madel~ madi~ marco mare~ margare~ maria~ marie marina marine mario~ mark markus martin mary mateu~ mathi~ ' +
  'matt matth~ maur~ max maya megh~ meli~ micha~ miche~ mik~ mila~ moh~ muha~ nancy nata~ nath~ nick nico~ nikol~ ola~ ole~ ' +
  'oliver oma~ orl~ otto pao~ patric~ paul~ pedr~ per pete~ phili~ pierr~ rah~ raul rebec~ rene rica~ richa~ rick~ rob ' +
  'rober~ roge~ ron~ ror~ rose ruby rya~ sam samu~ sandr~ santi~ sara~ scott sean seb~ serg~ shau~ simo~ sofi~ sophie stef~ ' +
  'steph~ steve stua~ summer susa~ sve~ sylv~ tay~ theres~ thom~ tim tina tom tomas~ trev~ vale~ vane~ vik~ virgini~ vla~ ' +
  'walt~ warre~ will willia~ wolfg~ yas~ zac~ александр~ алексе~ андре~ андрі~ анна владимир~ дмитр~ елен~ иван~ ирин~ ' +
  'мари~ михаил~ наталь~ никола~ олександр~ ольга павел светлан~ сергеи~ татьян~ юли~ احم~ عبد~ علي محم~';

const bits = /* @__PURE__ */ wordTable([[1, GIVEN_NAMES]]);

/** True for a folded word that is, or begins like, a given name. */
export const isGivenName = (folded: string): boolean => bits(folded) > 0;
