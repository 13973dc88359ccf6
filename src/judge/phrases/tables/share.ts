import type { PhraseTable } from '../table.js';

/** Phrases of kind `share`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const share: PhraseTable = {
  ar: `
?#شارك
#شارك المقال
#شارك هذا الموضوع
?#مشاركة
`,
  be: `
?перавагі
`,
  bg: `
?cподеляне
?#споделете
?#сподели
`,
  bn: `
আমাদের অনুসরণ করুন
?#শেয়ার
#শেয়ার করুন
`,
  bs: `
?dijeljenje
~klik za razmjenu na linkedinu
~kliknite ovdje za dijeljenje
`,
  ca: `
?#comparteix
#comparteix això
#compartir a
`,
  cs: `
#sdílejte článek
?#sdílet
sdílet na facebooku
#sdílet článek
`,
  da: `
?#del
#del artiklen
#del denne artikel
del på facebook
`,
  de: `
#artikel teilen
auf facebook teilen
#beitrag teilen
#folge uns
?folgen
#folgen sie uns
link kopieren
#seite teilen
?#teilen
#teilen mit
#teilen sie diesen artikel
?twittern
~wird in neuem fenster geöffnet
`,
  el: `
?#κοινοποίηση
#κοινοποιήστε
μενού συνδέσμων κοινωνικών δικτύων
#μοιραστείτε το
`,
  en: `
?bluesky
~click to email a link
~click to email this to a
click to press this
click to print
~click to print (opens in
~click to share on
?#connect with us
copy link
email a friend
email this article
~email thisblogthis!share to twittershare
?facebook
~facebook x bluesky linkedin
find us on
?flipboard
?follow
follow blog
follow me
follow me on instagram
follow me on twitter
follow on instagram
#follow us
#follow us on
#follow us on instagram
#follow us on social media
#follow us on {name}
footer social links menu
gift this article
?instagram
?join us
less like this
like loading
like this
likes and shares
link copied
link copied to clipboard
?linkedin
?mail
?mastodon
more sharing options
?notes
~opens in a new tab
~opens in new window
?pdf
?pin
pin it
pin it on pinterest
?pinterest
?pocket
~post was not sent - check
press this
?reddit
save for later
send to a friend
?#share
#share article
share by email
#share on
#share on reddit
#share on tumblr
share on {name}
#share story
#share this
#share this article
#share this content
#share this page
#share this post
#share this story
share to {name}
#share via
share via {name}
#share with
?shares
sharing buttons
#sharing is caring
show sharing buttons
?social
social links
social links menu
social media
~sorry, your blog cannot share
?stay connected
stay in touch
stay updated
?telegram
this post has been shared
?threads
?tiktok
?tumblr
?tweet
tweet this
?twitter
?whatsapp
x (twitter)
?xing
?youtube
{n} bloggers like this
?{n} shares
`,
  es: `
?#comparte
#comparte este artículo
#comparte esto
?#compartir
#compartir artículo
#compartir en
compartir en {name}
#compartir esta noticia
~haz clic para compartir
~se abre en una ventana nueva
?seguir
#síguenos en
`,
  et: `
?#jaga
#jaga artiklit
rohkem sellist
`,
  eu: `
posta elektronikoa
`,
  fa: `
#اشتراک گذاری
?#اشتراکگذاری
#به اشتراک بگذارید
کپی لینک
`,
  fi: `
?#jaa
#jaa artikkeli
jaa facebookissa
jaa twitterissä
`,
  fil: `
nagbubukas ng bagong window
`,
  fr: `
~cliquer pour partager
~cliquez pour envoyer
~cliquez pour partager
~ouvre dans une nouvelle fenêtre
?#partager
#partager cet article
#partager l'article
#partager sur
partager sur {name}
#partagez cet article
?#suivez-nous
`,
  gl: `
~a entrada non se enviou
artigo compartido
preme aquí para publicar isto
`,
  he: `
?#שיתוף
?#שתף
?#שתפו
#שתפו את הכתבה
`,
  hi: `
#इसे साझा करें
#शेयर करें
#साझा करें
`,
  hr: `
?#podijeli
#podijeli članak
?#podijelite
`,
  hu: `
?#megosztom
?#megosztás
#ossza meg
#oszd meg
`,
  hy: `
կիսվել այս գրառման հղումով
`,
  id: `
?#bagikan
#bagikan artikel ini
#bagikan ini
~klik untuk berbagi
`,
  is: `
meira af þessu tagi
`,
  it: `
?#condividi
#condividi articolo
#condividi l'articolo
#condividi questo articolo
#condividi su
condividi su {name}
condividi via email
~fai clic per condividere
~fai clic qui per
invia per email
~si apre in una nuova finestra
`,
  ja: `
facebookでシェア
facebookでシェアする
urlをコピー
#この記事をシェア
#この記事をシェアする
~クリックして
?#シェア
#シェアする
ツイートする
リンクをコピー
?#共有
~新しいウィンドウで開きます
新しいタブで開く
`,
  ka: `
~გაუგზავნეთ ეს ბმული მეგობარს
`,
  kk: `
мұндайдан азырақ
`,
  ko: `
?#공유
?#공유하기
#이 글 공유하기
?~클릭하여
`,
  lt: `
?#dalinkitės
?#dalintis
?#pasidalinti
`,
  lv: `
mazāk kā šis
publicēt šo
vairāk kā šis
`,
  mk: `
~кликнете за да испратете
~кликни за да споделиш на
притисни тука
`,
  mn: `
?таалагдсангүй
`,
  ms: `
tekan ini
`,
  my: `
ဒါကို ပံုနှိပ်ေဖာ်ြပပါ
`,
  nb: `
#del artikkelen
følg oss
sosiale medier-meny
åpnes i en ny fane
`,
  ne: `
?पछ्याउनुहोस्
`,
  nl: `
#deel dit
#deel dit artikel
#deel dit bericht
?#delen
#delen op
delen op {name}
delen via e-mail
~klik om op
~klik om te delen
kopieer link
#volg ons
~wordt in een nieuw venster
`,
  pl: `
~kliknij by
~kliknij, aby udostępnić
~otwiera się w nowym oknie
#podziel się
podziel się na facebooku
?tweetnij
?#udostępnij
#udostępnij artykuł
udostępnij na {name}
wyślij e-mailem
wyślij mailem
`,
  pt: `
~abre em nova janela
~clique para compartilhar
clique para imprimir
~clique para partilhar
clique para publicar isso
?#compartilhar
compartilhar no {name}
#compartilhar notícia
?#compartilhe
#compartilhe este artigo
#compartilhe isso
?#partilhar
#partilhar isto
?#partilhe
`,
  ro: `
?#distribuie
#distribuie articolul
?#partajează
#share articol
`,
  ru: `
~нажмите здесь, чтобы поделиться
~нажмите, чтобы поделиться
~открывается в новом окне
?#поделитесь
#поделитесь с друзьями
?#поделиться
поделиться в facebook
#поделиться в соцсетях
#поделиться с друзьями
#поделиться ссылкой
#расскажите друзьям
#рассказать друзьям
скопировать ссылку
`,
  sk: `
~kliknite pre poslanie článku
?#zdieľať
#zdieľať článok
`,
  sl: `
?#deli
#deli članek
manj takšnih vsebin
`,
  sq: `
klikoni për ta shtypur
~klikoni që t'ia dërgoni këtë
~klikoni që ta ndani me të
`,
  sr: `
?#podeli
?#podelite
?#подели
`,
  sv: `
?#dela
#dela artikeln
#dela detta
~klicka för att dela
`,
  sw: `
bonyeza hapa
`,
  ta: `
இதனை அழுத்துங்கள்
`,
  te: `
షేర్ ఆన్
`,
  th: `
คัดลอกลิงก์
?#แชร์
#แชร์หน้านี้
#แบ่งปัน
`,
  tr: `
#bunu paylaş
#haberi paylaş
?#paylaş
~paylaşmak için tıklayın
`,
  uk: `
?#поділитись
?#поділитися
?#поділіться
?#поширити
`,
  ur: `
بند کریں
`,
  uz: `
bu kabi kamroq
`,
  vi: `
~bấm để chia sẻ
?#chia sẻ
#chia sẻ bài viết
~nhấn vào chia sẻ
`,
  zh: `
#关注我们
?#分享
?#分享到
分享到 facebook
?分享到facebook
分享到微信
分享到微博
分享到朋友圈
#分享文章
#分享此文
?#分享至
在新分頁中開啟
~在新窗口中打开
~在新視窗中開啟
复制链接
~点击分享到
~点此分享
社交网络链接菜单
複製連結
?赞
`,
};
