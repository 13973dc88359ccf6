import { wordTable } from './word-table.js';

/**
 * Common given names and beginnings of them (`~`), folded, sorted: a line of two or three capitalised words is a
 * person's name far more often if it begins with one. A beginning is so long that no common word has it. Everyday
 * knowledge, no list of any one source; a name that is missing only lowers a score.
 */
export const GIVEN_NAMES =
  'aar~ adam adri~ agnieszka ahm~ alber~ aleksandr~ alessand~ alex~ alf~ ali alic~ allen aman~ amit~ amy ana anders andre~ andy ' +
  'angela ann anna anne anto~ april arn~ arth~ ashl~ augu~ austi~ autu~ ayse barba~ ben benj~ bern~ beth~ bill bjorn bob~ boris ' +
  'brad~ bria~ bruc~ bry~ budi camil~ carl~ carol~ cath~ cem charle~ charlo~ chase chiara chris christi~ christo~ claud~ colin ' +
  'crai~ dan dani~ davi~ dean~ denis~ denni~ diete~ dominik donal~ dori~ dyl~ edw~ eil~ elen~ eliz~ ellio~ emil~ emm~ emre eric~ ' +
  'erik~ erin fabi~ faith fatim~ fatma federic~ felix fernand~ francesc~ franci~ frank franzi~ fred~ gabr~ gene genevi~ geoffr~ ' +
  'georg~ giulia giusep~ grant greg~ hanna~ hans harri~ harry haze~ heath~ hein~ henr~ hunter iri~ isa~ iva~ jack jackso~ jaco~ ' +
  'jacq~ jame~ jami~ jan jane~ jas~ javi~ jay~ jean jeann~ jeff~ jenn~ jeroen jess~ jesu~ jil~ jim~ joa~ joe~ joh~ jon~ jord~ jorg~ ' +
  'jose~ josh~ jua~ juli~ jun june jurg~ justin~ kai~ kami~ kari~ karl~ kata~ kate~ kathl~ kati~ kel~ kennet~ kev~ kim kris~ kyl~ ' +
  'lars laura lauren~ lee lena leon~ lew~ liam lisa liz loga~ lorenzo luca~ lucia luis~ luka~ madel~ madi~ magdal~ magnus marco ' +
  'mare~ margare~ maria~ marie marina marine mario~ mark markus marta martin mary mateu~ mathi~ matt matth~ matti maur~ max maya ' +
  'megh~ mehmet meli~ micha~ miche~ miguel mik~ mila~ moh~ muha~ mustafa nancy nata~ nath~ nguyen nick nico~ nikol~ ola~ ole~ ' +
  'oliver oma~ orl~ otto pablo pao~ patric~ paul~ pedr~ per pete~ phili~ pierr~ piet~ piotr rafael~ rah~ raul rebec~ rene rica~ ' +
  'richa~ rick~ rob rober~ roge~ ron~ ror~ rose ruby rya~ sam samu~ sandr~ santi~ sara~ scott sean seb~ serg~ shau~ simo~ siti ' +
  'sofi~ sophie stef~ steph~ steve stua~ summer susa~ sven svenj~ sylv~ tay~ theres~ thom~ tim tina tom tomas~ tran trev~ vale~ vane~ vik~ ' +
  'virgini~ vla~ walt~ warre~ will willem willia~ wojciech wolfg~ yas~ zac~ zeynep александр~ алексе~ андре~ андрі~ анна виктор~ ' +
  'владимир~ дмитр~ екатерин~ елен~ иван~ ирин~ максим~ мари~ михаил~ наталь~ никола~ оксан~ олександр~ ольга павел петр светлан~ ' +
  'сергеи~ тарас~ татьян~ юли~ احم~ حسن~ خالد عبد~ علي فاطم~ محم~ مريم يوسف';

const bits = /* @__PURE__ */ wordTable([[1, GIVEN_NAMES]]);

/** True for a folded word that is, or begins like, a given name. */
export const isGivenName = (folded: string): boolean => bits(folded) > 0;
