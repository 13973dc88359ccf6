import type { PhraseTable } from '../table.js';

/** Phrases of kind `navigation`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const navigation: PhraseTable = {
  ar: `
?اقرأ المزيد
انتقل إلى المحتوى
تخطي إلى المحتوى
`,
  az: `
?arxiv
`,
  be: `
?чытаць далей
`,
  bg: `
?виж още
към съдържанието
?прочети още
`,
  bn: `
?আরও পড়ুন
?আরো পড়ুন
?প্রথম পাতা
`,
  bs: `
idi na alatnu traku
?navigacioni meni
nema pronađenih rezultata
`,
  ca: `
?llegeix més
?més informació
pàgina no trobada
`,
  cs: `
celý článek
přeskočit na obsah
zpět nahoru
`,
  da: `
gå til indhold
læs mere
spring til indhold
`,
  de: `
direkt zum inhalt
?kontakt
?mehr erfahren
nach oben
?startseite
suche nach
?weiterlesen
zum inhalt springen
zum seitenanfang
?über uns
`,
  el: `
?αρχική
διαβάστε περισσότερα
μετάβαση στο περιεχόμενο
`,
  en: `
?about
about us
accessibility help
accessibility policy
accessibility statement
add to bag
add to basket
add to cart add to cart
add to wishlist
?advanced search
?appearance
?archive
?archives
back to top
?blog
?breadcrumb
call us
?careers
?checkout
?close
close menu
close navigation menu
close search
?collapse
?community portal
contact us
?contents
?continue
?continue reading
continue shopping
?copied
?copy
copy as markdown
copy to clipboard
current events
dark mode
?deutsch
?disclaimers
?download
download now
download pdf
?edit
edit this page
email us
?expand
expand all
filter by
footer menu
?get in touch
get involved
go to top
?guidelines
?help
help & support
?help center
helpful links
?hide
?history
?home
?homepage
?imprint
?italiano
jump to content
jump to recipe
?keep reading
?language
?languages
?learn more
legal information
legal notice
legal notices
light mode
?load more
?loading
main menu
main navigation
main page
?menu
?menu close
?more
?more info
?more information
more options
?navigation
navigation menu
no results found
on this page
~oops! something went wrong
open in app
open main menu
open menu
open menu close menu
open navigation menu
open search
our company
our mission
our team
please fill out this field
?press
press release
primary menu
?primary navigation
print recipe
?privacy notice
~privacy policy | terms
~privacy policyterms of service
quick links
random page
read article
?read full story
?read more
read the article
?read the full story
recent changes
related changes
report a concern
report a vulnerability
report an issue
?return to top
?rules
scroll to top
?search
search advanced
search advanced search
?search close
search for
search for: search
search forums
search menu
search our site
search the blog
search this site
search titles only
see all
?see more
select a country
select category
?select language
select month
select your location
?shopping cart
?show
?show details
show less
?show more
show source
site map
?site navigation
site search
?sitemap
skip navigation
skip to article
skip to content
?skip to footer
skip to main
skip to main content
~skip to main content skip
~skip to main contentskip
skip to main navigation
?skip to navigation
skip to primary navigation
skip to search
special pages
?status
?submit search
support center
?table of contents
?terms
terms & conditions
~terms & conditionsprivacy policy
terms and conditions
terms and rules
terms of use
?thank you
?thanks
this field is required
this page
toggle menu
toggle menu close
?toggle nav
toggle navigation
?tools
?top
top bottom
?translations
useful links
view all
view cart
?view details
view full details
view more
view original article
view source
what links here
?who we are
?write
you are here
~you have javascript disabled
{name} indicates required fields
`,
  es: `
?contacto
?inicio
ir al contenido
ir al contenido principal
?leer más
pasar al contenido principal
?quiénes somos
saltar al contenido
?seguir leyendo
?ver más
`,
  et: `
liigu sisu juurde
?loe edasi
?meist
`,
  eu: `
ez da ezer aurkitu
`,
  fa: `
?ادامه مطلب
رفتن به محتوا
پرش به محتوا
`,
  fi: `
hyppää sisältöön
siirry pääsisältöön
siirry sisältöön
`,
  fil: `
?mga archive
`,
  fr: `
?accueil
aller au contenu
aller au contenu principal
?contact
?contactez nous
?en savoir plus
haut de page
?nous contacter
?plan du site
?à propos
`,
  gl: `
?aprender máis
editar a páxina
?ler máis
`,
  he: `
דלג לתוכן
לדלג לתוכן
?קרא עוד
`,
  hi: `
?और पढ़ें
?हमारे बारे में
?होम
`,
  hr: `
preskoči na sadržaj
?pročitaj više
skoči na sadržaj
`,
  hu: `
kilépés a tartalomba
?tovább olvasom
ugrás a tartalomra
`,
  hy: `
?գաղտնիության քաղաքականություն
`,
  id: `
langsung ke konten
lewati ke konten
lompat ke konten
`,
  is: `
?lesa meira
`,
  it: `
?chi siamo
?contatti
?leggi di più
?leggi tutto
passa al contenuto
salta al contenuto
torna in alto
torna su
vai al contenuto
vai al contenuto principale
`,
  ja: `
?お問い合わせ
?もっと見る
?アーカイブ
コンテンツへスキップ
コンテンツへ移動
トップへ戻る
ページの先頭へ
ページトップへ
本文へスキップ
?続きを読む
`,
  ka: `
?აირჩიეთ თვე
`,
  kk: `
?өңдеу
`,
  ko: `
본문 바로가기
주메뉴 바로가기
콘텐츠로 건너뛰기
`,
  lt: `
pereiti prie turinio
?plačiau
?skaityti daugiau
`,
  lv: `
?lasīt vairāk
?par mums
pāriet uz saturu
`,
  mk: `
види ги сите
?изберете категорија
?изберете месец
`,
  mn: `
?агуулга
`,
  mr: `
?अधिक वाचा
`,
  ms: `
?isi kandungan
`,
  my: `
ပိတ်ပါ
`,
  nb: `
gå til innhold
hopp til innhold
?les mer
`,
  ne: `
?अझै सिक्नुहोस्
`,
  nl: `
ga naar de inhoud
ga naar inhoud
?lees meer
?lees verder
naar boven
naar de inhoud springen
naar hoofdinhoud
overslaan en naar de inhoud gaan
spring naar inhoud
terug naar boven
`,
  pl: `
?czytaj dalej
?czytaj więcej
do góry
na górę
?o nas
powrót do góry
przejdź do głównej treści
przejdź do treści
?więcej
wróć do góry
`,
  pt: `
?continue lendo
?continue lendo {name}
?fale conosco
ir para conteúdo
ir para o conteúdo
ir para o conteúdo principal
?leia mais
?ler mais
pular para o conteúdo
?saiba mais
saltar para o conteúdo
?sobre nós
voltar ao topo
`,
  ro: `
salt la conținut
sari la conţinut
sari la conținut
`,
  ru: `
вернуться наверх
к содержимому
?наверх
?о нас
перейти к основному содержанию
перейти к содержанию
перейти к содержимому
?подробнее
?читать далее
?читать дальше
`,
  sk: `
preskočiť na obsah
?viac
?čítať ďalej
`,
  sl: `
?preberi več
preskoči na vsebino
skoči na vsebino
`,
  sq: `
faqja nuk u gjet
?kthehu lart
lexo më shumë
`,
  sr: `
?о нама
?опширније
?прочитај више
`,
  sv: `
gå till innehåll
hoppa till innehåll
till toppen
`,
  sw: `
?angalia zote
`,
  ta: `
?எல்லாவற்றையும் பார்
`,
  te: `
?ఇంకా చదవండి
`,
  th: `
ข้ามไปยังเนื้อหา
?อ่านต่อ
?อ่านเพิ่มเติม
`,
  tr: `
?devamını oku
içeriğe atla
içeriğe geç
`,
  uk: `
перейти до вмісту
перейти до контенту
?читати далі
`,
  ur: `
صفحہ نہیں ملا
`,
  uz: `
?bosh sahifa
`,
  vi: `
chuyển đến nội dung
?xem thêm
?đọc thêm
`,
  zh: `
?了解更多
?更多
?查看更多
?繼續閱讀
?继续阅读
跳到主要內容
跳至主要內容
跳至主要内容
跳至内容
跳转到内容
?閱讀更多
?阅读全文
?阅读更多
?首頁
?首页
`,
};
