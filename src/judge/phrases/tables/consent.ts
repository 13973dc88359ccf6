import type { PhraseTable } from '../table.js';

/** Phrases of kind `consent`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const consent: PhraseTable = {
  ar: `
سياسة الاستخدام
سياسة الخصوصية
شروط الاستخدام
ملفات تعريف الارتباط
`,
  az: `
məxfilik siyasəti
`,
  be: `
?адхіліць
`,
  bg: `
настройки за сигурност и поверителност
политика за поверителност
?сигурност
`,
  bn: `
কুকি পছন্দসমূহ
?গোপনীয়তা
?গোপনীয়তাঃ
`,
  bs: `
polica privatnosti
?privatnost
uslovi servisa
`,
  ca: `
condicions de servei
desa la configuració
política de privacitat
`,
  cs: `
odmítnout vše
přijmout vše
~tato webová stránka používá cookies
~tento web používá
`,
  da: `
accepter alle
afvis alle
~denne hjemmeside bruger cookies
~vi bruger cookies
`,
  de: `
alle akzeptieren
alle cookies akzeptieren
cookie-einstellungen
datenschutzerklärung
~diese webseite verwendet cookies
~diese website verwendet cookies
einstellungen speichern
?impressum
~wir nutzen cookies
~wir und unsere partner
~wir verwenden cookies
`,
  el: `
αποδοχή όλων
απόρριψη όλων
~αυτός ο ιστότοπος χρησιμοποιεί
~χρησιμοποιούμε cookies
`,
  en: `
?accept
accept & close
accept all
accept all cookies
accept and close
accept cookies
ad choices
?adchoices
allow all
~by clicking "accept
~by continuing to browse
~by continuing to use this site
~by using this site, you
#consent preferences
?#cookie consent
#cookie notice
cookie policy
#cookie preferences
cookie settings
cookie settingsaccept
#cookies choices
cookies policy
#cookies settings
~create profiles for personalised
~create profiles to personalise
delete cookies
do not sell my info
do not sell my information
~do not sell my personal information
do not sell or share
~do not sell or share my personal
~do not sell/share my personal
~do not share my personal
#eu privacy
#functional cookies
?gdpr
got it
i accept
i understand
#manage consent
#manage cookie preferences
manage cookies
manage options
manage preferences
manage services
#marketing cookies
?non-necessary
~other uncategorized cookies are
~our website uses cookies
#performance cookies
?preferences
?privacy
#privacy & cookies
#privacy choices
privacy policy
#privacy preferences
#privacy settings
reject all
reject all cookies
?save
show purposes
#social media cookies
~store and/or access information
terms of service
~the store will not work correctly
~this site uses cookies
~this website uses cookies
~to find out more, including how
~understand audiences through statistics
~use limited data to select
~use profiles to select personalised
~we and our partners
we care about your privacy
~we use cookies
~we value your privacy
~you can change your settings at
#your privacy choices
`,
  es: `
aceptar cookies
aceptar todas
aceptar todo
~este sitio utiliza cookies
~este sitio web utiliza cookies
política de cookies
política de privacidad
rechazar cookies
rechazar todo
~usamos cookies
~utilizamos cookies
`,
  et: `
nõustu kõigiga
salvesta sätted
~see veebileht kasutab küpsiseid
`,
  eu: `
?pribatutasuna
`,
  fa: `
حریم خصوصی
ذخیره تنظیمات
سیاست حفظ اسرار
شرایط و ضوابط خدمات
`,
  fi: `
evästeasetukset
hylkää kaikki
hyväksy kaikki
~käytämme evästeitä
`,
  fil: `
?paglihim
`,
  fr: `
accepter et fermer
~ce site utilise des cookies
~ce site web utilise des cookies
continuer sans accepter
~en poursuivant votre navigation
?mentions légales
~nous utilisons des cookies
paramétrer les cookies
politique de confidentialité
tout accepter
tout refuser
`,
  gl: `
de acordo
?gardar
termos de servizo
`,
  he: `
הגדרות פרטיות
מדיניות פרטיות
שמור הגדרות
תנאי השירות
`,
  hi: `
अनुकूलित करें
गोपनीयता नीति
सभी स्वीकार करें
`,
  hr: `
~koristimo kolačiće
odbij sve
prihvati sve
`,
  hu: `
?elfogadom
~ez a weboldal sütiket használ
~weboldalunk sütiket használ
összes elfogadása
`,
  id: `
~kami menggunakan cookie
~situs ini menggunakan cookie
terima semua
tolak semua
`,
  is: `
hafna öllu
`,
  it: `
accetta e chiudi
accetta tutti
accetta tutto
~noi e i nostri partner
~questo sito utilizza cookie
~questo sito utilizza i cookie
~questo sito web utilizza
rifiuta tutti
rifiuta tutto
~se continui a navigare
~utilizziamo i cookie
`,
  ja: `
#cookie ポリシー
?cookieの設定
~このサイトではcookieを使用
すべてのcookieを受け入れる
すべて同意する
プライバシー
プライバシーポリシー
プライバシー設定
利用規約
~当サイトではcookieを使用
~本サイトではcookieを使用
`,
  ka: `
?პივატულობა
`,
  ko: `
~당사는 쿠키를 사용
모두 동의
~이 사이트는 쿠키를 사용
쿠키 설정
`,
  lt: `
priimti visus
?sutinku
~ši svetainė naudoja slapukus
`,
  lv: `
?piekrītu
pieņemt visas
~šī vietne izmanto sīkdatnes
`,
  mk: `
полиса на приватност
поставувања за приватност
услови за користење
`,
  ms: `
tetapan privasi
`,
  my: `
ကိုယ်ပိုင် လွတ်လပ်ခွင့်
`,
  nb: `
avvis alle
godta alle
~vi bruker cookies
~vi bruker informasjonskapsler
`,
  nl: `
alle cookies accepteren
alles accepteren
alles weigeren
cookie-instellingen
cookies accepteren
~deze website gebruikt cookies
~deze website maakt gebruik van
voorkeuren bekijken
~we gebruiken cookies
~wij en onze partners
~wij gebruiken cookies
`,
  pl: `
akceptuj wszystkie
?akceptuję
polityka cookies
polityka prywatności
przejdź do serwisu
?regulamin
~strona korzysta z plików
~ta strona korzysta z
~ta strona używa plików cookie
ustawienia plików cookie
zaakceptuj wszystko
`,
  pt: `
aceitar cookies
aceitar todos
aceitar tudo
~ao continuar a navegar
~ao continuar navegando
configurações de cookies
~este site usa cookies
~este site utiliza cookies
~este website utiliza cookies
gerenciar cookies
~nós e nossos parceiros
política de privacidade
recusar todos
rejeitar todos
`,
  ro: `
accept toate
acceptă toate
~acest site foloseste cookies
refuză toate
`,
  ru: `
~мы используем cookie
~мы используем файлы cookie
~на сайте используются
настройки cookie
отклонить все
политика конфиденциальности
принять все
~продолжая использовать
~продолжая пользоваться сайтом
~сайт использует файлы cookie
~этот сайт использует
`,
  sk: `
odmietnuť všetko
prijať všetko
~táto webová stránka používa
`,
  sl: `
sprejmi vse
strinjam se
~uporabljamo piškotke
`,
  sq: `
kushtet e shërbimit
?privatësi
rregulla vetësie
`,
  sr: `
?prihvatam
~овај сајт користи
политика приватности
`,
  sv: `
acceptera alla
avvisa alla
godkänn alla
~vi använder cookies
`,
  sw: `
seting binafsi
`,
  ta: `
அந்தரங்க அமைப்புக்கள்
`,
  th: `
ยอมรับคุกกี้ทั้งหมด
ยอมรับทั้งหมด
~เราใช้คุกกี้
~เว็บไซต์นี้ใช้คุกกี้
`,
  tr: `
~bu site çerez
tümünü kabul et
tümünü reddet
~çerezleri kullanıyoruz
`,
  uk: `
~ми використовуємо файли cookie
політика конфіденційності
прийняти всі
~цей сайт використовує
`,
  vi: `
chính sách bảo mật
~chúng tôi sử dụng cookie
chấp nhận tất cả
~trang web này sử dụng cookie
`,
  zh: `
#cookie 政策
保存设置
儲存設定
~我们使用cookie
~我們使用cookie
接受全部
接受所有cookie
搜尋引擎可見度
服务条款
服務條款
~本網站使用cookie
~本网站使用cookie
隐私政策
隐私设置
隱私政策
隱私權政策
隱私權設定
`,
};
