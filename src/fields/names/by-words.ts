/**
 * How a byline opens, by language. `strong`: enough by itself. `weak`: a preposition, which opens sentences too, so
 * nothing but names may follow. `colon`: only with a colon or slash behind it. Phrases are parted by `|`; accents,
 * capitals and curly quotes do not matter. Sorted by language.
 */
export const AUTHOR_OPENERS: Readonly<Record<string, { readonly strong: string; readonly weak: string; readonly colon: string }>> = {
  af: { strong: 'geskryf deur|geplaas deur', weak: 'deur', colon: 'outeur|skrywer' },
  ar: { strong: 'بقلم|كتب|كتبت|الكاتب|كتب بواسطة|نشر بواسطة|نشرت بواسطة|اعداد|تأليف|تحرير', weak: 'بواسطة', colon: 'المؤلف|الكاتبة|كاتب|المصدر' },
  az: { strong: '', weak: '', colon: 'müəllif|yazar' },
  be: { strong: '', weak: '', colon: 'аўтар|аўтары|тэкст' },
  bg: { strong: 'написана от|написано от|публикувано от', weak: 'от', colon: 'автор|автори|текст' },
  bn: { strong: 'লিখেছেন', weak: '', colon: 'লেখক|প্রতিবেদক' },
  bs: { strong: 'piše|pišu|napisao|napisala', weak: '', colon: 'autor|autorica|tekst' },
  ca: { strong: 'escrit per|publicat per', weak: 'per', colon: 'autor|autora|text' },
  ckb: { strong: 'لە لایەن|له لایەن', weak: '', colon: 'نووسەر' },
  cs: { strong: 'napsal|napsala|publikoval|publikovala', weak: '', colon: 'autor|autorka|autoři|text' },
  cy: { strong: 'ysgrifennwyd gan', weak: 'gan', colon: 'awdur' },
  da: { strong: 'skrevet af|udgivet af|tekst af', weak: 'af', colon: 'forfatter|tekst|skribent|journalist' },
  de: { strong: 'geschrieben von|verfasst von|veröffentlicht von|text von|ein beitrag von|beitrag von|artikel von|ein artikel von|ein gastbeitrag von|gastbeitrag von|eine analyse von|ein kommentar von|kommentar von|gepostet von|erstellt von|eine kolumne von|autor des artikels', weak: 'von', colon: 'autor|autorin|autoren|text|verfasser|verfasserin|autor/in' },
  el: { strong: 'γράφει ο|γράφει η|γράφουν οι|του|της|γράφτηκε από|δημοσιεύτηκε από|δημοσιεύθηκε από|γράφει|γράφουν', weak: 'από', colon: 'συντάκτης|συγγραφέας|κείμενο|επιμέλεια' },
  en: { strong: 'written by|words by|text by|story by|article by|article written by|this article was written by|posted by|published by|authored by|reported by|reporting by|report by|post by|created by|penned by|submitted by|contributed by|guest post by|a guest post by|interview by|recipe by|blog by|column by|opinion by|analysis by|review by|reviewed and written by|essay by|author name|about the author|a note from|as told to|added by|originally posted by|originally written by|developed by|researched by|tested by|researched and written by|written and edited by|researched & written by|guide by|words & images|words and images|words and photos|words & photos|feature by|profile by|list by|article contributed by|this post was written by|post written by|lesson by|project by|tutorial by', weak: 'by', colon: 'author|authors|words|writer|writers|text|story|byline|contributor|contributors|contributing writer|reporter|written|article author|post author|guest author|by-line|name of author|blogger' },
  eo: { strong: 'verkita de', weak: 'de', colon: 'aŭtoro' },
  es: { strong: 'escrito por|publicado por|redactado por|texto de|un artículo de|artículo de|escribe|texto por|creado por|elaborado por', weak: 'por', colon: 'autor|autora|autores|texto|redactor|redactora|redacción|periodista' },
  et: { strong: 'kirjutas|kirjutanud', weak: '', colon: 'autor|autorid|tekst' },
  eu: { strong: '', weak: '', colon: 'egilea|testua' },
  fa: { strong: 'نویسنده|نوشته|به قلم|نوشته شده توسط|نوشته‌ی|به وسیله ی|ارسال شده توسط|منتشر شده توسط', weak: 'توسط', colon: 'گردآورنده|مولف|مؤلف|خبرنگار' },
  fi: { strong: 'kirjoittanut|julkaissut|kirjoittajalta', weak: '', colon: 'kirjoittaja|teksti|toimittaja|julkaisija' },
  fil: { strong: 'isinulat ni|ni', weak: '', colon: 'may akda|may-akda' },
  fr: { strong: 'écrit par|rédigé par|publié par|posté par|texte de|propos recueillis par|article de|article rédigé par|un article de|texte par|une chronique de|signé par|proposé par|créé par', weak: 'par', colon: 'auteur|auteure|autrice|auteurs|texte|rédacteur|rédactrice|journaliste' },
  ga: { strong: 'scríofa ag', weak: 'le', colon: 'údar' },
  gl: { strong: 'escrito por|publicado por', weak: 'por', colon: 'autor|autora' },
  he: { strong: 'מאת|נכתב על ידי|פורסם על ידי|נכתב עי|פורסם עי', weak: '', colon: 'מחבר|כותב|כתב|כתבת|כותבת' },
  hi: { strong: 'द्वारा लिखित', weak: '', colon: 'लेखक|लेखिका|रिपोर्ट|द्वारा' },
  hr: { strong: 'piše|pišu|napisao|napisala|objavio', weak: '', colon: 'autor|autorica|autori|tekst|novinar' },
  hu: { strong: 'írta|szerzője', weak: '', colon: 'szerző|szerzők|szöveg|szöveg|írta' },
  hy: { strong: '', weak: '', colon: 'հեղինակ' },
  id: { strong: 'ditulis oleh|diterbitkan oleh|diposting oleh', weak: 'oleh', colon: 'penulis|reporter|oleh|wartawan' },
  is: { strong: 'skrifað af', weak: 'eftir', colon: 'höfundur' },
  it: { strong: 'scritto da|a cura di|di cura di|pubblicato da|testo di|articolo di|un articolo di|postato da|redatto da|dal nostro inviato|testi di', weak: 'di|da', colon: 'autore|autrice|autori|testo|testi|giornalista' },
  ka: { strong: '', weak: '', colon: 'ავტორი' },
  kk: { strong: '', weak: '', colon: 'автор|авторы' },
  lt: { strong: 'parašė|paskelbė', weak: '', colon: 'autorius|autorė|tekstas' },
  lv: { strong: 'raksta|izstrādāja', weak: '', colon: 'autors|autore|teksts' },
  mk: { strong: 'напишано од|пишува', weak: 'од', colon: 'автор|текст' },
  mn: { strong: '', weak: '', colon: 'нийтэлсэн|зохиогч' },
  ms: { strong: 'ditulis oleh', weak: 'oleh', colon: 'pengarang|penulis|oleh' },
  nl: { strong: 'geschreven door|geplaatst door|gepubliceerd door|tekst door|een artikel van|artikel van|gepost door', weak: 'door', colon: 'auteur|auteurs|tekst|redacteur|schrijver' },
  no: { strong: 'skrevet av|publisert av|tekst av|skriven av|postet av', weak: 'av', colon: 'forfatter|tekst|skribent|journalist' },
  pl: { strong: 'stworzone przez|opublikowany przez|napisane przez|napisał|napisała|opublikowane przez', weak: 'przez', colon: 'autor|autorka|autorzy|tekst|opracowanie' },
  pt: { strong: 'escrito por|publicado por|postado por|texto de|um artigo de|artigo de|redigido por|texto por|criado por', weak: 'por', colon: 'autor|autora|autores|texto|redator|redatora|repórter' },
  ro: { strong: 'scris de|publicat de|postat de', weak: '', colon: 'autor|autoare|autori|text' },
  ru: { strong: 'написал|написала|автор статьи|опубликовал|опубликовала', weak: '', colon: 'автор|авторы|текст|журналист|корреспондент|подготовил|подготовила|автор текста|автор материала' },
  sk: { strong: 'napísal|napísala|publikoval|publikovala', weak: '', colon: 'autor|autorka|autori|text' },
  sl: { strong: 'napisal|napisala|piše', weak: '', colon: 'avtor|avtorica|avtorji|besedilo' },
  sq: { strong: 'shkruar nga|nga', weak: '', colon: 'autor|autori' },
  sr: { strong: 'napisao|napisala|piše|пише|објавио', weak: '', colon: 'autor|аутор|autori|аутори|текст|tekst' },
  sv: { strong: 'skriven av|publicerad av|publicerat av|text av|skrivet av|postat av', weak: 'av', colon: 'författare|text|skribent|reporter|journalist' },
  sw: { strong: 'imeandikwa na', weak: '', colon: 'mwandishi|na' },
  ta: { strong: '', weak: '', colon: 'ஆசிரியர்|எழுத்தாளர்' },
  th: { strong: 'เขียนโดย|โดย', weak: '', colon: 'ผู้เขียน|เรื่อง|ผู้แต่ง' },
  tr: { strong: '', weak: '', colon: 'yazar|yazan|haber|ekleyen|yazarlar|muhabir' },
  uk: { strong: 'автор статті|написав|написала', weak: '', colon: 'автор|автори|авторка|текст|журналіст|автором' },
  vi: { strong: 'viết bởi|đăng bởi|bài viết bởi|được viết bởi', weak: 'bởi', colon: 'tác giả|bài|người viết|theo' },
};

