/**
 * Names of the months, January first, of all languages in one, folded by `foldWord`. `~`: up to three letters of an
 * ending may follow (`januar~`: January, januari, januara). Source: Unicode CLDR 48.0.
 */

/** Of scripts whose names are cut to three letters (`Mar.`, `янв.`): those need no entry. */
export const CUT_MONTHS: readonly string[] = [
  'januar~ janvier janvar~ janv enero gener gennaio janeiro jaan~ ianuar~ janner jaenner stycz~ leden ledna sijecanj sijecnja sausio sausis saus ocak январ~ януари јануар~ січ~ ιανουαρι~ ינואר בינואר जनवरी जन',
  'februar~ febrer~ febbraio fevrier fevereiro febr fevr veebr~ feber luty lutego unor~ veljac~ vasari~ subat феврал~ февр февруар~ фебруар~ лют~ φεβρουαρι~ פברואר בפברואר फ़रवरी फरवरी फ़र',
  'mar march marz maerz marzo mars mart marts martie marcius marc marca marec marzec marco maart mrt mrz maret ozujak ozujka brezen brezna kovo kovas март марта берез~ μαρτι~ מרץ במרץ मार्च',
  'april~ abril avril kwiecien kwietnia duben dubna travanj travnja baland~ nisan апрел~ април~ квіт~ απριλι~ אפריל באפריל अप्रैल',
  'may mai maj mayo maio maig maggio mei maja majus maijs kveten kvetna svibanj svibnja geguz~ mayis маи мая мај трав~ μαιος μαιου μαι מאי במאי मई',
  'jun june juni junij juin junio giugno junho juuni juny iunie junius junij~ juna cerven cervna czerw~ czerwca lipanj lipnja birzel~ haziran июн~ юни јун~ черв~ ιουνι~ ιουν יוני ביוני जून',
  'jul july juli julij juillet juil julio luglio julho juuli juliol iulie julius julij~ jula cervenec cervence lip lipiec lipca srpanj srpnja liepa liepos temmuz июл~ юли јул~ лип~ ιουλι~ ιουλ יולי ביולי जुलाई जुल',
  'august~ augusztus agosto agost agt aout avgust sierpien sierpnia srp srpen srpna kolovoz~ rugpjutis rugpjucio rugp agustos agustus август~ серп~ αυγουστ~ אוגוסט באוגוסט अगस्त अग',
  'septemb~ septiembre setiembre settembre setembre setembro sept sett szept~ szeptember wrzesien wrzesnia wrzes zari rujan rujna rugsejis rugsejo rugs eylul сентябр~ сент септемвр~ септемб~ верес~ σεπτεμβρι~ ספטמבר בספטמבר בספט सितंबर सितम्बर सित',
  'octob~ oktob~ oktoober octubre octombrie ottobre outubro pazdziernik~ pazdz rijen rijna spali~ ekim октябр~ октомври октоб~ жовт~ οκτωβρι~ אוקטובר באוקטובר अक्टूबर अक्तूबर अक्टू',
  'novemb~ nopember noviembre noiembrie listopad~ studeni studenoga lapkritis lapkricio lapkr kasim ноябр~ нояб ноемвр~ новемб~ лист~ листопад~ νοεμβρι~ נובמבר בנובמבר नवंबर नवम्बर नव',
  'decemb~ dezemb~ desemb~ dets~ detsember diciembre dicembre grudzien grudnia prosinec prosince prosinac prosinca gruodis gruodzio gruod aralik декабр~ декемвр~ децемб~ груд~ δεκεμβρι~ דצמבר בדצמבר בדצמ दिसंबर दिसम्बर दिस',
];

/** Of scripts without cut names, and of Finnish, whose `mar` is no March. */
export const WHOLE_MONTHS: readonly string[] = [
  'tammikuu~ يناير جانفي كانونالثاني ژانویه جنوری มกราคม มค',
  'helmikuu~ فبراير فيفري شباط فوریه فروری กุมภาพันธ์ กพ',
  'maaliskuu~ مارس اذار مارچ มีนาคม มีค',
  'huhtikuu~ ابريل افريل نيسان اوریل اپریل เมษายน เมย',
  'toukokuu~ مايو ماي ايار مه ميی พฤษภาคม พค',
  'kesakuu~ يونيو يونية جوان حزيران ژوين جون มิถุนายน มิย',
  'heinakuu~ يوليو يولية يوليوز جويلية تموز ژويیه جولايی กรกฎาคม กค',
  'elokuu~ اغسطس اوت غشت اب اگست สิงหาคม สค',
  'syyskuu~ سبتمبر شتنبر ايلول سپتامبر ستمبر กันยายน กย',
  'lokakuu~ اكتوبر تشرينالاول اکتبر اکتوبر ตุลาคม ตค',
  'marraskuu~ نوفمبر نونبر تشرينالثاني نوامبر نومبر พฤศจิกายน พย',
  'joulukuu~ ديسمبر دجنبر كانونالاول دسامبر دسمبر ธันวาคม ธค',
];

/** English names, which any page may use. */
export const ENGLISH_MONTHS = 'january february march april may june july august september october november december';

/** Croatian names that other Slavs give to another month. */
export const CROATIAN_MONTHS: ReadonlyMap<string, number> = new Map([['lip', 6], ['lis', 10], ['listopad', 10], ['listopada', 10], ['srp', 7]]);
