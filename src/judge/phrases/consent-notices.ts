/** How the notices of consent managers speak of the site and its partners in one language; all folded, numbers left out. */
export interface ConsentWording {
  /** How such a notice begins. */
  readonly openings: readonly string[];
  /** What it asks for, one of which it names. */
  readonly topics: readonly string[];
  /** How other sentences of the standard text (IAB Europe's TCF) begin, which nothing else says. */
  readonly standard: readonly string[];
}

/** By language. */
// prettier-ignore
export const CONSENT_WORDINGS: Readonly<Record<string, ConsentWording>> = {
  bg: { openings: ['ние и нашите партньори', 'ние и партньори'], topics: ['устройство', 'бисквитки', 'лични данни'], standard: [] },
  cs: { openings: ['my a našich partnerů', 'my a naši partneři', 'spolu s našimi partnery'], topics: ['zařízení', 'cookie', 'osobní údaje'], standard: [] },
  da: { openings: ['vi og vores partnere', 'vi og vores samarbejdspartnere'], topics: ['enhed', 'cookie', 'persondata', 'personoplysninger', 'personlige data'], standard: [] },
  de: {
    openings: ['wir und unsere partner', 'wir und unsere bis zu partner', 'wir und unsere drittanbieter', 'unsere partner und wir', 'mit ihrer zustimmung verwenden wir und unsere partner', 'mit ihrer erlaubnis verwenden wir und unsere partner', 'mit ihrer einwilligung verarbeiten wir und unsere partner'],
    topics: ['gerät', 'cookie', 'personenbezogen', 'verarbeiten daten', 'standortdaten'],
    standard: ['genaue standortdaten verwenden', 'speichern von oder zugriff auf informationen auf einem endgerät', 'endgeräteeigenschaften zur identifikation aktiv abfragen', 'genaue geolokationsdaten verwenden'],
  },
  el: { openings: ['εμείς και οι συνεργάτες μας', 'εμείς και οι προμηθευτές μας'], topics: ['συσκευή', 'cookie', 'προσωπικά δεδομένα', 'δεδομένα προσωπικού'], standard: [] },
  en: {
    openings: [
      'our partners and we', 'we and our advertising partners', 'we and our partners', 'we and our selected partners', 'we and our third-party partners', 'we and our trusted partners', 'we and our vendors', 'we, and our partners', 'we and partners',
      'with your agreement, we and our partners', 'with your consent, we and our partners', 'with your permission we and our partners', 'with your permission, we and our partners',
    ],
    topics: ['information on a device', 'on your device', 'on devices', 'cookie', 'personal data', 'geolocation', 'process data'],
    standard: [
      'please note that some processing of your personal data may not require your consent', 'please note some processing of your personal data may not require your consent', 'store and/or access information on a device. ', 'use precise geolocation data. ',
      'you may click to consent to our and our partners', 'your preferences will apply to this website only', 'actively scan device characteristics for identification',
    ],
  },
  es: {
    openings: ['nosotros y nuestros socios', 'nosotros y nuestros proveedores', 'nosotros y nuestros partners', 'nosotros y socios', 'tanto nosotros como nuestros socios', 'con su permiso, nosotros y nuestros socios', 'con tu permiso, nosotros y nuestros socios', 'con su acuerdo, nosotros y nuestros socios', 'con tu consentimiento, nosotros y nuestros socios', 'con su consentimiento, nosotros y nuestros socios'],
    topics: ['dispositivo', 'cookie', 'datos personales', 'localización geográfica', 'geolocalización'],
    standard: ['tenga en cuenta que algún procesamiento de sus datos personales puede no requerir su consentimiento', 'utilizar datos de localización geográfica precisa. ', 'almacenar la información en un dispositivo y/o acceder a ella'],
  },
  fi: { openings: ['me ja kumppanimme', 'me ja kumppaniamme', 'me ja yhteistyökumppanimme'], topics: ['laitte', 'eväste', 'henkilötie'], standard: [] },
  fr: {
    openings: ['nous et nos partenaires', 'nos partenaires et nous', 'avec votre permission, nos partenaires et nous', 'avec votre accord, nos partenaires et nous', 'avec votre accord, nous et nos partenaires', 'avec votre consentement, nos partenaires et nous', 'avec votre consentement, nous et nos partenaires'],
    topics: ['appareil', 'terminal', 'cookie', 'données personnelles', 'géolocalisation'],
    standard: ['stocker et/ou accéder à des informations sur un appareil', 'utiliser des données de géolocalisation précises. ', 'veuillez noter que certains traitements de vos données personnelles peuvent ne pas nécessiter votre consentement'],
  },
  hr: { openings: ['mi i naših partnera', 'mi i naši partneri', 'mi i partnera'], topics: ['uređaj', 'kolačić', 'osobn'], standard: [] },
  hu: { openings: ['mi és partnereink', 'mi és a partnereink', 'mi és a partnerünk', 'mi és a(z) partnerünk', 'mi és partnerünk'], topics: ['eszköz', 'süti', 'cookie', 'személyes adat'], standard: [] },
  it: {
    openings: ['noi e i nostri partner', 'noi e partner', 'noi e i nostri fornitori', 'noi e terze parti selezionate', 'con il tuo consenso, noi e i nostri partner', 'con la tua autorizzazione noi e i nostri partner', 'previo tuo consenso, noi e i nostri partner'],
    topics: ['dispositiv', 'cookie', 'dati personali', 'geolocalizzazione', 'trattiamo i dati'],
    standard: ['utilizzare dati di geolocalizzazione precisi', 'archiviare informazioni su dispositivo e/o accedervi', 'alcuni trattamenti dei tuoi dati personali potrebbero non richiedere il tuo consenso'],
  },
  ja: { openings: ['当社とのパートナー', '当社とパートナー', '当社および当社のパートナー', '弊社とパートナー', '当社と社のパートナー', '当社および社のパートナー'], topics: ['デバイス', 'cookie', '個人データ'], standard: [] },
  ko: { openings: ['당사와 파트너', '당사와 당사의 파트너', '당사 및 파트너', '저희와 개 파트너', '당사와 개 파트너'], topics: ['기기', '쿠키', '개인'], standard: [] },
  nl: {
    openings: ['wij en onze partners', 'we en onze partners', 'wij en partners', 'met uw toestemming kunnen wij en onze partners', 'met jouw toestemming gebruiken wij en onze partners'],
    topics: ['apparaat', 'cookie', 'persoonsgegevens', 'verwerken gegevens', 'geolocatie'],
    standard: ['precieze geolocatiegegevens gebruiken', 'informatie op een apparaat opslaan en/of openen. '],
  },
  no: { openings: ['vi og våre partnere', 'vi og våre samarbeidspartnere'], topics: ['enhet', 'cookie', 'informasjonskapsler', 'personopplysninger', 'personlige data'], standard: [] },
  pl: {
    openings: ['my i nasi partnerzy', 'my i nasi zaufani partnerzy', 'my i naszych partnerów', 'my oraz nasi partnerzy', 'wraz z naszymi partnerami', 'za twoją zgodą my i nasi partnerzy'],
    topics: ['urządzeni', 'cookie', 'dane osobowe', 'danych osobowych', 'przetwarzamy dane', 'geolokalizac'],
    standard: ['przechowywanie informacji na urządzeniu lub dostęp do nich', 'użycie dokładnych danych geolokalizacyjnych'],
  },
  pt: {
    openings: ['nós e os nossos parceiros', 'nós e nossos parceiros', 'nós e parceiros', 'nós e os nossos fornecedores', 'com a sua permissão, nós e os nossos parceiros', 'com sua permissão, nós e nossos parceiros', 'com o seu consentimento, nós e os nossos parceiros'],
    topics: ['dispositivo', 'cookie', 'dados pessoais', 'geolocalização'],
    standard: ['utilizar dados de geolocalização precisos', 'armazenar e/ou aceder a informações num dispositivo. '],
  },
  ro: { openings: ['noi și partenerii noștri', 'noi și cei de parteneri', 'noi și cei parteneri', 'noi împreună cu partenerii noștri'], topics: ['dispozitiv', 'cookie', 'caracter personal', 'date personale'], standard: [] },
  ru: { openings: ['мы и наши партнер', 'мы и наших партнер'], topics: ['устройств', 'cookie', 'персональн', 'личные данные'], standard: [] },
  sk: { openings: ['my a našich partnerov', 'my a naši partneri', 'spolu s našimi partnermi'], topics: ['zariaden', 'cookie', 'osobné údaje'], standard: [] },
  sl: { openings: ['mi in naši partnerji', 'mi in naših partnerjev'], topics: ['naprav', 'piškot', 'osebn'], standard: [] },
  sv: { openings: ['vi och våra partner', 'vi och våra samarbetspartner', 'vi och våra leverantörer'], topics: ['enhet', 'cookie', 'kakor', 'personuppgifter'], standard: [] },
  tr: { openings: ['biz ve iş ortak', 'biz ve iş ortağ', 'biz ve ortak', 'biz ve ortağ'], topics: ['cihaz', 'çerez', 'kişisel veri'], standard: [] },
  uk: { openings: ['ми та наші партнер', 'ми і наші партнер', 'ми й наші партнер', 'ми та наших партнер'], topics: ['пристро', 'cookie', 'персональн'], standard: [] },
  zh: { openings: ['我们和我们的合作伙伴', '我们和合作伙伴', '我们和个合作伙伴', '我们和我们的个合作伙伴', '我们与合作伙伴', '我们及合作伙伴', '我们和家合作伙伴'], topics: ['设备', 'cookie', '个人数据'], standard: [] },
};