/** Openers that name someone else than the author; same spelling rules, any language. A colon is not asked for. */
export const OTHER_OPENERS: Readonly<Record<'reviewer' | 'photographer' | 'editor', string>> = {
  reviewer:
    'medically reviewed by|reviewed by|fact checked by|fact-checked by|factchecked by|expert reviewed by|expert verified by|verified by|approved by|checked by|reviewed|clinically reviewed by|scientifically reviewed by|legally reviewed by|technically reviewed by|article reviewed by|peer reviewed by|medical reviewer|reviewer|medically reviewed|evidence reviewed by|' +
    'geprüft von|medizinisch geprüft von|überprüft von|revisado por|revisado medicamente por|verificado por|relu par|vérifié par|revu par|revisto por|revisionato da|verificato da|gecontroleerd door|granskad av|faktagranskad av|zweryfikowane przez|проверено|фактчекинг|ตรวจสอบโดย|tarafından incelendi',
  photographer:
    'photo by|photos by|photo and video by|photograph by|photographs by|photography by|image by|images by|picture by|pictures by|photo credit|image credit|photo courtesy of|image courtesy of|photo|photos|image|credit|credits|illustration by|illustrations by|illustrated by|video by|video|graphics by|graphic by|art by|artwork by|cover art by|cover by|styling by|stylist|produced by|filmed by|animation by|audio by|' +
    'foto von|fotos von|foto|fotos|bild|bilder|bild von|bildquelle|illustration|illustrationen|photo de|photos de|crédit photo|crédits photo|crédit|fotos de|foto de|imagen de|fotografía de|fotografia de|foto di|foto a cura di|fotografie di|foto door|beeld|foto av|foto af|fotograf|zdjęcie|zdjęcia|fot|фото|иллюстрация|иллюстрации|фотограф|fotó|fotky|fotoğraf|φωτογραφία|φωτογραφίες|صور|تصوير|عکس|צילום|צילומים|ภาพ|ảnh',
  editor:
    'edited by|editor|editors|editing by|produced and edited by|managed by|curated by|compiled by|translated by|translation by|translated and edited by|narrated by|hosted by|written and directed by|directed by|adapted by|' +
    'herausgegeben von|redaktion|übersetzung|übersetzt von|übersetzung von|bearbeitet von|édité par|traduit par|traduction|editado por|edición|traducido por|traducción|tradução|traduzido por|edição|traduzione di|traduzione|redazione|redigerad av|översättning|redactie|vertaling|vertaald door|redakcja|tłumaczenie|редактор|перевод|редакция|çeviri|editör|μετάφραση|ترجمة|ترجمه|תרגום|עריכה|تدقيق',
};

