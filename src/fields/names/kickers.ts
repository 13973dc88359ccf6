import { foldWord } from '../dates/fold-word.js';
import { WEB_OFFICES } from '../page/labels.js';
import { isSign } from './letters.js';
import { type WordRows, wordBits } from '../word-bits.js';

/**
 * What stands above or below a headline and looks like a name: what kind of piece it is, who may read it, where in the
 * paper it stands, which newsroom made it. By language, whole lines folded as {@link foldWord} does it, spaces left out; sorted.
 */
export const KICKER_ROWS: WordRows = [
  // en
  [
    1,
    'exclusiveinterview morningbriefing opinioncolumn photoessay photogallery pictureessay premiumcontent sponsoredcontent ' +
      'staffpick subscriberexclusive',
  ],
  // de
  [
    1,
    'aktuellemeldung aktuellemeldungen ausallerwelt eilmeldung exklusivfurabonnenten kurznotiert letztemeldung ' +
      'lokalenachrichten nurfurabonnenten',
  ],
  // fr
  [
    1,
    'actualitelocale actualiteslocales communiquedepresse contenusponsorise derniereheure derniereminute dernieresnouvelles ' +
      'entretienexclusif faitdivers faitsdivers grandformat grandreportage pointdevue pourlesabonnes reserveauxabonnes ' +
      'revuedepresse tribunelibre vielocale viepolitique',
  ],
  // es
  [
    1,
    'boletindeprensa columnadeopinion comunicadodeprensa contenidoexclusivo contenidopatrocinado entrevistaexclusiva ' +
      'galeriadefotos notadeprensa noticiadeultimahora noticiaslocales puntodevista ' +
      'soloparasuscriptores tribunalibre ultimahora ultimasnoticias ultimomomento',
  ],
  // it
  [
    1,
    'comunicatostampa contenutosponsorizzato cronacalocale dietrolequinte intervistaesclusiva letterealdirettore ' +
      'notastampa notizielocali primopiano puntodivista rassegnastampa riservatoagliabbonati ' +
      'soloperabbonati ultimaora ultimenotizie',
  ],
  // pt
  [
    1,
    'aovivo artigodeopiniao comunicadodeimprensa conteudoexclusivo conteudopatrocinado emdireto entrevistaexclusiva ' +
      'exclusivoparaassinantes notaaimprensa notadeimprensa noticiaslocais pontodevista reportagemespecial soparaassinantes ' +
      'ultimahora ultimasnoticias',
  ],
  // ca
  [1, 'comunicatdepremsa darrerahora notadepremsa ultimahora'],
  // ro
  [1, 'comunicatdepresa stirilocale ultimaora ultimelestiri'],
  // nl
  [1, 'alleenvoorabonnees hoofdredactioneelcommentaar ingezondenbrief laatstenieuws lokaalnieuws netbinnen'],
  // sv
  [1, 'lokalanyheter senastenytt'],
  // da
  [1, 'lokalenyheder senestenyheder senestenyt'],
  // nb
  [1, 'lokalenyheter sistenytt'],
  // fi
  [1, 'tuoreimmatuutiset vaintilaajille viimeisimmatuutiset'],
  // pl
  [
    1,
    'artykułsponsorowany informacjaprasowa komunikatprasowy materiałprasowy materiałsponsorowany najnowszewiadomosci ' +
      'ostatniachwila tylkodlaabonentow tylkodlaprenumeratorow tylkounas wiadomoscilokalne zostatniejchwili',
  ],
  // cs
  [1, 'mimoradnazprava mistnizpravy poslednizpravy pouzepropredplatitele tiskovazprava'],
  // sk
  [1, 'lenprepredplatitelov miestnespravy mimoriadnasprava poslednespravy tlacovasprava'],
  // sl
  [1, 'lokalnenovice samozanarocnike sporocilozajavnost zadnjenovice'],
  // hr
  [
    1,
    'hitnavijest lokalnevesti lokalnevijesti najnovijevesti najnovijevijesti priopcenjezamedije samozapretplatnike ' +
      'saopstenjezajavnost udarnavest udarnavijest',
  ],
  // hu
  [1, 'csakelofizetoknek frisshirek helyihirek rendkivulihir'],
  // tr
  [
    1,
    'basinaciklamasi basinbulteni flashaber koseyazisi ozelhaber ozelroportaj sicakhaber sondakika ' +
      'sondakikahaberi sonhaberler yerelhaberler',
  ],
  // et
  [1, 'ainulttellijale kohalikuduudised viimaseduudised'],
  // lv
  [1, 'jaunakaszinas pazinojumspresei presesrelize tikaiabonentiem vietejaszinas'],
  // lt
  [1, 'naujausioszinios pranesimasspaudai tikprenumeratoriams vietosnaujienos'],
  // ru
  [
    1,
    'важныеновости вмире главныеновости местныеновости официальноесообщение последниеновости срочнаяновость ' +
      'толькодляподписчиков эксклюзивноеинтервью экстренноесообщение',
  ],
  // uk
  [1, 'головніновини місцевіновини останніновини терміновановина тількидляпередплатників'],
  // bg
  [1, 'гледнаточка извънреднановина местниновини последниновини самозаабонати съобщениезамедиите'],
  // el
  [
    1,
    'ανακοινωσητυπου αποκλειστικησυνεντευξη δελτιοτυπου εκτακτηειδηση εκτακτηεπικαιροτητα κυριοαρθρο μονογιασυνδρομητες ' +
      'τελευταιανεα τελευταιεςειδησεις τοπικανεα',
  ],
  // he
  [1, 'הודעהלעיתונות הודעהלתקשורת חדשותמקומיות טוראישי טורדעה כתבהשיווקית למנוייםבלבד מבזקחדשות ראיוןבלעדי תוכןשיווקי'],
  // ar
  [1, 'اخبارعاجلة اخبارمحلية اخرالاخبار الاخبارالعاجلة بيانصحفي تقريرخاص خبرعاجل كلمةالتحرير للمشتركينفقط مقابلةحصرية مقالراي'],
  // fa
  [1, 'اخبارمحلی اخریناخبار بیانیهمطبوعاتی خبرفوری مصاحبهاختصاصی ویژهمشترکان گزارشویژه گفتوگو'],
  // hi
  [1, 'खासखबर ताजाखबर ताजासमाचार प्रेसविज्ञप्ति बडीखबर ब्रेकिंगन्यूज विशेषरिपोर्ट स्थानीयसमाचार'],
  // bn
  [1, 'প্রেসবিজ্ঞপ্তি বিশেষপ্রতিবেদন ব্রেকিংনিউজ শীর্ষসংবাদ সংবাদবিজ্ঞপ্তি সর্বশেষখবর সর্বশেষসংবাদ'],
  // vi
  [
    1,
    'binhluan gocnhin phantich phongsu phongsuanh phongvan thongcaobaochi tinkhan tinmoi tinnong tintucmoinhat tinđiaphuong ' +
      'tinđocquyen xaluan ykien ykienbanđoc đocquyen',
  ],
  // id
  [
    1,
    'beritadaerah beritalokal beritatempatan beritaterbaru beritaterhangat beritaterkini beritautama kabarterbaru ' +
      'kenyataanakhbar khususpelanggan liputankhusus rencanapengarang siaranpers tajukrencana wawancarakhusus',
  ],
  // ja
  [
    1,
    'インタビュー オピニオン コラム スクープ ニュース速報 プレスリリース プレミアム記事 ルポ 会員記事 会員限定 会員限定記事 写真特集 分析 動画 号外 報道発表 寄稿 書評 有料会員記事 有料会員限定 有料会員限定記事 有料記事 ' +
      '深掘り 無料記事 特報 特集 独占 独占インタビュー 独自 社説 解説 記者会見 評論 論評 論説 速報 連載',
  ],
  // zh
  [
    1,
    '专栏 专访 会员专享 分析 即時 图集 圖集 头条 專欄 專訪 快訊 快讯 新聞稿 新闻稿 时评 時評 最新消息 會員專屬 深度 热点 焦点 焦點 熱點 特稿 独家 独家专访 獨家 獨家專訪 社論 社论 突发 觀點 观点 訂閱專屬 記者觀察 ' +
      '評論 记者观察 评论 通訊 通讯 頭條',
  ],
  // ko
  [1, '기고 기획 긴급 단독 단독보도 독점 보도자료 사설 속보 오피니언 유료기사 인터뷰 지역뉴스 칼럼 특종 특집 포토뉴스 해설 현장르포'],
  [1, WEB_OFFICES],
];

/** Longest line looked up, in code units. */
const LONGEST = 40;

const bits = /* @__PURE__ */ wordBits(KICKER_ROWS);

/** True for a text that is such a line: `Breaking news`, `Última hora:`, `有料記事`. */
export function isKicker(text: string): boolean {
  if (text.length > LONGEST) return false;
  let start = 0;
  let end = text.length;
  while (start < end && isSign(text.charCodeAt(start))) start += 1;
  while (end > start && isSign(text.charCodeAt(end - 1))) end -= 1;
  return bits(foldWord(text.slice(start, end))) > 0;
}
