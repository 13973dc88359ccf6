/**
 * What the build knows about words, so that rows of many languages fall into the right drawer.
 * All patterns run over folded text.
 */

/** Words for comments and replies, as beginnings of words. */
export const COMMENT = new RegExp(
  'comment|komment|koment|coment|коммент|коммент|комент|каментар|repl(?:y|ies)|response|thoughts? on|antwort|gedanken? zu|answer' +
    '|réponse|réaction|réflexion|respuesta|respost|risposta|risposte|pensieri|pensamento|reacti|antwoord|gedachte|reaktion|svar |svar$' +
    '|vastaus|vastaust|odpowied|odpověd|odpoveď|názor|odgovor|hozzászólás|válasz|yorum|yanıt|cevap|yanit|ответ|відповід|отговор|одговор' +
    '|σχόλι|σχολι|απάντησ|απαντήσ|تعليق|ردود|دیدگاه|نظر|پاسخ|תגוב|टिप्पण|প্রতিক্রিয়া|মন্তব্য|ความเห็น|ความคิดเห็น|bình luận|phản hồi' +
    '|balasan|コメント|返信|フィードバック|댓글|답글|응답|评论|評論|留言|迴響|回复|回覆|回應|kommentaar|iruzkin|komente|përgjigje|vastus|maoni|تبصر',
  'u',
);

/** Words that say "none", whole words or characters. */
export const NONE =
  /(?:^|[ :])(?:0|no|none|keine?|aucun|pas|ningún|ninguna|sin|no hay|nessun|nessuna|nenhum|sem|geen|ingen|inga|brak|žádné|žiadne|nema|nincs|nincsenek|ei|nav|nėra|нет|немає|няма|нема|yok|yapılmamış|κανένα|δεν|لا|بدون|אין|कोई|ไม่มี|không|chưa|tidak|belum|niciun|cap|pole|ni|s'ka)(?:[ :]|$)|没有|暂无|尚無|沒有|ありません|없음|없습니다|なし/u;

/** Words that deny more than a number: closed, off, not allowed. They are no count. */
export const CLOSED =
  /clos|off\b|disab|allow|geschlossen|ferm|cerrad|chius|gesloten|zamkn|fechad|encerrad|закры|закри|stäng|lukittu|kapa|zavř|zatvor|bezár|ปิด|đóng|ditutup|关闭|關閉|關|停止|닫|受け付け|受付|不开放|不開放|deakt|désactiv|desactiv|deshabil|disattiv|desabil|uitgeschakeld|wyłącz|отключ|вимк|onemog|nedostup|enabled|κλειστ|مغلق|بسته|סגור|geslote|lezárva|zaprt|avstängd|stengt|lukket|închis|затворен|letilt/u;

/** Parts of a comment widget that head nothing: buttons, hints, errors. */
export const NO_HEADING =
  /cancel|abbrechen|annul|cancelar|annulla|anuluj|отмен|скасув|avbryt|peruuta|iptal|zruš|取消|キャンセル|취소|error|fehler|erreur|awaiting|moderat|freischalt|модер|rss|feed|pingback|trackback|ping|navig|older|newer|älter|neuer|anciens|récents|anteriores|recientes|starsze|nowsze|предыдущ|следующ|eldre|nyere|äldre|nyare|oudere|nieuwere|subscribe|notify|benachrichtig|markdown|sort|@|edit|delete|report|flag|load|lade|chargement|cargando|ładowanie|загруз|password|passwort|email|e-mail|website|parola|mot de passe|contraseña|heslo|jelszó|пароль|kirjau|logg|login|log in|anmeld|angemeldet|einlogg|connect|iniciar|accedi|zalog|войти|войдите|авториз|увійд|prihlás|přihlás|jelentkez|giriş|ログイン|登录|登入|로그인/u;

/** Translations of English false friends: content as well, so never sure by themselves. */
// prettier-ignore
export const AMBIGUOUS = new RegExp(
  '^(?:' +
    [
      'more info(?:rmation)?', 'weitere informationen', 'mehr informationen', 'mehr erfahren', 'más información', 'plus d\'informations',
      'en savoir plus', 'maggiori informazioni', 'ulteriori informazioni', 'mais informações', 'meer informatie', 'więcej informacji',
      'подробнее', 'дополнительная информация', 'mer information', 'mer informasjon', 'lisätietoja', 'více informací', 'viac informácií',
      'daha fazla bilgi', 'további információk', 'thêm thông tin', '更多信息', '更多資訊', '詳細情報', '자세히 알아보기',
      'siehe auch', 'voir aussi', 'ver también', 'vedi anche', 'ver também', 'zie ook', 'zobacz też', 'см\\. также', 'смотрите также',
      'se även', 'se også', 'katso myös', 'viz též', 'pozri tiež', 'ayrıca bakınız', 'lásd még', 'xem thêm', '参见', '參見', '関連項目', '같이 보기',
      'inhaltsverzeichnis', 'table des matières', 'tabla de contenidos?', 'índice', 'indice', 'spis treści', 'содержание', 'sommaire', '目次', '目录', '목차',
      'über uns', 'qui sommes-nous', 'sobre nosotros', 'chi siamo', 'sobre nós', 'over ons', 'o nas', 'о нас', 'om oss', 'hakkımızda',
      'stay tuned', 'don\'t miss', 'breaking news', 'discover more', 'download', 'website', 'join us', 'keep exploring', 'hot topics', 'in this article',
      'aktuelle nachrichten', 'últimas noticias', 'dernières (?:actualités|nouvelles)', 'ultime (?:notizie|news)', 'últimas notícias', 'laatste nieuws',
      'последние новости', 'останні новини', 'son haberler', 'tin mới nhất', '最新消息', '最新新聞', 'senaste nytt', 'siste nytt', 'seneste nyt', 'berita terbaru', 'последни новини',
      'ein wort', 'one word', 'wichtige links', 'start',
    ].join('|') +
    ')$',
  'u',
);

/** Rows of tools and consoles that no reader of a page meets, whatever their number of sources. */
export const UNSEEN =
  /^wordpress$|^suggestions$|nummerierung|tarteaucitron|klaro|widget|wordpress\.com|dashboard|\bmenu social|social-links|liens sociaux|enlaces sociales|link social|links sociais|social links|sociale links|linków społ|sosyal bağlantı|소셜 링크|ソーシャルリンク|社交链接|社群連結|социальн.*(?:меню|ссылок)|markdown|flash|picture-in-picture|captions? (?:off|settings)|press this|\bwords\b|vendor_count|slideshow|shortcode|html|javascript|jetpack|css\b|xfn|permalink|upvote|gravatar|openid/u;
