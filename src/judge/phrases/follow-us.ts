/* Data, a row a language: long as a table is. */

/** How somebody asks to be followed, joined or subscribed to, by language; parts of patterns over folded text, sorted by language. */
export const asks: Readonly<Record<string, string>> = {
  ar: 'تابعونا|تابعوا (?:آخر|أخبار|قنا|صفح)|تابعنا|تابع آخر|انضم إلى قنا|انضموا إلى قنا|اشترك في قنا|اشتركوا في قنا|اشترك بقنا',
  az: 'bizi izləyin|bizi izlə|kanalımıza',
  be: 'падпісвайцеся на|падпісвайся на|чытайце нас',
  bg: 'следвайте ни|последвайте ни|последвай ни|харесайте ни|присъединете се към|абонирайте се за',
  bn: 'ফলো করুন|যুক্ত হোন|যোগ দিন|সাবস্ক্রাইব করুন|অনুসরণ করুন',
  ca: 'segueix-nos|seguiu-nos|uneix-te al nostre|subscriu-te al nostre',
  cs: 'sledujte nás|sleduj nás|přidejte se k nám|připojte se k na|odebírejte náš',
  da: 'følg os|synes godt om os',
  de: 'folgen sie uns|folgt uns|folge uns|folg uns|abonnieren sie uns|abonniert uns|abonniere uns|folgen sie unserem|folgt unserem|folge unserem',
  el: 'ακολουθήστε μας|ακολουθήστε το|ακολούθησέ μας|ακολούθησε μας|βρείτε μας|μπείτε στο κανάλι|εγγραφείτε στο κανάλι',
  en: 'follow us|(?:^|and |, |or )(?:find|join|like) us on|join our (?:[a-z]+ ){0,3}(?:channel|group|community)|follow our (?:[a-z]+ ){0,3}(?:channel|page|account)|subscribe to our (?:[a-z]+ ){0,3}channel',
  es: 'síguenos|siguenos|síganos|seguinos|sigue nuestro|sigue nuestra|únete a nuestr|unite a nuestr|únase a nuestr|únete desde|suscríbete a nuestr|suscríbase a nuestr|suscribite a nuestr|sumate a nuestr',
  et: 'jälgi meid|järgne meile|liitu meie',
  fa: 'دنبال کنید|کانال ما|عضو کانال',
  fi: 'seuraa meitä|seuraa kanava|liity kanava|tykkää meistä',
  fr: 'suivez-nous|suis-nous|suivez notre|rejoignez-nous|rejoignez notre|rejoins notre|abonnez-vous à notre|abonne-toi à notre|retrouvez-nous',
  he: 'עקבו אחרינו|^הצטרפו לערוץ|^הצטרפו לקבוצת|^הצטרפו אלינו|עשו לנו לייק',
  hi: 'फॉलो करें|फ़ॉलो करें|से जुड़ें|सब्सक्राइब करें|ज्वाइन करें|जॉइन करें',
  hu: 'kövess minket|kövessen minket|kövessetek minket|kövess be minket|lájkolj minket|csatlakozz(?:on)? hozzánk',
  id: 'ikuti kami|^(?:ayo |mari )?ikuti (?:akun|berita|kanal|saluran|update)|^(?:ayo |mari )?(?:ber)?gabung (?:di|dengan)',
  is: 'fylgdu okkur|fylgstu með okkur',
  it: 'seguici|seguiteci|segui il nostro|segui la nostra|iscriviti al nostro|iscriviti al canale|unisciti al nostro|entra nel nostro',
  ja: 'フォローしてください|フォローお願い|フォローしよう|をフォロー(?:する)?$|友だち追加|友達追加|公式アカウントで(?:最新|ニュース)|チャンネル登録(?:を|お願い|はこちら|$)',
  ko: '팔로우 ?하세요|팔로우해|구독하세요|구독해 ?주세요|친구 추가|채널 추가|채널을 추가',
  lt: 'sekite mus|sek mus|prisijunkite prie mūsų',
  lv: 'seko mums|sekojiet mums|pievienojies mūsu',
  mk: 'следете не|заследете не|приклучете се',
  mr: 'फॉलो करा|जॉईन करा|जॉइन करा',
  ms: 'sertai saluran|sertai kami',
  nb: 'følg oss|lik oss på',
  ne: 'फलो गर्नुहोस्|फलो गर्नुहोला',
  nl: 'volg ons|volg onze|abonneer je op ons|word lid van ons|like ons',
  pl: 'obserwuj nas|obserwujcie nas|zaobserwuj nas|śledź nas|śledźcie nas|polub nas|polub nasz|dołącz do nas|dołącz do grupy|subskrybuj nasz',
  pt: 'siga-nos|siga nos|nos siga|siga o nosso|siga nosso|siga a nossa|acompanhe-nos|acompanhe o nosso|acompanhe nosso|inscreva-se no nosso|inscreva-se em nosso|entre no nosso|entre em nosso|entre no grupo|participe do nosso|junte-se ao nosso',
  ro: 'urmărește-ne|urmăreşte-ne|urmăriți-ne|urmăriţi-ne|abonează-te la canal|abonați-vă la canal|alătură-te',
  ru: 'подписывайтесь на|подписывайся на|подпишитесь на|подпишись на|присоединяйтесь к|читайте нас|следите за нами|следите за новостями',
  sk: 'pridajte sa k nám|sledujte náš',
  sl: 'spremljajte nas|sledite nam|pridružite se nam',
  sq: 'na ndiqni|ndiqni faqen|bashkohuni me',
  sr: 'pratite nas|prati nas|zapratite nas|pridružite nam se|pridruži nam se|pridružite se našoj|пратите нас|запратите нас|придружите нам се|придружите се нашој',
  sv: 'följ oss|gilla oss',
  sw: 'tufuate|jiunge nasi',
  th: '^ติดตามข่าว|ติดตามเรา|^ติดตามได้ที่|กดติดตาม|เพิ่มเพื่อน',
  tr: 'bizi takip ed|takip edin(?!\\p{L})|kanalımıza|abone olun(?!\\p{L})|katılın(?!\\p{L})',
  uk: 'підписуйтесь на|підписуйтеся на|підпишіться на|підпишись на|приєднуйтесь до|приєднуйтеся до|читайте нас|стежте за нами|слідкуйте за нами',
  ur: 'فالو کریں|جوائن کریں|سبسکرائب کریں',
  vi: 'theo dõi chúng tôi|^(?:hãy |mời bạn )?(?:theo dõi|tham gia) (?:kênh|trang|nhóm|báo) ',
  zh: '关注我们|關注我們|关注本(?:公众号|号|频道|账号)|追蹤我們|加入我们|加入我們|订阅我们|訂閱我們|扫码关注|掃碼關注|欢迎关注|歡迎追蹤',
};

