/**
 * Names of the weekdays, Monday first, of the larger languages in one, folded by `foldWord`. Up to three letters: the
 * whole word; else its beginning. Asked for right before and behind a date only. Source: Unicode CLDR 48.0.
 */
export const WEEKDAY_TABLE: readonly string[] = [
  'mo ma po mon lun pon sen seg man pn pzt monday montag maan mand lund lune luni segu pone poni ponie senin hetf pazartesi пн поне δευ δευτ الاثنين دوشنبه יוםב יוםשני सोम จันทร์ วันจันทร์ thuhai',
  'di ti ut tue tues mar mart ter tis tir sel uto wt vto dienst dins tirs tysd tiis utor uter wtor selasa sali вт втор вівт уто τρι τριτ الثلاثاء سهشنبه יוםג יוםשלישי मंगल อังคาร วันอังคาร thuba',
  'mi wo ke st on wed weds wedn mie mier mer merc mit mitt qua quar woe woen ons onsd keski sre sri srij sred stre srod sr sze szer rab rabu carsamba miercuri ср сред сере τετ τετα الاربعاء چهارشنبه יוםד יוםרביעי बुध พุธ วันพุธ thutu',
  'do to ct thu thur jue juev jeu jeud gio giov qui quin don donn joi tor tord tors cet cetv ctvr stvr czw czwa csut kam kamis per persembe чт четв чет πεμ πεμπ الخميس پنجشنبه יוםה יוםחמישי गुरु พฤหัส วันพฤหัส thunam',
  'fr vr pe pa fri frid vie vier ven vend sex sexta fre freit fred vri vrij pet peta peti pia piat pate pent perjantai vin vine jum jumat cum cuma пт пят петъ пет παρ παρα الجمعة جمعه יוםו יוםשישי शुक्र ศุกร์ วันศุกร์ thusau',
  'sa za la sat satu sab saba sam samedi sams samb sob sobo sub subo lor lord lør lørd laur lau zat zate lauan szo szom cmt cumartesi сб субб субо суб σαβ σαββ السبت شنبه יוםשבת שבת शनि เสาร์ วันเสาร์ thubay',
  'so zo su ne sun sund dom domi dim diman domen sonn sond søn sønd son zon zond sunn ned nede nie nied ndz duminica vas vasa min ming paz pazar нд нед неді вс воск κυρ κυρι الاحد یکشنبه יוםא יוםראשון रवि อาทิตย์ วันอาทิตย์ chunhat',
];
