import type { PhraseTable } from '../table.js';

/** Phrases of kind `related`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const related: PhraseTable = {
  ar: `
#أخبار ذات صلة
#اقرأ أيضاً
#الأكثر قراءة
#مقالات ذات صلة
#مواضيع ذات صلة
#موضوعات متعلقة
`,
  az: `
#oxşar xəbərlər
`,
  be: `
#таксама рэкамендуем
`,
  bg: `
#още по темата
#подобни статии
#прочетете още
#свързани статии
`,
  bn: `
#আরও খবর
#আরও পোস্ট
#সম্পর্কিত খবর
?#সর্বশেষ
`,
  bs: `
#najnoviji članci
?#preporuke
više članaka o {name}
`,
  ca: `
#articles relacionats
#més llegides
#notícies relacionades
#també et pot interessar
`,
  cs: `
#mohlo by vás zajímat
?#nejčtenější
#podobné články
#přečtěte si také
#související články
#čtěte také
`,
  da: `
#læs også
læs også: {name}
#mest læste
#måske er du interesseret i
#relaterede artikler
?#seneste nyt
`,
  de: `
#auch interessant
#das könnte dich auch interessieren
#das könnte sie auch interessieren
?#empfohlen
#lesen sie auch
#mehr von {name}
#mehr zum thema
#meistgelesen
#meistgelesene artikel
#neueste artikel
#neueste beiträge
#verwandte artikel
#verwandte beiträge
#verwandte themen
#weitere artikel
#weitere beiträge
#zum thema
#ähnliche artikel
#ähnliche beiträge
`,
  el: `
#δείτε επίσης
?#δημοφιλή
#διαβάστε ακόμα
#διαβάστε επίσης
#σχετικά άρθρα
#σχετικά θέματα
`,
  en: `
all news
all posts
all topics
back to blog
?#breaking news
browse all categories
?discover more
?#don't miss
#editor's picks
#editors' picks
?#explore more
#explore related questions
#featured articles
#featured content
#featured insights
#featured posts
#featured stories
#featured topics
#from around the web
#from our partners
?#further reading
#hot network questions
?#hot topics
?#keep exploring
?#latest
?#latest articles
#latest insights
?#latest news
#latest posts
latest reviews
#latest stories
#latest updates
more about me
#more articles
?#more from {name}
#more headlines
#more hot questions
#more in {name}
#more like this
?#more news
more on this story
#more stories
?#more to explore
?#most popular
#most recent
#most viewed
#must read
new articles
new posts
next article
older post
#other articles
#other stories
#people also read
?#popular
#popular articles
#popular categories
#popular posts
#popular searches
#popular topics
previous article
#promoted stories
#read also
?read also: {name}
~read more about these purposes
#read next
?read next: {name}
?#recent
#recent articles
#recent blog posts
?#recent news
#recent posts
#recent searches
#recent stories
#recent topics
recently viewed
?#recommendations
?#recommended
#recommended articles
#recommended communities
#recommended for you
#recommended posts
#recommended reading
#recommended stories
?#related
#related article
#related articles
?#related content
#related coverage
#related links
#related news
#related pages
#related posts
#related reading
#related reads
#related stories
#related threads
?related: {name}
see all articles
?see also: {name}
#similar articles
#similar posts
#similar stories
#similar threads
#sponsored stories
top categories
?#top stories
?#trending
?#trending now
#trending stories
#trending topics
?#up next
view all articles
view all news
view all posts
#what to read next
#you may also be interested in
#you may also like
#you may like
#you might also like
#you might like
`,
  es: `
#artículos relacionados
#entradas relacionadas
#lea también
lea también: {name}
#lee también
lee también: {name}
#lo más leído
#lo más visto
#más de {name}
?#más información
#noticias relacionadas
#puede que te interese
#también te puede gustar
#también te puede interesar
#te puede gustar
#te puede interesar
te puede interesar: {name}
#temas relacionados
?#últimas noticias
`,
  et: `
#loe ka
#loe lisaks
#seotud artiklid
#viimased uudised
`,
  eu: `
#azken albisteak
`,
  fa: `
#آخرین اخبار
#اخبار مرتبط
#مطالب مرتبط
#مطالب مشابه
#نوشتههای مشابه
#پربازدیدترین
`,
  fi: `
#aiheeseen liittyvää
#lue myös
lue myös: {name}
?#luetuimmat
#suosituimmat
?#uusimmat
`,
  fil: `
#mga kamakailang post
`,
  fr: `
#a lire aussi
#a lire également
#articles associés
#articles connexes
#articles les plus lus
#articles liés
#articles similaires
#dans la même catégorie
#dans la même rubrique
#lire aussi
lire aussi: {name}
#sur le même sujet
#sur le même thème
#vous aimerez aussi
#vous aimerez peut-être
#à découvrir
#à lire aussi
#à lire également
#à voir aussi
`,
  gl: `
#artigos relacionados
#novas relacionadas
#tamén che pode interesar
`,
  he: `
#אולי יעניין אותך
#כתבות נוספות
#כתבות קשורות
#מאמרים קשורים
#עוד בנושא
#קראו גם
`,
  hi: `
#यह भी पढ़ें
यह भी पढ़ें: {name}
ये भी पढ़ें: {name}
#संबंधित खबरें
`,
  hr: `
#možda će vas zanimati
#povezani članci
#pročitajte i
#vezane vijesti
`,
  hu: `
#ajánlott cikkek
#ez is érdekelheti
?#kapcsolódó
#kapcsolódó cikkek
?#legfrissebb
#legolvasottabb
`,
  hy: `
#առաջարկվող թեմաներ
`,
  id: `
#artikel terkait
#baca juga
baca juga: {name}
#berita lainnya
#berita terkait
?#terpopuler
`,
  is: `
#nýjustu færslurnar
`,
  it: `
#altri articoli
#articoli correlati
#articoli recenti
#articoli simili
#i più letti
#le più lette
#leggi anche
leggi anche: {name}
#notizie correlate
#più letti
#potrebbe anche interessarti
#potrebbe interessarti
#potrebbe interessarti anche
#potrebbero interessarti
#ti potrebbe interessare
#ti potrebbe interessare anche
?#ultime notizie
#ultimi articoli
?#vedi anche
`,
  ja: `
#あわせて読みたい
#おすすめ記事
#こちらもおすすめ
#この記事を読んだ人はこんな記事も読んでいます
#こんな記事も読まれています
#アクセスランキング
#ピックアップ
#ランキング
#人気ランキング
#人気記事
#合わせて読みたい
#新着記事
#最新記事
#最近の投稿
#注目記事
#関連する記事
#関連ニュース
#関連リンク
#関連記事
`,
  ka: `
#მსგავსი სიახლეები
`,
  kk: `
#ұқсас жаңалықтар
`,
  ko: `
#관련 글
#관련 기사
?#관련기사
#인기 기사
?#인기기사
#추천 기사
`,
  lt: `
#skaitomiausi
#skaitykite taip pat
#susiję straipsniai
#taip pat skaitykite
`,
  lv: `
#lasi arī
#lasi vēl
?#lasītākie
#saistītie raksti
`,
  mk: `
#поврзани вести
#поврзани статии
#прочитајте повеќе
#слични вести
`,
  mn: `
#санал болгох
`,
  mr: `
{name} बद्दल अधिक पोस्ट
`,
  ms: `
#berita berkaitan
`,
  my: `
လတ်တေလာ စာမူများ
`,
  nb: `
#flere saker
#les også
les også: {name}
#mest lest
#relaterte artikler
?#siste nytt
`,
  ne: `
#सम्बन्धित समाचार
`,
  nl: `
#aanbevolen artikelen
#aanbevolen voor jou
#andere artikelen
#dit vind je misschien ook leuk
#gerelateerd nieuws
#gerelateerde artikelen
#gerelateerde berichten
#laatste berichten
?#laatste nieuws
#lees ook
lees ook: {name}
#meer nieuws
#meer over dit onderwerp
#meer van {name}
#meest gelezen
#meest recente berichten
#misschien vind je dit ook interessant
#populaire artikelen
#recente berichten
`,
  pl: `
#czytaj również
czytaj również: {name}
#czytaj także
czytaj także: {name}
#czytaj też
czytaj też: {name}
?#najnowsze
#najpopularniejsze
#podobne artykuły
#podobne wpisy
?#polecamy
#powiązane artykuły
#powiązane wpisy
#przeczytaj również
#przeczytaj także
#przeczytaj też
#zobacz również
#zobacz także
?#zobacz też
`,
  pt: `
#artigos recentes
#as mais lidas
#conteúdo relacionado
#leia ainda
leia mais: {name}
#leia também
leia também: {name}
#mais lidas
#mais lidos
#mais notícias
#mais sobre {name}
#matérias relacionadas
#notícias relacionadas
#posts recentes
#posts relacionados
#recomendados para você
#relacionados
#talvez você goste
#veja também
veja também: {name}
?#ver também
#você pode gostar
#você também pode gostar
?#últimas notícias
`,
  ro: `
#articole recomandate
#articole similare
#citeşte şi
#citește și
citește și: {name}
#vezi și
`,
  ru: `
#другие новости
#другие статьи
#еще по теме
#ещё по теме
#материалы по теме
#новости по теме
#по теме
по теме: {name}
#похожие записи
#похожие материалы
#похожие новости
#похожие статьи
?#смотрите также
смотрите также: {name}
#читайте еще
#читайте ещё
#читайте также
читайте также: {name}
#читать также
`,
  sk: `
#mohlo by vás zaujímať
#prečítajte si aj
#súvisiace články
#čítajte aj
`,
  sl: `
#najbolj brano
#preberite tudi
#preberite še
#sorodni članki
`,
  sq: `
#artikuj të ngjashëm
#lajme të ngjashme
#lexo edhe
#lexoni gjithashtu
`,
  sr: `
#povezane vesti
?#најчитаније
#повезане вести
#прочитајте још
`,
  sv: `
läs mer: {name}
#läs också
läs också: {name}
#läs även
läs även: {name}
#relaterade artiklar
`,
  sw: `
#soma pia
`,
  ta: `
#மேலும் படிக்க
`,
  te: `
#సంబంధిత వార్తలు
`,
  th: `
#ข่าวที่เกี่ยวข้อง
#ข่าวยอดนิยม
#ข่าวล่าสุด
#บทความที่เกี่ยวข้อง
#บทความล่าสุด
#เรื่องที่เกี่ยวข้อง
`,
  tr: `
ayrıca bakınız: {name}
#benzer haberler
#benzer yazılar
#ilgili haberler
#ilgili yazılar
#ilginizi çekebilir
`,
  uk: `
дивіться також: {name}
#схожі записи
#схожі новини
#схожі статті
#читайте також
читайте також: {name}
`,
  ur: `
#متعلقہ خبریں
`,
  uz: `
#mavzuga oid
`,
  vi: `
#bài viết cùng chủ đề
#bài viết liên quan
#bài viết mới
#tin cùng chuyên mục
#tin liên quan
xem thêm: {name}
`,
  zh: `
#你可能喜歡
#你可能還想看
#延伸閱讀
#延伸阅读
#您可能也喜歡
#您可能感兴趣
?#推荐
#推荐阅读
?#推薦
#推薦閱讀
#更多新聞
#更多新闻
#最新文章
?#最新新聞
?#最新消息
#热门文章
#热门新闻
#熱門文章
#熱門新聞
#猜你喜欢
?#相关
#相关推荐
#相关文章
#相关新闻
#相关阅读
?#相關
#相關報導
#相關文章
#相關新聞
`,
};
