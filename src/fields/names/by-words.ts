import type { BylineRole } from './byline-match.js';

/**
 * How a byline opens. Words of a phrase are joined by `_`, phrases parted by a space; accents, capitals and curly
 * quotes do not matter. English ones end in "by", which is left out here.
 */
export const BEFORE_BY: readonly (readonly [role: BylineRole | null, words: string])[] = [
  [
    'author',
    'written words text story article article_written this_article_was_written posted published authored reported reporting report post created penned ' +
      'submitted contributed guest_post a_guest_post interview recipe blog column opinion analysis review essay added originally_posted originally_written developed ' +
      'researched tested researched_and_written written_and_edited guide feature profile list ' +
      'article_contributed this_post_was_written post_written lesson project tutorial',
  ],
  [
    'reviewer',
    'medically_reviewed reviewed fact_checked fact-checked factchecked expert_reviewed expert_verified verified approved checked clinically_reviewed ' +
      'scientifically_reviewed legally_reviewed technically_reviewed article_reviewed peer_reviewed evidence_reviewed',
  ],
  [
    'photographer',
    'photo photos photo_and_video photograph photographs photography image images picture pictures illustration illustrations illustrated ' +
      'video graphics graphic art artwork cover_art cover styling produced filmed animation audio',
  ],
  ['editor', 'edited editing produced_and_edited managed curated compiled translated translation translated_and_edited narrated hosted written_and_directed directed adapted'],
  [
    null,
    'sponsored presented powered liked recommended posts articles stories more latest_posts view_all_posts read_more see_all_posts all_posts recently owned ' +
      'made design designed website theme site built supported reply comment commented replied answered asked followed shop browse sort filter search paid_for ' +
      'funded trusted provided last_edited updated sold shipped music advertised distributed',
  ],
];

/** Phrases of all languages that open a byline without a colon. */
export const STRONG_OPENERS =
  'words_&_images words_and_images words_and_photos words_&_photos about_the_author a_note_from as_told_to author_name ' +
  'geschrieben_von verfasst_von veröffentlicht_von text_von beitrag_von artikel_von gastbeitrag_von analyse_von kommentar_von gepostet_von erstellt_von kolumne_von ' +
  'escrito_por publicado_por redactado_por texto_por texto_de artículo_de escribe creado_por elaborado_por artigo_de postado_por redigido_por criado_por ' +
  'écrit_par rédigé_par publié_par posté_par texte_par texte_de propos_recueillis_par article_de article_rédigé_par chronique_de signé_par proposé_par créé_par ' +
  'scritto_da pubblicato_da redatto_da postato_da a_cura_di di_cura_di testo_di testi_di articolo_di dal_nostro_inviato ' +
  'geschreven_door geplaatst_door gepubliceerd_door tekst_door artikel_van gepost_door ' +
  'skrevet_av publisert_av tekst_av skriven_av postet_av publicerad_av publicerat_av text_av skrivet_av postat_av skrevet_af udgivet_af tekst_af ' +
  'kirjoittanut julkaissut kirjoittajalta kirjutas kirjutanud raksta parašė paskelbė ' +
  'napisane_przez opublikowany_przez opublikowane_przez napisał napisała napsal napsala publikoval publikovala napísal napísala napisal napisala napisao piše pišu objavio пише објавио ' +
  'написал написала автор_статьи опубликовал опубликовала автор_статті написав написана_от написано_от публикувано_от ' +
  'írta szerzője scris_de publicat_de postat_de γράφει γράφουν γράφει_ο γράφει_η του της γράφτηκε_από δημοσιεύτηκε_από ' +
  'ditulis_oleh diterbitkan_oleh diposting_oleh viết_bởi đăng_bởi bài_viết_bởi được_viết_bởi เขียนโดย โดย द्वारा_लिखित ' +
  'بقلم كتب كتبت الكاتب كتب_بواسطة نشر_بواسطة نشرت_بواسطة اعداد تأليف تحرير نویسنده نوشته به_قلم نوشته_شده_توسط ارسال_شده_توسط منتشر_شده_توسط ' +
  'מאת נכתב_על_ידי פורסם_על_ידי נכתב_עי פורסם_עי';