/** Words of the line that heads a notice: `We value your privacy`. */
// prettier-ignore
export const PRIVACY_WORDS: readonly string[] = [
  'adatainak', 'adatvéd', 'anonymita', 'confidential', 'confidențial', 'cookie', 'datenschutz', 'gizlil', 'integritet', 'personvern', 'privacidad', 'privacy', 'privatliv', 'privatsphäre', 'privatnost', 'prywatno', 'soukrom', 'súkrom',
  'vie privée', 'yksityisyy', 'zasebnost', 'ιδιωτικ', 'απόρρητο', 'конфиденц', 'конфіденц', 'поверителност', 'приватн', 'プライバシー', '개인정보', '隐私', '隱私',
];

/** What the buttons of a notice say, folded, one row a language: some stand elsewhere as well, so only those below a notice count. */
// prettier-ignore
export const CONSENT_BUTTONS: ReadonlySet<string> = new Set([
  'accept & close', 'accept all', 'accept and close', 'agree', 'agree and close', 'confirm choices', 'confirm my choices', 'consent', 'continue without agreeing', 'continue without consent', 'disagree', 'disagree and close', 'do not consent', 'i accept', 'i agree', 'learn more', 'list of partners (vendors)', 'manage choices', 'manage options', 'manage preferences', 'manage settings', 'more options', 'privacy settings', 'reject all', 'save & exit', 'save and close', 'show purposes', 'vendor list', 'view vendors',
  'akzeptieren', 'alle ablehnen', 'alle akzeptieren', 'alles akzeptieren', 'ablehnen', 'einstellungen', 'einstellungen verwalten', 'einverstanden', 'liste der partner (lieferanten)', 'mehr optionen', 'nicht einwilligen', 'optionen verwalten', 'zustimmen', 'zustimmen und schließen', 'zwecke anzeigen', 'einwilligen',
  'accepter', 'accepter & fermer', 'accepter et fermer', 'afficher toutes les finalités', 'continuer sans accepter', 'en savoir plus', 'gérer mes choix', "j'accepte", 'liste de nos partenaires', 'liste des partenaires (fournisseurs)', 'paramétrer', 'paramétrer les cookies', "plus d'options", 'refuser', 'tout accepter', 'tout refuser',
  'aceptar', 'aceptar todo', 'aceptar y cerrar', 'acepto', 'configurar', 'gestionar opciones', 'lista de socios (proveedores)', 'más información', 'más opciones', 'no acepto', 'rechazar', 'rechazar todo', 'mostrar propósitos',
  'accetta', 'accetta tutto', 'accetta e chiudi', 'accetto', 'elenco dei partner (fornitori)', 'gestisci opzioni', 'non accetto', 'personalizza', 'più opzioni', 'rifiuta', 'rifiuta tutto', 'scopri di più',
  'aceitar', 'aceitar tudo', 'aceito', 'concordo', 'lista de parceiros (fornecedores)', 'mais opções', 'não aceito', 'recusar', 'rejeitar tudo', 'saber mais',
  'akkoord', 'alles accepteren', 'alles weigeren', 'accepteren', 'instellingen', 'lijst met partners (verkopers)', 'meer informatie', 'meer opties', 'weigeren',
  'akceptuję', 'lista partnerów (dostawców)', 'nie zgadzam się', 'odrzuć wszystko', 'przejdź do serwisu', 'ustawienia zaawansowane', 'więcej opcji', 'zaakceptuj wszystko', 'zgadzam się',
  'acceptera', 'acceptera alla', 'avvisa alla', 'fler alternativ', 'godkänn', 'inställningar', 'jag samtycker', 'läs mer',
  'accepter alle', 'afvis alle', 'acceptér', 'flere valgmuligheder', 'indstillinger', 'tillad alle', 'læs mere',
  'avvis alle', 'flere alternativer', 'godta alle', 'jeg godtar', 'innstillinger',
  'hyväksy', 'hyväksy kaikki', 'hylkää kaikki', 'lisäasetukset', 'lisävaihtoehtoja', 'asetukset',
  'nesouhlasím', 'odmítnout vše', 'přijmout vše', 'souhlasím', 'více možností', 'nastavení',
  'prijať všetko', 'súhlasím', 'viac možností', 'odmietnuť všetko',
  'elfogadom', 'további opciók', 'további lehetőségek', 'összes elfogadása', 'elutasítom',
  'accept toate', 'mai multe opțiuni', 'nu sunt de acord', 'sunt de acord',
  'daha fazla seçenek', 'kabul ediyorum', 'tümünü kabul et', 'tümünü reddet', 'kabul etmiyorum',
  'περισσότερες επιλογές', 'συμφωνώ', 'διαφωνώ', 'αποδοχή όλων', 'απόρριψη όλων',
  'другие варианты', 'дополнительные параметры', 'не принимать', 'принять', 'принять все', 'согласен', 'отклонить все',
  'більше параметрів', 'погоджуюся', 'прийняти все', 'відхилити все',
  'još opcija', 'prihvaćam', 'slažem se', 'više opcija', 'prihvati sve', 'odbij sve',
  'več možnosti', 'strinjam se', 'sprejmi vse',
  'приемам', 'още опции', 'съгласен съм', 'приемам всички',
  'その他のオプション', '同意する', '同意しない', 'すべて許可する', 'すべて拒否',
  '동의', '동의함', '옵션 더보기', '모두 수락', '모두 거부',
  '同意', '接受', '更多选项', '全部接受', '全部拒绝', '不同意',
]);

