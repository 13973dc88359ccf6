import type { PhraseTable } from '../table.js';

/** Phrases of kind `newsletter`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const newsletter: PhraseTable = {
  ar: `
#اشترك في النشرة البريدية
#اشترك في نشرتنا البريدية
#النشرة البريدية
`,
  bg: `
rss поток
?абонамент
моля, въведете валиден email адрес
`,
  bn: `
আনসাবস্ক্রাইব করা হয়েছে
আপনার ইমেইল ঠিকানা
সাবস্ক্রাইব করুন
`,
  bs: `
email adresa
~obavijesti me o novim člancima
provjeri svoju email adresu
`,
  ca: `
adreça electrònica
dóna'm de baixa
~introduïu el vostre correu
`,
  cs: `
?odebírat
#odebírat newsletter
#přihlásit se k odběru
`,
  da: `
?#nyhedsbrev
#tilmeld dig vores nyhedsbrev
#tilmeld nyhedsbrev
`,
  de: `
#abonniere unseren newsletter
#abonnieren sie unseren newsletter
~ich habe die datenschutzerklärung
jetzt abonnieren
#jetzt newsletter abonnieren
#newsletter abonnieren
#newsletter-anmeldung
#zum newsletter anmelden
`,
  el: `
διεύθυνση email
#εγγραφή στο newsletter
#εγγραφείτε στο newsletter
`,
  en: `
~by signing up, you agree
~by submitting your email
~by subscribing you agree
~delivered straight to your inbox
~delivered to your inbox
discover more from {name}
?email address
email newsletter
email preferences
email sign up
email signup
enter your email
enter your email address
~get our daily newsletter
#get our newsletter
~get the latest news delivered
#get the newsletter
#get updates
join now
join our community
join our email list
#join our mailing list
#join our newsletter
join {n} other subscriber
join {n} other subscribers
manage subscription
manage subscriptions
manage your subscription
#never miss a post
#never miss a story
?#newsletter
#newsletter sign up
#newsletter signup
?#newsletters
~no spam
~notify me of new posts by
now check your email
~please check your inbox
~please enter a valid email
?posts
ready for more?
refer a friend
rss
?rss feed
sign me up
sign up
sign up for email updates
sign up for emails
sign up for free
~sign up for our free
#sign up for our newsletter
~sign up for the latest
sign up now
#sign up to our newsletter
~sign up to receive
~sign up with your email address
?#stay in the loop
#stay informed
?#stay up to date
?subscribe
subscribe for updates
subscribe now
~subscribe now to keep reading
subscribe to
subscribe to blog via email
subscribe to newsletter
subscribe to our blog
~subscribe to our daily
#subscribe to our newsletter
subscribe to rss
?subscribe to {name}
~subscribe to: post comments
subscribesign in
?subscriptions
thank you for signing up
~thank you for subscribing
thanks for signing up
~thanks for subscribing
type your email
?unsubscribe
~unsubscribe at any time
~we respect your privacy
~we'll never share your email
~you can unsubscribe at any time
your email
your email address
`,
  es: `
?#boletín
#boletín de noticias
~he leído y acepto
~recibe en tu correo
~recibe las últimas noticias en
?suscríbete
#suscríbete a nuestra newsletter
#suscríbete a nuestro boletín
`,
  et: `
?e-postiaadress
palun sisesta toimiv e-postiaadress
?telli
`,
  fa: `
دریافت اشتراک
رایانشانی شما
لغو اشتراک
`,
  fi: `
#tilaa uutiskirje
#tilaa uutiskirjeemme
?#uutiskirje
`,
  fr: `
flux rss
#inscription newsletter
#inscrivez-vous à la newsletter
?je m'abonne
?je m'inscris
?s'abonner
#s'inscrire à la newsletter
~vous pouvez vous désinscrire à
`,
  gl: `
anular a subscrición
enderezo de correo electrónico
o teu enderezo de correo-e
`,
  he: `
#הירשמו לניוזלטר
#הרשמה לניוזלטר
כתובת אימייל
`,
  hi: `
अपना ईमेल दर्ज करें
ईमेल पता
~सदस्यता लें टिप्पणियाँ भेजें
`,
  hr: `
adresa e-pošte
otkaži pretplatu
pretplati se
`,
  hu: `
#feliratkozás hírlevélre
?#hírlevél
#iratkozz fel hírlevelünkre
`,
  id: `
berlangganan
#berlangganan newsletter
#langganan newsletter
`,
  it: `
?abbonati
~ho letto e accetto
indirizzo email
?iscriviti
#iscriviti alla newsletter
#iscriviti alla nostra newsletter
#iscrizione alla newsletter
~ricevi le ultime notizie
`,
  ja: `
?#ニュースレター
#ニュースレターを購読する
#ニュースレター登録
ブログをメールで購読
#メルマガ登録
メールアドレス
?#メールマガジン
#メールマガジン登録
`,
  ko: `
?구독하기
#뉴스레터 구독
#뉴스레터 신청
`,
  lt: `
el. laiškas išsiųstas
el. pašto nustatymai
?registruotis
`,
  lv: `
?abonēt
?abonēts
tagad pārbaudiet savu e-pastu
`,
  mk: `
адреса за е-пошта
претплатете се
регистрирајте се
`,
  nb: `
#meld deg på nyhetsbrevet
#meld deg på vårt nyhetsbrev
?#nyhetsbrev
`,
  nl: `
#aanmelden nieuwsbrief
?abonneer
#inschrijven nieuwsbrief
#meld je aan voor de nieuwsbrief
#meld je aan voor onze nieuwsbrief
?#nieuwsbrief
#schrijf je in voor de nieuwsbrief
#schrijf je in voor onze nieuwsbrief
`,
  pl: `
#bądź na bieżąco
#dołącz do newslettera
~wyrażam zgodę na otrzymywanie
~wyrażam zgodę na przetwarzanie
?zapisz się
#zapisz się do newslettera
#zapisz się na newsletter
~zapoznałem się z
`,
  pt: `
#assine a nossa newsletter
#assine nossa newsletter
~cadastre seu e-mail
~digite seu endereço de e-mail
?inscreva-se
#inscreva-se na nossa newsletter
~receba as notícias no seu
#receba nossa newsletter
#receba nossas notícias
#subscreva a nossa newsletter
`,
  ro: `
#abonare newsletter
?abonează-te
#abonează-te la newsletter
`,
  ru: `
~нажимая на кнопку
#подписаться на рассылку
#подписка на рассылку
~подписывайтесь на нас в
~подписывайтесь на наш
~подпишитесь на наш
#подпишитесь на нашу рассылку
#подпишитесь на рассылку
`,
  sk: `
~hotovo! pre potvrdenie vášho
~počas prihlasovania k odberu
registrovať sa
`,
  sl: `
e-poštni naslov
naročite se
prosim vnesite veljaven e-poštni naslov
`,
  sq: `
adresa juaj email
adresë email
~jepni adresën tuaj email
`,
  sr: `
адреса е-поште
претплатите се
сада проверите свој мејл
`,
  sv: `
#anmäl dig till vårt nyhetsbrev
?prenumerera
#prenumerera på vårt nyhetsbrev
`,
  th: `
กรุณาใส่อีเมล์ที่ใช้งานได้
รับสมัครข้อมูล
โปรดใส่ที่อยู่อีเมลที่ใช้งานได้
`,
  tr: `
?abone ol
#bültenimize abone olun
#e-bültene abone ol
`,
  uk: `
~підписуйтесь на наш
~підписуйтеся на наш
#підпишіться на розсилку
`,
  vi: `
?đăng ký
#đăng ký nhận bản tin
#đăng ký nhận tin
`,
  zh: `
~关注公众号
~关注微信公众号
~扫描二维码
~扫码关注
?訂閱
#訂閱我們的電子報
#訂閱電子報
?订阅
#订阅我们的新闻通讯
#订阅电子报
~長按二維碼
~长按二维码
`,
};