/** Words that open one only with a colon or slash behind them. */
export const COLON_OPENERS =
  'author authors words writer writers text story byline by-line contributor contributors contributing_writer reporter written article_author post_author guest_author ' +
  'name_of_author blogger autor autorin autoren verfasser verfasserin autor/in autora autores texto redactor redactora redacción periodista auteur auteure ' +
  'autrice auteurs texte rédacteur rédactrice journaliste redator redatora repórter autore autrice autori testo testi giornalista tekst redacteur schrijver ' +
  'forfatter skribent journalist författare kirjoittaja teksti toimittaja julkaisija autorid autors teksts autorius tekstas autorka autorzy opracowanie autoři ' +
  'autorica avtor avtorica avtorji besedilo novinar szerző szerzők szöveg autoare автор авторы текст журналист корреспондент подготовил подготовила ' +
  'автор_текста автор_материала автори авторка журналіст аутор аутори συντάκτης συγγραφέας κείμενο επιμέλεια yazar yazan yazarlar haber muhabir ekleyen penulis oleh ' +
  'wartawan tác_giả bài người_viết theo ผู้เขียน เรื่อง ผู้แต่ง लेखक लेखिका रिपोर्ट द्वारा المؤلف الكاتبة كاتب المصدر مؤلف خبرنگار מחבר כותב כתב כתבת כותבת';

/** Prepositions, which open sentences too, so nothing but names may follow; each with its languages. Sorted. */
export const WEAK_OPENERS: ReadonlyMap<string, string> = new Map([
  ['af', 'da'], ['av', 'no sv'], ['by', 'en'], ['da', 'it'], ['deur', 'af'], ['di', 'it'], ['door', 'nl'], ['oleh', 'id ms'], ['par', 'fr'], ['per', 'ca'],
  ['por', 'es gl pt'], ['przez', 'pl'], ['von', 'de'], ['από', 'el'], ['от', 'bg'], ['بواسطة', 'ar'], ['توسط', 'fa'],
]);

/** Openers of other languages that name someone else than the author. A colon is asked for behind one word alone. */
export const OTHER_OPENERS: readonly (readonly [role: BylineRole, phrases: string])[] = [
  [
    'reviewer',
    'reviewed reviewer medical_reviewer medically_reviewed geprüft_von medizinisch_geprüft_von überprüft_von revisado_por verificado_por relu_par vérifié_par revisto_por ' +
      'revisionato_da verificato_da gecontroleerd_door granskad_av faktagranskad_av zweryfikowane_przez проверено',
  ],
  [
    'photographer',
    'photo photos image credit credits video stylist photo_credit image_credit foto fotos bild bilder foto_von fotos_von bild_von bildquelle illustration ' +
      'photo_courtesy_of image_courtesy_of photo_de photos_de crédit_photo crédit fotos_de foto_de imagen_de fotografía_de foto_di fotografie_di foto_door beeld foto_av foto_af fotograf zdjęcie ' +
      'zdjęcia fot фото иллюстрация фотограф fotó fotoğraf φωτογραφία صور تصوير צילום ภาพ ảnh',
  ],
  [
    'editor',
    'editor editors herausgegeben_von redaktion übersetzung übersetzt_von bearbeitet_von édité_par traduit_par traduction editado_por edición traducido_por ' +
      'traducción tradução traduzido_por edição traduzione traduzione_di redazione redigerad_av översättning redactie vertaling vertaald_door redakcja ' +
      'tłumaczenie редактор перевод редакция çeviri editör μετάφραση ترجمة תרגום עריכה',
  ],
];

/** Further openers of lines that name somebody who made nothing here. */
export const NOT_OPENERS = 'more_from hosted_on brought_to_you created_with';

/** Chinese, Japanese and Korean openers: a colon, slash or space follows, or the name itself behind `+`. Longest first. */
export const HAN_OPENERS: readonly (readonly [role: BylineRole, openers: string])[] = [
  ['author', '取材・文 發文作者 +本報記者 +本报记者 作者 撰文 +記者 +记者 筆者 執筆 投稿者 作成者 著者 采写 發布者 发布者 發表者 ライター 文字 文 글쓴이 글 작성자 게시자 기자'],
  ['photographer', '撮影 攝影 摄影 写真 사진'],
  ['editor', '責任編輯 责任编辑 編集 編輯 编辑'],
];

/** Words behind the name that make a byline of it: `홍길동 기자`, `Ali Veli tarafından yazıldı`. */
export const CLOSERS: readonly string[] = ['기자', '특파원', '선임기자', '記者', '记者', 'tarafından', 'tarafından yazıldı', 'tarafından yayınlandı', 'tarafından yayımlandı', '撰'];
