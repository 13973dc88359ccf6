import { wordTable } from './word-table.js';

/**
 * Common given names and beginnings of them (`~`), folded, sorted: a line of two or three capitalised words is a
 * person's name far more often if it begins with one. A beginning is so long that no common word has it. Everyday
 * knowledge, no list of any one source; a name that is missing only lowers a score.
 */
export const GIVEN_NAMES =
  'aar~ achim adam adri~ agnes ahm~ alber~ alex~ alf~ ali alic~ allen aman~ amit~ amy ana anders andre~ andy angela anja ' +
  'anke ann anna anne annett~ antje anto~ april arn~ arth~ ashl~ astrid~ augu~ austi~ autu~ axel barba~ bastian~ beate ben ' +
  'benj~ bern~ beth~ bettin~ bill birgi~ bjor~ bob~ bodo boris brad~ bria~ brigi~ britt~ bruc~ bry~ burkhar~ camil~ carl~ ' +
  'carol~ carst~ cath~ cem charle~ charlo~ chase chris christi~ christo~ claud~ clemens colin corin~ cornel~ crai~ dagma~ ' +
  'dan dani~ davi~ dean~ denis~ denni~ detle~ diete~ dietmar~ dirk dominik donal~ dori~ doroth~ dyl~ eberhar~ eckhar~ edw~ ' +
  'egon eil~ elen~ elisab~ eliz~ elke ellio~ elmar emil~ emm~ eric~ erin ernst erwin esther ewald fabi~ faith fatim~ ' +
  'felicit~ felix ferdinand florian~ franci~ frank franzi~ frauke fred~ frieder~ friedrich fritz gabi gabr~ gene genevi~ ' +
  'geoffr~ georg~ gerald~ gerd gerhar~ gertrud~ gisel~ grant greg~ gudrun gunter gunther hanna~ hannelor~ hans harri~ harry ' +
  'hartmut haze~ heath~ hedwig heike heiko hein~ helga helge helmut~ henning~ henr~ herbert~ hermann hilde hildegar~ holger ' +
  'horst hubert~ hunter ines inga ingo ingrid~ iri~ irmgar~ isa~ iva~ jack jackso~ jaco~ jacq~ jame~ jami~ jan jane~ jannik~ ' +
  'jas~ javi~ jay~ jean jeann~ jeff~ jenn~ jens jess~ jesu~ jil~ jim~ joa~ jochen~ joe~ joh~ jon~ jord~ jorg~ jose~ josh~ ' +
  'jua~ juli~ jun june jurg~ justin~ jutta kai~ kami~ kari~ karl~ karsten~ kata~ kate~ kathl~ kati~ katrin~ kel~ kennet~ ' +
  'kerstin~ kev~ kim kirst~ klaus konrad kris~ kurt kyl~ lars laura lauren~ lee lennart~ leon~ lew~ liam lisa liz loga~ ' +
  'lothar luca~ ludwig luis~ luka~ lutz madel~ madi~ manfred~ manuel manuela marc marcel~ marco marcus mare~ margare~ maria~ ' +
  'marie marina marine mario~ mark markus marlen~ marlies~ martin martina mary mateu~ mathi~ matt matth~ maur~ max ' +
  'maximilian~ maya megh~ meike melan~ meli~ micha~ miche~ mik~ mila~ moh~ moritz muha~ nadin~ nadja nancy nata~ nath~ nick ' +
  'nico~ nikol~ nils nora norbert~ ola~ ole~ oliver oma~ orl~ oskar otto pao~ patric~ paul~ pedr~ peggy per pete~ petra ' +
  'phili~ pia pierr~ rah~ raimund~ rainer~ ralf ralph raul rebec~ reinhar~ reinhold~ renat~ rene rica~ richa~ rick~ rita rob ' +
  'rober~ roge~ roland~ rolf ron~ ror~ rose rosemar~ ruby rudi rudolf ruth rya~ sabin~ sabrin~ sam samu~ sandr~ santi~ sara~ ' +
  'saskia scott sean seb~ serg~ shau~ silke silvi~ simo~ sofi~ sonja sophie stef~ steph~ steve steven stua~ summer susa~ sve~ ' +
  'swantj~ sybill~ sylv~ tanja tatjan~ tay~ theres~ thom~ thorsten~ tim tina tobias~ tom tomas~ torben torsten~ trev~ ulrich ' +
  'ulrik~ ursul~ uta ute uwe vale~ vane~ verena veronik~ vik~ virgini~ vla~ volker walt~ warre~ werner wiebke wilfried~ ' +
  'wilhelm will willia~ winfried~ wolfg~ yas~ yvonn~ zac~ александр~ алексе~ андре~ андрі~ анна владимир~ дмитр~ елен~ иван~ ' +
  'ирин~ мари~ михаил~ наталь~ никола~ олександр~ ольга павел светлан~ сергеи~ татьян~ юли~ احم~ عبد~ علي محم~';

const bits = /* @__PURE__ */ wordTable([[1, GIVEN_NAMES]]);

/** True for a folded word that is, or begins like, a given name. */
export const isGivenName = (folded: string): boolean => bits(folded) > 0;