/** Services where sites have a channel, by script; parts of patterns over folded text. */
export const channels: readonly string[] = [
  // Latin
  'bluesky|discord|facebook|flipboard|google (?:actualités|discover|haber|news|nieuws|noticias|notícias|notizie|nyheter|uutiset)|instagram|kakaotalk|linkedin|mastodon|messenger|pinterest|snapchat|telegram|threads|tiktok|twitter|viber|vkontakte|wechat|weibo|whatsapp|youtube|zalo',
  // Greek and cyrillic
  'вайбер|вибер|вконтакте|ватсап|вотсап|дзен|инстаграм|одноклассник|телеграм|тикток|твиттер|фейсбук|фејсбук|інстаграм|ютуб',
  // Hebrew and arabic
  'אינסטגרם|גוגל ניוז|וואטסאפ|ווטסאפ|טוויטר|טיקטוק|טלגרם|יוטיוב|פייסבוק|إنستغرام|انستغرام|إنستجرام|اینستاگرام|أخبار جوجل|جوجل نيوز|تلغرام|تلگرام|تليجرام|تيليجرام|تليغرام|تويتر|تيك توك|فيسبوك|فیسبوک|فیس بک|واتساب|واتس آب|واتس اب|واتساپ|واٹس ایپ|ٹیلی گرام|يوتيوب|یوتیوب|یوٹیوب',
  // Indic and thai
  'इंस्टाग्राम|गूगल न्यूज|टेलीग्राम|टेलिग्राम|ट्विटर|फेसबुक|यूट्यूब|वॉट्सऐप|व्हाट्सएप|व्हाट्सऐप|व्हॉट्सअ|ইউটিউব|ইনস্টাগ্রাম|গুগল নিউজ|টেলিগ্রাম|ফেসবুক|হোয়াটসঅ্যাপ|ทวิตเตอร์|เฟซบุ๊ก|ยูทูบ|ไลน์',
  // East asian
  '公众号|公眾號|小红书|微信|微博|抖音|臉書|インスタグラム|フェイスブック|네이버|유튜브|인스타그램|카카오톡|텔레그램|페이스북',
];