/** Openers of lines that name somebody who made nothing here. */
export const NOT_OPENERS =
  'sponsored by|presented by|powered by|liked by|recommended by|posts by|articles by|stories by|more by|more from|latest posts by|view all posts by|read more by|see all posts by|all posts by|recently by|hosted on|owned by|made by|design by|designed by|website by|theme by|site by|built by|supported by|brought to you by|reply by|comment by|commented by|replied by|answered by|asked by|followed by|shop by|browse by|sort by|filter by|search by|paid for by|funded by|trusted by|provided by|last edited by|updated by|sold by|shipped by|music by|created with|advertised by|distributed by';

/** Chinese and Japanese openers: a colon, slash or space follows, or the name itself where `glued`. Longest first. */
export const HAN_OPENERS: readonly (readonly [opener: string, role: 'author' | 'photographer' | 'editor', glued: boolean])[] = [
  ['取材・文', 'author', false], ['責任編輯', 'editor', false], ['责任编辑', 'editor', false], ['發文作者', 'author', false],
  ['本報記者', 'author', true], ['本报记者', 'author', true], ['作者', 'author', false], ['撰文', 'author', false], ['記者', 'author', true],
  ['记者', 'author', true], ['編集', 'editor', false], ['編輯', 'editor', false], ['编辑', 'editor', false], ['撮影', 'photographer', false],
  ['攝影', 'photographer', false], ['摄影', 'photographer', false], ['写真', 'photographer', false], ['筆者', 'author', false], ['執筆', 'author', false],
  ['投稿者', 'author', false], ['作成者', 'author', false], ['著者', 'author', false], ['采写', 'author', false], ['發布者', 'author', false],
  ['发布者', 'author', false], ['發表者', 'author', false], ['ライター', 'author', false], ['文字', 'author', false], ['文', 'author', false],
  ['글', 'author', false], ['글쓴이', 'author', false], ['작성자', 'author', false], ['게시자', 'author', false], ['기자', 'author', false], ['사진', 'photographer', false],
];

/** Words behind the name that make a byline of it: `홍길동 기자`, `Ali Veli tarafından yazıldı`. */
export const CLOSERS: readonly string[] = ['기자', '특파원', '선임기자', '記者', '记者', 'tarafından', 'tarafından yazıldı', 'tarafından yayınlandı', 'tarafından yayımlandı', '撰'];
