/**
 * Common given names and beginnings of them (`~`), folded, sorted: a line of two or three capitalised words is a
 * person's name far more often if it begins with one. A beginning is so long that no common word has it. Everyday
 * knowledge, no list of any one source; a name that is missing only lowers a score.
 */
export const GIVEN_NAMES =
  'aar~ achim adam adri~ agnes agnieszka ahm~ alber~ aleksandr~ alessand~ alex~ alf~ ali alic~ allen aman~ amit~ amy ana ' +
  'anders andre~ andy angela anja anke ann anna anne annett~ antje anto~ april arn~ arth~ ashl~ astrid~ augu~ austi~ autu~ ' +
  'axel ayse barba~ bastian~ beate ben benj~ bern~ beth~ bettin~ bill birgi~ bjor~ bob~ bodo boris brad~ bria~ brigi~ britt~ ' +
  'bruc~ bry~ budi burkhar~ camil~ carl~ carol~ carst~ cath~ cem charle~ charlo~ chase chiara chris christi~ christo~ claud~ ' +
  'clemens colin corin~ cornel~ crai~ dagma~ dan dani~ davi~ dean~ denis~ denni~ detle~ diete~ dietmar~ dirk dominik donal~ ' +
  'dori~ doroth~ dyl~ eberhar~ eckhar~ edw~ egon eil~ elen~ elisab~ eliz~ elke ellio~ elmar emil~ emm~ emre eric~ erik~ erin ' +
  'ernst erwin esther ewald fabi~ faith fatim~ fatma federic~ felicit~ felix ferdinand fernand~ florian~ francesc~ franci~ ' +
  'frank franzi~ frauke fred~ frieder~ friedrich fritz gabi gabr~ gene genevi~ geoffr~ georg~ gerald~ gerd gerhar~ gertrud~ ' +
  'gisel~ giulia giusep~ grant greg~ gudrun gunter gunther hanna~ hannelor~ hans harri~ harry hartmut haze~ heath~ hedwig ' +
  'heike heiko hein~ helga helge helmut~ henning~ henr~ herbert~ hermann hilde hildegar~ holger horst hubert~ hunter ines ' +
  'inga ingo ingrid~ iri~ irmgar~ isa~ iva~ jack jackso~ jaco~ jacq~ jame~ jami~ jan jane~ jannik~ jas~ javi~ jay~ jean ' +
  'jeann~ jeff~ jenn~ jens jeroen jess~ jesu~ jil~ jim~ joa~ jochen~ joe~ joh~ jon~ jord~ jorg~ jose~ josh~ jua~ juli~ jun ' +
  'june jurg~ justin~ jutta kai~ kami~ kari~ karl~ karsten~ kata~ kate katel~ kater~ kathl~ kati~ katrin~ kel~ kennet~ kerstin~ kev~ kim ' +
  'kirst~ klaus konrad kris~ kurt kyl~ lars laura lauren~ lee lena lennart~ leon~ lew~ liam lisa liz loga~ lorenzo lothar ' +
  'luca~ lucia ludwig luis~ luka~ lutz madel~ madi~ magdal~ magnus manfred~ manuel manuela marc marcel~ marco marcus mare~ ' +
  'margare~ maria~ marie marina marine mario~ mark markus marlen~ marlies~ marta martin martina mary mateu~ mathi~ matt ' +
  'matth~ matti maur~ max maximilian~ maya megh~ mehmet meike melan~ meli~ micha~ miche~ miguel mik~ mila~ moh~ moritz muha~ ' +
  'mustafa nadin~ nadja nancy nata~ nath~ nguyen nick nico~ nikol~ nils nora norbert~ ola~ ole~ oliver oma~ orl~ oskar otto ' +
  'pablo pao~ patric~ paul~ pedr~ peggy per pete~ petra phili~ pia pierr~ piet~ piotr rafael~ rah~ raimund~ rainer~ ralf ' +
  'ralph raul rebec~ reinhar~ reinhold~ renat~ rene rica~ richa~ rick~ rita rob rober~ roge~ roland~ rolf ron~ ror~ rose ' +
  'rosemar~ ruby rudi rudolf ruth rya~ sabin~ sabrin~ sam samu~ sandr~ santi~ sara~ saskia scott sean seb~ serg~ shau~ silke ' +
  'silvi~ simo~ siti sofi~ sonja sophie stef~ steph~ steve steven stua~ summer susa~ sven svenj~ swantj~ sybill~ sylv~ tanja ' +
  'tatjan~ tay~ theres~ thom~ thorsten~ tim tina tobias~ tom tomas~ torben torsten~ tran trev~ ulrich ulrik~ ursul~ uta ute ' +
  'uwe vale~ vane~ verena veronik~ vik~ virgini~ vla~ volker walt~ warre~ werner wiebke wilfried~ wilhelm will willem ' +
  'willia~ winfried~ wojciech wolfg~ yas~ yvonn~ zac~ zeynep александр~ алексе~ андре~ андрі~ анна виктор~ владимир~ дмитр~ ' +
  'екатерин~ елен~ иван~ ирин~ максим~ мари~ михаил~ наталь~ никола~ оксан~ олександр~ ольга павел петр светлан~ сергеи~ ' +
  'тарас~ татьян~ юли~ احم~ حسن~ خالد عبد~ علي فاطم~ محم~ مريم يوسف';