/** How sites speak of their own cookies, and what they say further on, by language; an article on cookies says other things of them. */
// prettier-ignore
export const SITE_NOTICES: Readonly<Record<string, ConsentWording>> = {
  cs: { openings: ['tato stránka používá cookie', 'tato stránka používá soubory cookie', 'tento web používá cookie', 'tento web používá soubory cookie', 'tyto stránky používají cookie'], topics: ['souhlas', 'více informací'], standard: [] },
  da: { openings: ['denne hjemmeside bruger cookies', 'dette website bruger cookies', 'vi bruger cookies'], topics: ['accepter', 'din oplevelse', 'læs mere', 'samtyk'], standard: [] },
  fa: { openings: ['این سایت از کوکی', 'این وب سایت از کوکی', 'این وب‌سایت از کوکی'], topics: ['استفاده'], standard: [] },
  fi: { openings: ['käytämme evästeitä', 'sivusto käyttää evästeitä', 'tämä sivusto käyttää evästeitä'], topics: ['hyväksy', 'käyttökokemu', 'lue lisää'], standard: [] },
  hi: { openings: ['यह वेबसाइट कुकी', 'यह साइट कुकी'], topics: ['उपयोग'], standard: [] },
  hu: { openings: ['a weboldal cookie', 'a weboldal sütiket', 'az oldal cookie', 'az oldal sütiket', 'ez a honlap sütiket', 'ez a weboldal sütiket'], topics: ['adatvédel', 'elfogad', 'hozzájárul'], standard: [] },
  pl: { openings: ['nasza strona używa plików cookie', 'strona używa plików cookie', 'ta strona używa plików cookie', 'ten serwis używa plików cookie', 'używamy plików cookie'], topics: ['akceptuj', 'dowiedz się więcej', 'korzystając', 'zgodę'], standard: [] },
  tr: { openings: ['bu site çerez', 'bu sitede çerez', 'bu web sitesi çerez', 'web sitemizde çerez'], topics: ['deneyim', 'kabul', 'politika'], standard: [] },
};
