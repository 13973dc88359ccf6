/** What a word can be in a date; see {@link WORDS}. */
export type Role =
  '1' | 'M' | 'W' | 'J' | 'O' | 'T' | 't' | 'A' | 'H' | 'C' | 'U' | 'B' | 'F' | 'Y' | 'V' | 'E' | '年' | '月' | '日' | 'P' | 'Q' | 'L';

/**
 * Every word that dates are read by, of all languages in one: by role, one row a number, sorted and folded by
 * `foldWord`. `~`: an ending may follow. `+`: two words, with no more than a space, a dot or an apostrophe between them.
 * `!`: its first three letters are no short form of it. Calendar names are from Unicode CLDR 48.0.
 */
export const WORDS: Readonly<Record<Role, readonly string[]>> = {
  // "an hour ago": words that stand for one.
  1: ['a an ein eine einem einer en et o one um uma un una une uno'],
  // Months, January first; from the thirteenth row on those of the Solar Hijri calendar. Names are known by their first three letters as well.
  M: [
    '!sausio !sausis anuari anvar~ enero gener gennaio ianouar~ ianuar~ jaanuar~ janeiro janner januar~ janv~ leden ledna ocak sicen~ ' +
      'sicn~ sijecanj sijecnja studzena studzeni studzenx stycz~ tammikuu~ xaneiro yanvar~ ינואר جانفي جنوری كانون+الثاني يناير ژانویه ' +
      'जनवरी जानेवारी জানুযারি জানুযারী ม+ค มกราคม',
    '!vasario !vasaris febbraio feber febr febreiro febrer~ febrouar~ februar~ fevereiro fevr fevral~ fevrier fevruar~ helmikuu~ lutaga ' +
      'lutego lutii lutogo luty subat unor~ veebruar~ veljaca veljace פברואר شباط فبراير فروری فوریه فيفري फरवरी फेब्रुवारी ফেব্রুযারি ' +
      'ফেব্রুযারী ก+พ กุมภาพันธ์',
    '!kovas !kovo berez~ brezen brezna maaliskuu~ maart mar marc marca march marcius marco marec maret mars mart marta martie martios ' +
      'martiou marts marz marzec marzo mrt mrz ozujak ozujka sakavik sakavika מרץ اذار مارس مارچ मार्च মার্চ มี+ค มีนาคม',
    '!balandis !balandzio !travanj !travnja abril aprel~ april~ avril duben dubna huhtikuu~ krasavik krasavika kvit~ kwie~ nisan אפריל ' +
      'ابريل افريل اوریل اپریل نيسان अप्रैल एप्रिल এপ্রিল เม+ย เมษายน',
    '!geguze !geguzes !svibanj !svibnja kveten kvetna maa maggio mai maig maij~ maio maios maiou maja majus may mayis mayo mei ' +
      'toukokuu~ traven~ travn~ מאי ايار ماي مايو مه ميی मई মে พ+ค พฤษภาคม',
    '!birzelio !birzelis !lipanj !lipnja cerv cerven cervena cervenx cervna czerw~ giugno haziran ioun iouni~ iun~ iyun juin jun juna ' +
      'june junho juni junij~ junio junius juuni~ kesakuu~ xuno יוני جوان جون حزيران يونيو ژوين जून জুন มิ+ย มิถุนายน',
    '!liepa !liepos !srpanj !srpnja cervence cervenec heinakuu~ ioul iouli~ iul~ iyul juil juillet jul jula julai julho juli julij~ ' +
      'julio juliol julius july juuli~ lip lipca lipen~ lipiec lipn~ luglio temmuz uli xullo יולי تموز جولايی جويلية يوليو ژويیه जुलाई ' +
      'जुलै জুলাই ก+ค กรกฎาคม',
    '!kolovoz !kolovoza !ogos !rugpjucio !rugpjutis agost~ agust~ aout augoust~ august~ augusz~ avgust~ avqust elokuu~ serpen~ serpn~ ' +
      'sierp~ srp srpen srpna zniuna znivenx אוגוסט اغسطس اوت اگست अगस्त ऑगस्ट আগষ্ট আগস্ট ส+ค สิงหาคม',
    '!rugsejis !rugsejo !rujan !rujna eylul sent sentabr~ sentyabr~ sept septemb~ septemv~ septie~ setem~ sette~ syyskuu~ szept ' +
      'verasenx verasna veres~ wrzes~ zari ספטמבר ايلول سبتمبر ستمبر سپتامبر सप्टेंबर सितंबर সেপ্টেম্বর ก+ย กันยายน',
    '!spalio !spalis ekim kastrycnik kastrycnika lokakuu~ octob~ octom~ octubre oktabr~ oktob~ oktomv~ oktoober oktoobri oktoobril ' +
      'oktyabr~ ottobre outubro pazdz~ rijen rijna zovt~ אוקטובר اكتوبر اکتبر اکتوبر تشرين+الاول अक्टूबर ऑक्टोबर অক্টোবর ต+ค ตุลาคม',
    '!lapkricio !lapkritis !studeni !studenog !studenoga kasim listapad listapada listop~ marraskuu~ noabr~ noembr~ noemv~ noie~ ' +
      'novemb~ novie~ noyabr~ נובמבר تشرين+الثاني نوامبر نوفمبر نومبر नवंबर नोव्हेंबर নভেম্বর พ+ย พฤศจิกายน',
    '!gruodis !gruodzio aralik decemb~ dekabr~ dekembr~ dekemv~ desemb~ detsember detsembri detsembril dezemb~ dicem~ dicie~ grud ' +
      'gruden~ grudn~ grudz~ joulukuu~ prosin~ snezanx snezna דצמבר دسامبر ديسمبر كانون+الاول डिसेंबर दिसंबर ডিসেম্বর ธ+ค ธันวาคม',
    'فروردین',
    'اردیبهشت',
    'خرداد',
    'تیر',
    'مرداد',
    'شهریور',
    'مهر',
    'ابان',
    'اذر',
    'دی',
    'بهمن',
    'اسفند',
  ],
  // Weekdays; Chinese ones by what they open with.
  W: [
    '!carsamba !cetver !cetverg !cetvrtak !csutortok !ctvrtek !cumartesi !czwartek !hetfo !jumat !kamis !keskiviikko !keskiviikkona ' +
      '!lauantai !lauantaina !maanantai !maanantaina !patek !patnica !pazartesi !pentek !perjantai !perjantaina !persembe !piatek ' +
      '!pondeli !ponedeljak !ponedilok !ponedjeljak !poniedziałek !rabu !sabtu !selasa !senin !sereda !sreda !srijeda !streda !subbota ' +
      '!subota !sunnuntai !sunnuntaina !szerda !szombat !tiistai !tiistaina !torstai !torstaina !utery !utorak !vasarnap !vivtorok ' +
      '!voskresenxe !vtornik !wtorek !جمعه !دوشنبه !شنبه !پنجشنبه !چهارشنبه !یکشنبه !गुरुवार !बुधवार !मंगलवार !रविवार !शनिवार !शुक्रवार ' +
      '!सोमवार !বৃহস্পতিবার !মঙ্গলবার !শুক্রবার !সোমবার !วันจันทร์ !วันพฤหัสบดี !วันพุธ !วันศุกร์ !วันอังคาร !วันอาทิตย์ !วันเสาร์ di ' +
      'dienstag dimanche dinsdag do domenica domingo donderdag donnerstag fr fredag freitag friday giovedi jeudi jueves lordag lundi ' +
      'lunedi lunes lørdag maandag mandag mardi martedi martes mercoledi mercredi mi miercoles mittwoch mo monday montag onsdag quarta ' +
      'quinta sa sabado sabato sali samedi samstag saturday segunda sexta so sondag sonntag sunday søndag terca thursday tirsdag tisdag ' +
      'torsdag tuesday vendredi venerdi viernes vrijdag wednesday woensdag zaterdag zondag الاثنين الاحد الاربعاء الثلاثاء الجمعة الخميس ' +
      'السبت 周 星+期 週 금요일 목요일 수요일 월요일 일요일 토요일 화요일',
  ],
  // What may stand between day, month and year, and between number, unit and "ago".
  J: ['a d da de del den der di dia do e el gada le m na nam ngay of ta the tou von yang من ی ค+ศ พ+ศ か カ ヶ 个 個 鐘 钟 間'],
  // Endings of an ordinal day.
  O: ['a an de e en er go i in ja nd o r rd re st ste t ta th ti ª º'],
  // Words that close a date ("19 ноября 2019 г.").
  T: ['d g god~ r roku'],
  // Words between a date and its time.
  t: [
    'a alle as at et g godz godzina h kello kl klo klockan la las les luc o om on ora ore pukul saat stis t u um uur v الساعة ساعة على ' +
      'เวลา',
  ],
  // The first and the second half of the day.
  A: ['a+m am ص 上+午 凌+晨 午+前 早+上 오전', 'p+m pm م 下+午 中+午 午+後 晚+上 오후'],
  // Words that part hour and minute, or make a number an hour.
  H: ['c g h hrs ore uhr 时 時 点 點 시'],
  // Words that close a time.
  C: ['h hrs hs uhr น 分 분'],
  // Units of time: minute, hour, day, week, month, year. From three letters on, any ending may follow.
  U: [
    'dak dk dəqiqə hvil lept m mi min~ perc phut דקה דקות دقايق دقيق دقیقه منٹ मिनट मिनिट মিনিট นาทีก่อน นาทีที่ผ่านมา นาทีที่แล้ว 分 분 ' + '분전',
    'c cas gadzin gio godin+tomu godini+tomu godinu+tomu godz h heure hod hora hores hour hr hrs jam ora oraja ore ores saat sat sata ' +
      'sati saғat std stund stunde time timer timm tund tunti tuntia urami uren uur valand שעה שעות ساع ساعت گھنٹہ گھنٹے घंटा घंटे घंटों ' +
      'घण्टा घण्टे तासांपूर्वी ঘণ্টা ঘন্টা ชั่วโมงก่อน ชั่วโมงที่ผ่านมา ชั่วโมงที่แล้ว 小+时 小+時 時 시간 시간전',
    'd dag dana day den di dia dien dies dn dna dnei dni dniv dny dygn dzen dzien døgn giorn gun hari imera imeres j jour kүn mera ' +
      'meres nap ngay paev paiv tag zi zile יום ימים ايام دن روز يوم दिन दिवसांपूर्वी দিন วันก่อน วันที่ผ่านมา วันที่แล้ว 天 日 일 일전',
    'ebdomad hafta het həftə minggu nadal ned nedel saptaman savait sedmic sem setman settiman tizn tjed tuan tyden tydn tyg uge uke ' +
      'veck viikko w week weke weken wk woche שבוע שבועות اسابيع اسبوع هفته ہفتہ ہفتے सप्ताह हप्ता हफ्ता हफ्ते সপ্তাহ สัปดาห์ที่แล้ว 周 週 ' +
      '주 주전',
    'ay bulan honap kuukau lun maand manad maned menes mes mesec mesi mesos mies min mina mines mis mjesec mo mois monat month thang ' +
      'חודש חודשים اشهر شهر ماه ماہ مہینے महिना महीना महीने মাস เดือนที่ผ่านมา เดือนที่แล้ว 月 개월 달',
    'aasta an ann ano ans anys ar et eti ev gad god hron hronia hrono jaar jahr lat let metau metus nam rok tahun y year yil yr שנה ' +
      'שנים سال سن عام वर्ष साल বছর ปีที่ผ่านมา ปีที่แล้ว 年 년 년전',
  ],
  // Words in front of the number that say "ago".
  B: ['acum fa ha hace pirms pre pred predi pries prije prin prin+apo vor y+a לפני قبل منذ'],
  // The same behind the unit, or with it.
  F: [
    'ago atras bұryn ezelott fa geleden godin+tomu godini+tomu godinu+tomu in+urma lalu nazad once oraja sedan sidan siden sitten ' +
      'tagasi tamu temu tomu truoc əvvəl قبل پہلے پیش अगाडि तासांपूर्वी दिवसांपूर्वी पहले আগে ชั่วโมงก่อน ชั่วโมงที่ผ่านมา ชั่วโมงที่แล้ว ' +
      'นาทีก่อน นาทีที่ผ่านมา นาทีที่แล้ว ปีที่ผ่านมา ปีที่แล้ว วันก่อน วันที่ผ่านมา วันที่แล้ว สัปดาห์ที่แล้ว เดือนที่ผ่านมา ' +
      'เดือนที่แล้ว 前 년전 분전 시간전 일전 전 주전',
  ],
  // Today and yesterday.
  Y: [
    'astazi aujourd+hui avui azi bugun danas danes dnes dzis dzisiaj hari+ini heute hoje hom+nay hoy i+dag idag oggi segodna siandien ' +
      'simera sodien sxogodni tana tanaan today vandaag היום اج اليوم امروز आज আজ วันนี้ 今+天 今+日 오늘',
    'ahir ayer dun eile eilen gestern gisteren hier hom+qua htes i+gar ieri juce jucer kemarin ontem tegnap vakar vcera vceraj vcora ' +
      'wczoraj yesterday אתמול امس دیروز গতকাল เมื่อวาน 昨+天 昨+日 어제',
  ],
  // The Vietnamese for month.
  V: ['thang thg'],
  // Eras: Reiwa, Heisei, Showa, the Republic.
  E: ['令+和', '平+成', '昭+和', '民+国 民+國'],
  // Units that follow the number of year, month and day.
  年: ['年 년~'],
  月: ['月 월~'],
  日: ['号 日 號 일~'],
  // Labels of a date of publication.
  P: [
    'creado created criado data date datum dimosi~ diterbitkan ecrit eklen~ erschienen erstellt escrito fecha geplaatst gepubliceerd ' +
      'geschreven geschrieben issued julkais~ megjelen~ ngay objavlen~ offentligg~ opublik~ postado poste posted pubblicat~ publicac~ ' +
      'publicad~ publicat~ publicer~ publicet~ publie~ publik~ publiser~ published publizier~ released scritto tanggal tarih~ terbit ' +
      'udgivet veroffentlich~ vydano vytvor~ written yayim~ yayin~ zverejn~ đang נכתב פורסם תאריך النشر تاریخ نشر प्रकाशित প্রকাশ ' +
      'প্রকাশিত',
  ],
  // Labels of a later change.
  Q: [
    'a+jour actuali~ aggiorn~ aktuali~ amended anderung atualiz~ bearbeitet bewerkt bijgewerkt cap+nhat changed diperbar~ edited ' +
      'enimer~ fact+checked frissit~ geandert gewijzigd guncelle~ izmenen~ modific~ modifie~ muokat~ obnovl~ onovlen~ opdater~ oppdater~ ' +
      'paivitet~ reviewed revised stand uberarbeit~ update updated uppdater~ verified zaktuali~ עודכן التحديث تحديث روز+رسانی अपडेट~ ' +
      'আপডেট হালনাগাদ',
  ],
  // Further words of labels, which say nothing alone: "last updated", "fecha de publicación".
  L: [
    'de del first laatst last letzte medically mis mise originally por post publication publish senast sidst sist son time ultima ' +
      'ultime ultimo zuletzt انتشار تم',
  ],
};

/** Labels of languages written without spaces; found anywhere in the line. */
export const UNSPACED_LABELS = {
  published:
    '게시 공개 등록 발행 송고 승인 입력 작성 公開 作成日 创建 刊登 投稿 掲載 時間 时间 發佈 發布 發表 發文 日期 发布 发文 发表 配信 เขียนวันที่ เผยแพร่ โพสต์ สร้างเมื่อ',
  modified: '개정 수정 업데이트 갱신 編集 修改 修訂 更新 改訂 ปรับปรุง แก้ไข อัปเดต อัพเดท อัพเดต',
};
