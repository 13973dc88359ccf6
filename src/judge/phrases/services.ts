/** A site has a channel there. */
export const CHANNEL = 1;
/** Share bars and follow boxes have its button. */
export const BUTTON = 2;
/** It has a name that says nothing else: "print link line" is no share bar. */
export const SURE = 4;

/** Names of services, folded and sorted, by what a line may say of them. */
export const SERVICE_ROWS: readonly (readonly [uses: number, names: string])[] = /* @__PURE__ */ (() => [
  [
    CHANNEL | BUTTON | SURE,
    'bluesky facebook flipboard instagram linkedin mastodon messenger pinterest telegram threads tiktok twitter viber wechat weibo whatsapp youtube',
  ],
  [CHANNEL | BUTTON, 'snapchat vkontakte'],
  [CHANNEL, 'discord kakaotalk zalo'],
  [BUTTON | SURE, 'reddit tumblr vk xing'],
  // In other scripts, as buttons have them; names of channels there are inflected, see CHANNEL_PATTERNS.
  [
    BUTTON | SURE,
    'вконтакте одноклассники твиттер телеграм фейсбук фейсбуку ווטסאפ טוויטר טלגרם פייסבוק تلگرام تويتر توییتر فيسبوك واتساب ट्विटर फेसबुक व्हाट्सएप ทวิตเตอร์ เฟซบุ๊ก ไลน์ 카카오톡 트위터 페이스북',
  ],
  [
    BUTTON,
    'bookmark buffer copy digg e-mail email fb gmail google line link mail mix odnoklassniki pocket print rss share skype sms tweet vimeo x',
  ],
])();

/** Further names of channels, by script; parts of patterns over folded text. */
export const CHANNEL_PATTERNS: readonly string[] = [
  // Latin
  'google (?:actualités|discover|haber|news|nieuws|noticias|notícias|notizie|nyheter|uutiset)',
  // Greek and cyrillic
  'вайбер|вибер|вконтакте|ватсап|вотсап|дзен|инстаграм|одноклассник|телеграм|тикток|твиттер|фейсбук|фејсбук|інстаграм|ютуб',
  // Hebrew and arabic
  'אינסטגרם|גוגל ניוז|וואטסאפ|ווטסאפ|טוויטר|טיקטוק|טלגרם|יוטיוב|פייסבוק|إنستغرام|انستغرام|إنستجرام|اینستاگرام|أخبار جوجل|جوجل نيوز|تلغرام|تلگرام|تليجرام|تيليجرام|تليغرام|تويتر|تيك توك|فيسبوك|فیسبوک|فیس بک|واتساب|واتس آب|واتس اب|واتساپ|واٹس ایپ|ٹیلی گرام|يوتيوب|یوتیوب|یوٹیوب',
  // Indic and thai
  'इंस्टाग्राम|गूगल न्यूज|टेलीग्राम|टेलिग्राम|ट्विटर|फेसबुक|यूट्यूब|वॉट्सऐप|व्हाट्सएप|व्हाट्सऐप|व्हॉट्सअ|ইউটিউব|ইনস্টাগ্রাম|গুগল নিউজ|টেলিগ্রাম|ফেসবুক|হোয়াটসঅ্যাপ|ทวิตเตอร์|เฟซบุ๊ก|ยูทูบ|ไลน์',
  // East asian
  '公众号|公眾號|小红书|微信|微博|抖音|臉書|インスタグラム|フェイスブック|네이버|유튜브|인스타그램|카카오톡|텔레그램|페이스북',
];

/** The names of the rows that have a use. */
export function servicesOf(use: number): string[] {
  return SERVICE_ROWS.flatMap(([uses, names]) => ((uses & use) === 0 ? [] : names.split(' ')));
}

/** "Share", "tweet", "print", and what joins them to a service, on buttons in other languages; folded, sorted. */
export const SHARE_WORDS =
  'afdrukken auf compartilhar compartir condividi deel del dela dele delen drucken drukuj en enviar imprimer imprimir jaa ' +
  'megosztás na no nyomtatás op partager paylaş pe podziel por på sdílet share skriv stampa su sur teilen tuitear tulosta ' +
  'tweeta tweetar tweeten tweeter tweetle tweetnij tweetovat twiittaa twittern udostępnij udskriv ut via vytisknout ' +
  'wyślij yazdır εκτύπωση κοινοποίηση друк печать поделиться поділитися распечатать הדפסה שתף اشتراکگذاری شارك طباعة چاپ ' +
  'करें प्रिंट शेयर พิมพ์ แชร์ 공유 공유하기 인쇄';
