/** What a word can be in a date; see {@link WORDS}. */
export type Role = '1' | 'M' | 'W' | 'J' | 'O' | 'T' | 't' | 'A' | 'H' | 'C' | 'U' | 'B' | 'F' | 'Y' | 'V' | 'E' | '年' | '月' | '日' | 'P' | 'Q' | 'L';

/**
 * Every word that dates are read by, of all languages in one: by role, one row a number, sorted and folded by
 * `foldWord`. `~`: an ending may follow. `+`: two words, with no more than a space, a dot or an apostrophe between them.
 * Calendar names are from Unicode CLDR 48.0.
 */
export const WORDS: Readonly<Record<Role, readonly string[]>> = {
  // "an hour ago": words that stand for one.
  1: [
    'a an ein eine einem einer en et o one um uma un una une uno',
  ],
  // Months, January first; from the thirteenth row on those of the Solar Hijri calendar. Names are known by their first three letters as well.
  M: [
    'anuari anvar~ enero gennaio ianouar~ ianuar~ janeiro janner januar~ janv~ leden ledna ocak sicen~ sicn~ stycz~ tammikuu~ ינואר ' +
      'جانفي كانون+الثاني يناير ژانویه जनवरी জানুযারি জানুযারী ม+ค มกราคม',
    'febbraio feber febr febrer~ febrouar~ februar~ fevereiro fevr fevral~ fevrier fevruar~ helmikuu~ lutego lutii lutogo luty subat ' +
      'unor~ פברואר شباط فبراير فوریه فيفري फरवरी ফেব্রুযারি ফেব্রুযারী ก+พ กุมภาพันธ์',
    'berez~ brezen brezna maaliskuu~ maart mar marc marca march marcius marco marec maret mars mart marta martie martios martiou ' +
      'marts marz marzec marzo mrt mrz מרץ اذار مارس मार्च মার্চ มี+ค มีนาคม',
    'abril aprel~ april~ avril duben dubna huhtikuu~ kvit~ kwie~ nisan אפריל ابريل افريل اوریل نيسان अप्रैल এপ্রিল เม+ย เมษายน',
    'kveten kvetna maa maggio mai maio maios maiou maja majus may mayis mayo mei toukokuu~ traven~ travn~ מאי ايار ماي مايو مه मई মে ' +
      'พ+ค พฤษภาคม',
    'cerv cerven cervna czerw~ giugno haziran ioun iouni~ iun~ juin jun juna june junho juni junij~ junio junius kesakuu~ יוני جوان ' +
      'حزيران يونيو ژوين जून জুন มิ+ย มิถุนายน',
    'cervence cervenec heinakuu~ ioul iouli~ iul~ juil juillet jul jula julho juli julij~ julio julius july lip lipca lipen~ lipiec ' +
      'lipn~ luglio temmuz uli יולי تموز جويلية يوليو ژويیه जुलाई জুলাই ก+ค กรกฎาคม',
    'agost~ agust~ aout augoust~ august~ augusz~ avgust~ elokuu~ serpen~ serpn~ sierp~ srp srpen srpna אוגוסט اغسطس اوت अगस्त আগষ্ট ' +
      'আগস্ট ส+ค สิงหาคม',
    'eylul sent sentabr~ sept septemb~ septemv~ septie~ setem~ sette~ syyskuu~ szept veres~ wrzes~ zari ספטמבר ايلول سبتمبر سپتامبر ' +
      'सितंबर সেপ্টেম্বর ก+ย กันยายน',
    'ekim lokakuu~ octob~ octom~ octubre oktabr~ oktob~ oktomv~ ottobre outubro pazdz~ rijen rijna zovt~ אוקטובר اكتوبر اکتبر ' +
      'تشرين+الاول अक्टूबर অক্টোবর ต+ค ตุลาคม',
    'kasim listop~ marraskuu~ noabr~ noembr~ noemv~ noie~ novemb~ novie~ נובמבר تشرين+الثاني نوامبر نوفمبر नवंबर নভেম্বর พ+ย ' +
      'พฤศจิกายน',
    'aralik decemb~ dekabr~ dekembr~ dekemv~ desemb~ dezemb~ dicem~ dicie~ grud gruden~ grudn~ grudz~ joulukuu~ prosin~ דצמבר دسامبر ' +
      'ديسمبر كانون+الاول दिसंबर ডিসেম্বর ธ+ค ธันวาคม',
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
    'di dienstag dimanche dinsdag do domenica domingo donderdag donnerstag fr fredag freitag friday giovedi jeudi jueves lordag lundi ' +
      'lunedi lunes lørdag maandag mandag mardi martedi martes mercoledi mercredi mi miercoles mittwoch mo monday montag onsdag quarta ' +
      'quinta sa sabado sabato sali samedi samstag saturday segunda sexta so sondag sonntag sunday søndag terca thursday tirsdag tisdag ' +
      'torsdag tuesday vendredi venerdi viernes vrijdag wednesday woensdag zaterdag zondag الاثنين الاحد الاربعاء الثلاثاء الجمعة الخميس ' +
      'السبت 周 星+期 週 금요일 목요일 수요일 월요일 일요일 토요일 화요일',
  ],
  // What may stand between day, month and year, and between number, unit and "ago".
  J: [
    'a d da de del den der di dia do e el gada le m na nam ngay of ta the tou von yang من ی ค+ศ พ+ศ か カ ヶ 个 個 鐘 钟 間',
  ],
  // Endings of an ordinal day.
  O: [
    'a an de e en er go i in ja nd o r rd re st ste t ta th ti ª º',
  ],
  // Words that close a date ("19 ноября 2019 г.").
  T: [
    'd g god~ r roku',
  ],
  // Words between a date and its time.
  t: [
    'a alle as at et g godz godzina h kello kl klo klockan la las les luc o om on ora ore pukul saat stis t u um uur v الساعة ساعة على ' +
      'เวลา',
  ],
  // The first and the second half of the day.
  A: [
    'a+m am ص 上+午 凌+晨 午+前 早+上 오전',
    'p+m pm م 下+午 中+午 午+後 晚+上 오후',
  ],
  // Words that part hour and minute, or make a number an hour.
  H: [
    'c g h hrs ore uhr 时 時 点 點 시',
  ],
  // Words that close a time.
  C: [
    'h hrs hs uhr น 分 분',
  ],
  // Units of time: minute, hour, day, week, month, year. From three letters on, any ending may follow.
  U: [
    'dak dk lept m mi min~ perc phut دقايق دقيق 分 분 분전',
    'c cas gio godz h heure hod hora hour hr hrs jam ora ore ores saat std stunde tunti tuntia uren uur ساع 小+时 小+時 時 시간 시간전',
    'd dag day den di dia dn dna dnei dni dniv dny dygn dzien giorn gun hari j jour meres nap ngay paiv tag zi zile ايام يوم 天 日 일 일전',
    'hafta het minggu ned saptaman sem setman settiman tizn tuan tyden tydn tyg uge uke veck viikko w week weke weken wk woche اسابيع اسبوع 周 週 주 주전',
    'ay bulan honap kuukau lun maand manad maned mes mesi mies min mis mo mois monat month thang اشهر شهر 月 개월 달',
    'an ann ano ans ar et ev god hron jaar jahr lat let nam rok tahun y year yil yr سن عام 年 년 년전',
  ],
  // Words in front of the number that say "ago".
  B: [
    'acum fa ha hace pred vor y+a قبل منذ',
  ],
  // The same behind the unit, or with it.
  F: [
    'ago atras fa geleden in+urma lalu nazad once sedan sidan siden sitten temu tomu truoc قبل 前 년전 분전 시간전 일전 전 주전',
  ],
  // Today and yesterday.
  Y: [
    'aujourd+hui dnes dzis dzisiaj hari+ini heute hoje hom+nay hoy i+dag idag oggi segodna tanaan today vandaag اليوم 今+天 今+日 오늘',
    'ayer eilen gestern gisteren hier hom+qua i+gar kemarin ontem tegnap vcera vcora wczoraj yesterday امس 昨+天 昨+日 어제',
  ],
  // The Vietnamese for month.
  V: [
    'thang thg',
  ],
  // Eras: Reiwa, Heisei, the Republic.
  E: [
    '令+和',
    '民+国 民+國',
  ],
  // Units that follow the number of year, month and day.
  年: [
    '年 년~',
  ],
  月: [
    '月 월~',
  ],
  日: [
    '号 日 號 일~',
  ],
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
      'enimer~ fact+checked frissit~ geandert gewijzigd guncelle~ izmenen~ modific~ modifie~ muokat~ obnovl~ onovlen~ opdater~ ' +
      'oppdater~ paivitet~ reviewed revised stand uberarbeit~ update updated uppdater~ verified zaktuali~ עודכן التحديث تحديث روز+رسانی ' +
      'अपडेट~ আপডেট হালনাগাদ',
  ],
  // Further words of labels, which say nothing alone: "last updated", "fecha de publicación".
  L: [
    'de del first laatst last letzte medically mis mise originally por post publication publish senast sidst sist son time ultima ultime ultimo zuletzt',
  ],
};

/** Labels of languages written without spaces; found anywhere in the line. */
export const UNSPACED_LABELS = {
  published: '게시 공개 등록 발행 입력 작성 公開 作成日 创建 刊登 投稿 掲載 時間 时间 發佈 發布 發表 發文 日期 发布 发表 配信 เขียนวันที่ เผยแพร่ โพสต์ สร้างเมื่อ',
  modified: '개정 수정 업데이트 갱신 編集 修改 修訂 更新 改訂 ปรับปรุง แก้ไข อัปเดต อัพเดท อัพเดต',
};
