/** What a word can be in a date; see {@link WORDS}. */
export type Role = '1' | 'M' | 'W' | 'J' | 'O' | 'T' | 't' | 'A' | 'H' | 'C' | 'U' | 'B' | 'F' | 'Y' | 'V' | 'E' | '年' | '月' | '日' | 'K' | 'P' | 'Q' | 'L';

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
    'enero gener gennaio ianuar~ jaan jaanuar~ janeiro janner january januar~ janvar~ janv~ leden ledna ocak sausi~ sijecanj sijecnja stycz~ ' +
      'tammikuu~ ιανουαρ~ січ~ январ~ януари јануар~ ינואר كانون+الثاني يناير ژانویه जनवरी ม+ค มกราคม',
    'febbraio feber febr febrer~ february februar~ fevereiro fevr fevrier helmikuu~ lutego luty subat unor~ vasari~ veebr~ veljac~ φεβρουαρ~ ' +
      'лют~ фебруар~ февр феврал~ февруар~ פברואר شباط فبراير فوریه फ़रवरी ก+พ กุมภาพันธ์',
    'brezen brezna kovas kovo maaliskuu~ maart mar marc marca march marcius marco marec maret mars mart martie marts marz marzec marzo mrt ' +
      'mrz ozuja~ μαρτι~ берез~ март марта מרץ اذار مارس मार्च มี+ค มีนาคม',
    'abril april~ avril baland~ duben dubna huhtikuu~ kwie~ nisan travanj travnja απριλι~ апрел~ април~ квіт~ אפריל ابريل افريل اوریل نيسان ' +
      'अप्रैल เม+ย เมษายน',
    'geguz~ kveten kvetna maggio mai maig maijs maio maj maja majus may mayis mayo mei svib~ toukokuu~ μαι μαιος μαιου маи мая мај трав~ מאי ' +
      'ايار ماي مايو مه मई พ+ค พฤษภาคม',
    'birzel~ cerven cervna czerw~ giugno haziran iunie juin jun juna june junho juni junij junij~ junio junius juny juuni kesakuu~ lipanj ' +
      'lipnja ιουν ιουνι~ июн~ черв~ юни јун~ יוני جوان حزيران يونيو ژوين जून มิ+ย มิถุนายน',
    'cervence cervenec heinakuu~ iulie juil juillet jul jula julho juli julij julij~ julio julius july juuli liepa liepos lip lipca lipiec ' +
      'luglio srpanj srpnja temmuz ιουλ ιουλι~ июл~ лип~ юли јул~ יולי تموز يوليو ژويیه जुलाई ก+ค กรกฎาคม',
    'agost~ agust~ aout august~ augusz~ avgust~ elokuu~ kolovoz~ rugp rugpj~ sierp~ srp srpen srpna αυγουστ~ август~ серп~ אוגוסט اغسطس اوت ' +
      'अगस्त ส+ค สิงหาคม',
    'eylul rugse~ rujan rujna sept septemb~ septie~ setem~ sette~ syyskuu~ wrzes~ zari σεπτεμβρ~ верес~ сент сентябр~ септемб~ септемв~ ' +
      'ספטמבר ايلول سبتمبر سپتامبر सितंबर ก+ย กันยายน',
    'ekim lokakuu~ octob~ octom~ octubre oktob~ oktoober ottobre outubro pazdz~ rijen rijna spali~ οκτωβρ~ жовт~ октоб~ октомв~ октябр~ ' +
      'אוקטובר اكتوبر اکتبر تشرين+الاول अक्टूबर ต+ค ตุลาคม',
    'kasim lapkr~ listop~ marraskuu~ noie~ novemb~ novie~ stude~ νοεμβρ~ лист~ листопад~ новемб~ ноемв~ нояб ноябр~ נובמבר تشرين+الثاني ' +
      'نوامبر نوفمبر नवंबर พ+ย พฤศจิกายน',
    'aralik decemb~ desemb~ dets detse~ dezemb~ dicem~ dicie~ grudz~ gruod~ joulukuu~ prosin~ δεκεμβρ~ груд~ декабр~ декемв~ децемб~ דצמבר ' +
      'دسامبر ديسمبر كانون+الاول दिसंबर ธ+ค ธันวาคม',
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
  // Weekdays.
  W: [
    'carsamba chu+nhat csutor~ ct ctvrtek cuma cumartesi czwartek di dienstag dimanche dinsdag do domenica domingo donderdag donners~ ' +
      'duminica fr fredag freitag friday giovedi hetfo jeudi joi jueves jumat kamis kedd keskiv~ la lauant~ lordag lundi lunedi lunes luni ' +
      'lørdag ma maanant~ maandag mandag mardi martedi martes marti mercol~ mercredi mi miercol~ miercuri minggu mittwoch mo monday montag ne ' +
      'nedele niedz~ onsdag pa patek paz pazar pazartesi pentek perjant~ persembe piatek pn po pondel~ poniedz~ pzt quarta quinta rabu sa ' +
      'sabado sabato sabtu sali sambata samedi samstag saturday segunda selasa senin sexta so sobota sondag sonntag sroda st streda su sunday ' +
      'sunnun~ szerda szombat søndag terca thu+ba thu+bay thu+hai thu+nam thu+sau thu+tu thur thurs thursday ti tiistai tirsdag tisdag to ' +
      'torsdag torstai tues tuesday ut utery vasarnap vendredi venerdi viernes vineri vr vrijdag wednesday wo woensdag wt wtorek za zaterdag ' +
      'zo zondag δευτερ~ κυριακη παρασκευη πεμπτη σαββατο τεταρτη τριτη воскрес~ вс вт вторник вівтор~ неділя пн понеде~ понеді~ пт пятниц~ ' +
      'пятниця сб серед~ ср среда суббот~ субота четвер~ чт חמישי ראשון רביעי שבת שישי שלישי שני الاثنين الاحد الاربعاء الثلاثاء الجمعة الخميس ' +
      'السبت جمعه دوشنبه سه+شنبه شنبه پنجشنبه چهارشنبه یکشنبه 금요일 목요일 수요일 월요일 일요일 토요일 화요일',
  ],
  // What may stand between day, month and year, and between number, unit and "ago".
  J: [
    'a d da de del dell den der di dia do e eko el gada ko le m na nam ngay of oni ta the tou von yang من ی ค+ศ คศ พ+ศ พศ か カ ヶ 个 個 鐘 钟 間',
  ],
  // Endings of an ordinal day.
  O: [
    'a an ayi d de e en er i in inci ja jan je na nd o r rd re st ste t th u ª º а го е та ти',
  ],
  // Words that close a date ("19 ноября 2019 г.").
  T: [
    'd god godine ko r roku г год года година р року',
  ],
  // Words between a date and its time.
  t: [
    'a alle as at et g godz godzina h kell kello kl klo klockan klokka klokken la las les luc o ob om ora orari ore pukul saat t time u um ' +
      'uur v ve στις ωρα в во о об у ч בשעה الساعة ساعت على बजे เวลา',
  ],
  // The first and the second half of the day.
  A: [
    'a+m am ص 上+午 凌+晨 午+前 早+上 오전',
    'p+m pm م 下+午 中+午 午+後 晚+上 오후',
  ],
  // Words that part hour and minute, or make a number an hour.
  H: [
    'g h hrs ore uhr ч 时 時 点 點 시',
  ],
  // Words that close a time.
  C: [
    'h hrs hs uhr น 分 분',
  ],
  // Units of time: minute, hour, day, week, month, year. From three letters on, any ending may follow.
  U: [
    'dak dk m mi min perc phut λεπτ мин хв דק دقايق دقيق دقیقه मिनट นาที 分 분 분전',
    'gio godz h heure hod hora hour hr hrs jam ora ore saat sat std stunde tim tunti tuntia uren uur ωρ годин ч час שע ساع घंट ชั่วโมง 小+时 ' +
      '小+時 時 시간',
    'd dag dan day di dia dn dni dygn dzien døgn giorn gun hari j jour nap ngay paiv tag ημερ μερ день дн יומ ימ ايام روز يوم दिन วัน 天 日 일 ' +
      '일전',
    'hafta het minggu saptaman sem settiman tuan tyd tyg uge uke veck viikko w week weke weken wk woche εβδομαδ нед тиж שבוע اسابيع اسبوع ' +
      'هفته सप्ताह हफ्त สัปดาห์ 周 星+期 週 주 주전',
    'ay bulan honap kuukau lun maand manad maned mes mesi mies mjesec mo mois monat month thang μην мес міс חודש اشهر شهر ماه महीन เดือน 月 ' +
      '개월 달',
    'an ann ano ans ar ev jaar jahr lat let nam rok tahun vuo y year yil yr ετ χρον год лет рік שנ سال سن عام साल ปี 年 년 년전',
  ],
  // Words in front of the number that say "ago".
  B: [
    'acum duela fa faz fyrir ha hace pirms pre pred pries prije vor y+a πριν לפני قبل منذ',
  ],
  // The same behind the unit, or with it.
  F: [
    'ago atras ezelott fa geleden in+urma lalu once sedan sidan siden sitten temu truoc πριν назад преди тому قبل پیش पहले ที่แล้ว 前 개월전 년전 ' +
      '달전 분전 시간전 일전 전 주전',
  ],
  // Today and yesterday.
  Y: [
    'aujourd+hui azi bugun danas dnes dzis dzisiaj hari+ini heute hoje hom+nay hoy i+dag idag oggi tanaan today vandaag σημερα днес сегодня ' +
      'сьогодни היום اليوم امروز วันนี้ 今+天 今+日 오늘',
    'ayer dun eilen gestern gisteren hier hom+qua i+gar ieri igar jucer kemarin ontem tegnap vcera vcora wczoraj yesterday χθες вчера вчора ' +
      'אתמול امس دیروز เมื่อวาน 昨+天 昨+日 어제',
  ],
  // The Vietnamese for month.
  V: [
    'thang thg',
  ],
  // Eras: Reiwa, Heisei, the Republic.
  E: [
    '令+和',
    '平+成',
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
  // Opens a Chinese weekday.
  K: [
    '周 星+期 週',
  ],
  // Labels of a date of publication.
  P: [
    'aired avaldat~ creado created creation cree criado data date datum diposting dipublikasi~ diterbitkan ditulis dodano ecrit eklen~ ' +
      'en+ligne erschienen erstellt escrito fecha feltoltve geplaatst gepubliceerd geschreven geschrieben giris inserito issued julkais~ ' +
      'keszult kozzeteve lagt+ut letrehozva lisatud luotu megjelen~ napisano ngay objavlj~ offentligg~ olustur~ oprettet opublikow~ paru ' +
      'paskelbta postado postat poste posted postet pridan~ pubblicat~ pubblicaz~ publicac~ publicad~ publicar~ publication publicat~ ' +
      'publicer~ publicet~ publie~ publikacj~ publikov~ publikuota publiser~ published publizier~ redige released scris scritto skapad skrevet ' +
      'skriven tanggal tarih~ tayang terbit udgivet utworzono veroffentlich~ verschenen vlozen~ vydano vytvor~ written xuat+ban yayim~ yayin~ ' +
      'zverejn~ đang αναρτηθηκε δημοσι~ ημερομηνια дата добавлен~ додано написано објављен~ опублик~ опублік~ публик~ размещен~ создан~ ' +
      'створен~ נכתב פורסם פורסמה פרסום תאריך النشر انتشار تاریخ كتب منتشر+شده نشر نشرت प्रकाशन प्रकाशित',
  ],
  // Labels of a later change.
  Q: [
    'a+jour aangepast actuali~ aggiorn~ aktuali~ amended anderung andrad atjaun~ atnaujin~ atualiz~ azurir~ bearbeitet bewerkt bijgewerkt ' +
      'cap+nhat changed chinh+sua degistirildi diperbar~ diubah duzenlendi edited editov~ endret fact+checked frissit~ frissult geandert ' +
      'geupdat~ gewijzigd guncelle~ herzien izmenj~ izmijenj~ maj modific~ modified modifie~ modosit~ modyfik~ muokat~ muudet~ opdater~ ' +
      'oppdater~ paivitet~ pembaruan posodob~ redigera~ redigeret redigert reviewed revisado revised rivisto spremen~ stand uberarbeit~ update ' +
      'updated uppdater~ uprav~ uuend~ verified zaktuali~ zmeneno zmien~ ændret ενημερ~ τροποποι~ ажурир~ актуализ~ змінено изменен~ обновен~ ' +
      'обновл~ оновлен~ отредакт~ редагув~ редактир~ עדכון עודכן עודכנה التحديث بروز+رسانی بروزرسانی تحديث تعديل روز+رسانی محدث ویرایش~ अपडेट~ ' +
      'संशोधित',
  ],
  // Further words of labels, which say nothing alone: "last updated", "fecha de publicación".
  L: [
    'cuoi de del fecha first laatst laatste lan last letzte letzter medically mis mise originally ostatnia por poslednja post publish senast ' +
      'sidst sist son ultima ultime ultimo zadnje zuletzt останнє последнее اخر تم',
  ],
};

/** Labels of languages written without spaces; found anywhere in the line. */
export const UNSPACED_LABELS = {
  published: '게시 공개 등록 발행 입력 작성 公開 作成日 创建 刊登 投稿 掲載 時間 时间 發佈 發布 發表 發文 日期 发布 发表 配信 เขียนวันที่ เผยแพร่ โพสต์ สร้างเมื่อ',
  modified: '개정 수정 업데이트 갱신 編集 修改 修訂 更新 改訂 ปรับปรุง แก้ไข อัปเดต อัพเดท อัพเดต',
};
