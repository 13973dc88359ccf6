import type { PhraseTable } from '../table.js';

/** Phrases of kind `comments`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const comments: PhraseTable = {
  ar: `
#={n} تعليق
#={n} تعليقات
#أضف تعليق
#أضف تعليقاً
#اترك تعليقا
#اترك تعليقاً
?#=التعليقات
#0لا توجد تعليقات
`,
  az: `
#={n} şərh
`,
  be: `
?#=каментары
`,
  bg: `
#={n} коментар
#={n} коментара
#вашият коментар
#добави коментар
#0няма коментари
`,
  bn: `
#={n} টি মন্তব্য
#={n} মন্তব্য
#একটি উত্তর দিন
?#=মন্তব্য
#মন্তব্য করুন
`,
  bs: `
?#=komentari
?#komentariši
#objavi komentar
#ostavite komentar
#={n} komentara
`,
  ca: `
#0cap comentari
?#=comentaris
#deixa un comentari
#0no hi ha comentaris
#={n} comentaris
`,
  cs: `
?#diskuse
?#=diskuze
?#=komentáře
#napsat komentář
#přidat komentář
#={n} komentáře
#={n} komentářů
#0žádné komentáře
`,
  da: `
~din e-mailadresse vil ikke blive
#0ingen kommentarer
?#=kommentarer
#læg en kommentar
#skriv en kommentar
#skriv et svar
?svar
#={n} kommentarer
`,
  de: `
#=alle kommentare
?antworten
~deine e-mail-adresse wird nicht
?#diskussion
#1ein kommentar
#hinterlasse einen kommentar
#0keine kommentare
?#kommentar
#kommentar hinterlassen
#kommentar hinzufügen
#kommentar schreiben
#kommentar verfassen
?#=kommentare
#kommentieren
#=leserkommentare
#letzte kommentare
~meinen namen, e-mail und
~meinen namen, meine e-mail-adresse
#neueste kommentare
#0noch keine kommentare
#schreibe einen kommentar
#schreiben sie einen kommentar
?#={n} kommentar
#={n} kommentare
`,
  el: `
#={n} σχόλια
?#απάντηση
#αφήστε ένα σχόλιο
#αφήστε μια απάντηση
#0δεν υπάρχουν σχόλια
#0κανένα σχόλιο
#προσθήκη σχολίου
?#=σχόλια
`,
  en: `
?#add a comment
#add comment
#=all comments
#be the first to comment
~blog comments powered by disqus
cancel reply
click to expand
?#comment
#comment is required
comment navigation
#comment on this article
#comment on this story
#commenting as {name}
#commenting on this article
?#=comments
comments are closed
~comments are moderated
comments are not allowed
comments navigation
comments off
comments off on {name}
~comments on this post are
#comments section
#=comments {n}
?#commentsrestacks
~create an account or sign
?#discussion
#discussion about this post
?discussions
#disqus comments
do not sell my data
email (required)
email subscribe
?email(required)
existing user? sign in
#expand full comment
#facebook comments
#follow comments
?funny
#have your say
inline feedbacks
insert quotes
#join the conversation
#join the discussion
#leave a comment
#leave a comment on {name}
#leave a reply
#leave a reply to {name}
loading comments
log in to leave a comment
log in to reply
logged in as {name}
?love
most helpful
name (required)
#new follow-up comments
#new replies to my comments
newer comments
newest first
#0no comments
#0no comments on {name}
#0no comments yet
no posts
~notify me of follow-up comments
notify of
older comments
oldest first
#1one comment
#1one comment on {name}
#1one reply to {name}
#1one response to {name}
#1one thought on {name}
?#pingbacks
~please be sure to submit
~please enable javascript to
~please provide an email address
~please provide your name
#post a comment
#post comment
#post reply
?quote
#reader comments
#recent comments
?#replies
?#=replies: {n}
reply
#reply to comment
?#reply to {name}
report abuse
~required fields are marked
?#responses
~save my name, email, and
#share your thoughts
#show comments
~sorry, but there was an error
~sorry, comments are closed
?sort by
#start the conversation
#submit comment
~this post is password protected
~this site uses akismet to
?toplatestdiscussions
?#trackbacks
#trackbacks/pingbacks
use markdown for comments
#=view all comments
#view comments
#what do you think
#write a comment
~you must be logged in to
~you must log in or register
~you must log in to answer
~you must log in to post a
#your comment
~your comment is awaiting
your comment is in moderation
#your comment was approved
~your email address will not
#={n} comment on {name}
?#={n} comments
#={n} comments on {name}
#={n} comments so far
?{n} like
?{n} likes
#{n} more comments
#={n} replies
#={n} replies to {name}
?#={n} reply
#={n} responses
#={n} responses to {name}
#={n} thought on {name}
#={n} thoughts on {name}
`,
  es: `
#agregar comentario
#añadir comentario
cancelar respuesta
#comenta esta noticia
?#comentario
?#=comentarios
#deja un comentario
#deja una respuesta
#dejar un comentario
#escribe un comentario
~los comentarios están cerrados
#navegación de comentarios
#0ningún comentario
#0no hay comentarios
#publicar comentario
#publicar un comentario
?responder
?#respuestas
#0sin comentarios
#1un comentario
#=ver comentarios
#=ver {n} comentarios
?#={n} comentario
#={n} comentarios
`,
  et: `
#0kommentaare pole
?#=kommentaarid
#lisa kommentaar
#={n} kommentaari
#={n} vastust
`,
  eu: `
#={n} iruzkin
`,
  fa: `
#={n} دیدگاه
#={n} نظر
#ارسال دیدگاه
#ارسال نظر
#دیدگاهتان را بنویسید
?#=دیدگاهها
#نظر خود را بنویسید
?#=نظرات
`,
  fi: `
#0ei kommentteja
#jätä kommentti
?#=keskustelu
#kirjoita kommentti
?#=kommentit
~sähköpostiosoitettasi ei julkaista
?#vastaa
#={n} kommenttia
`,
  fil: `
#mas bagong mga komento
`,
  fr: `
#ajouter un commentaire
#0aucun commentaire
?#commentaire
?#=commentaires
#commenter cet article
#laisser un commentaire
#laisser une réponse
#laissez un commentaire
navigation des commentaires
#0pas de commentaire
#0pas encore de commentaire
#poster un commentaire
#publier un commentaire
?#réagir
?#réagissez
?répondre
#0soyez le premier à commenter
#tous les commentaires
#1un commentaire
~votre adresse de messagerie
~votre adresse e-mail ne sera
#votre commentaire
#={n} commentaires
#écrire un commentaire
`,
  gl: `
#aínda non hai comentarios
#deixa un comentario
#deixar unha resposta
#0non hai comentarios
#0sen comentarios
`,
  he: `
#={n} תגובות
#0אין תגובות
~האימייל לא יוצג באתר
#הוסף תגובה
#הוספת תגובה
#השאר תגובה
#כתיבת תגובה
?#=תגובות
`,
  hi: `
#={n} टिप्पणियाँ
#={n} टिप्पणी
#एक टिप्पणी छोड़ें
#0कोई टिप्पणी नहीं
?#=टिप्पणियाँ
`,
  hr: `
?#komentiraj
#0nema komentara
?#odgovori
#ostavi komentar
#={n} komentar
`,
  hu: `
?#hozzászólás
?#=hozzászólások
?#=kommentek
#0nincs hozzászólás
#0nincsenek hozzászólások
#szólj hozzá
#vélemény, hozzászólás
#={n} hozzászólás
`,
  hy: `
?#=մեկնաբանություններ
`,
  id: `
#0belum ada komentar
#beri komentar
#kirim komentar
?#=komentar
#0tidak ada komentar
#tinggalkan balasan
#tinggalkan komentar
#tulis komentar
`,
  is: `
#={n} athugasemdir
`,
  it: `
#aggiungi un commento
#0ancora nessun commento
annulla risposta
?#commenta
?#=commenti
?#commento
#inserisci un commento
#invia un commento
#lascia un commento
#lascia un commento su {name}
#lascia una risposta
#=leggi i commenti
#=mostra commenti
navigazione commenti
#0nessun commento
#posta un commento
?rispondi
rispondi a {name}
#scrivi un commento
#1un commento
#=vedi tutti i commenti
#={n} commenti
?#={n} commento
#={n} risposte
`,
  ja: `
#={n}件のコメント
~あなたのコメントは承認待ちで
~この投稿へのコメントは受け付
?#=コメント
#=コメント({n})
#=コメント{n}件
#コメントする
#0コメントはありません
#0コメントはまだありません
~コメントは受け付けていません
#コメントをどうぞ
コメントをキャンセル
#コメントを投稿
#コメントを投稿する
#コメントを書く
#コメントを残す
#コメントを見る
#コメントを送信
#コメントナビゲーション
#=コメント一覧
#コメント欄
~メールアドレスが公開されることはありません
#新しいコメント
?返信
`,
  ka: `
?#=კომენტარები
`,
  kk: `
?#=пікірлер
`,
  ko: `
#={n}개의 댓글
#답글 남기기
#=댓글 {n}개
#댓글 남기기
#댓글 달기
#댓글 쓰기
#0댓글 없음
#0댓글이 없습니다
`,
  lt: `
#0nėra komentarų
#parašykite komentarą
#={n} komentarai
#={n} komentaras
#={n} komentarų
`,
  lv: `
#atstāt komentāru
?#=komentāri
#0nav komentāru
#pievienot komentāru
#={n} komentāri
`,
  mk: `
#={n} коментари
#напиши коментар
#0нема коментари
?#одговори
#остави коментар
`,
  mn: `
?#=сэтгэгдэл
`,
  mr: `
?#=प्रतिक्रिया
`,
  ms: `
#={n} komen
`,
  my: `
မှတ်ချက်များ
`,
  nb: `
~det er stengt for kommentarer
~din e-postadresse vil ikke bli
eldre kommentarer
kommentarer er stengt
?kommentarnavigasjon
#legg igjen en kommentar
#legg igjen en kommentar til {name}
#legg igjen et svar
`,
  ne: `
?#=प्रतिक्रियाहरू
`,
  nl: `
?beantwoorden
#=bekijk alle reacties
#1een reactie
#geef een reactie
#0geen reacties
#laat een reactie achter
#laat een reactie achter op {name}
nieuwere reacties
#0nog geen reacties
#plaats een reactie
?#reactie
reactie annuleren
?#=reacties
reacties zijn gesloten
?#reageer
?#reageren
#schrijf een reactie
#=toon reacties
#={n} antwoorden
#={n} gedachten over {name}
?#={n} reactie
#={n} reacties
#={n} reacties op {name}
#1één reactie
`,
  pl: `
#0brak komentarzy
#dodaj komentarz
?#komentarz
?#=komentarze
#=liczba komentarzy: {n}
~możliwość komentowania jest wyłączona
#napisz komentarz
nowsze komentarze
?odpowiedz
?#opinie
#=pokaż komentarze
?#skomentuj
~twój adres e-mail nie zostanie
~twój adres email nie zostanie
#twój komentarz
#wasze komentarze
#=wszystkie komentarze
~wymagane pola są oznaczone
#=zobacz komentarze
#zostaw komentarz
#zostaw odpowiedź
?#={n} komentarz
#={n} komentarze
#={n} komentarzy
`,
  pt: `
#adicionar comentário
~campos obrigatórios são marcados
cancelar resposta
~certifique-se de enviar algum
?#comentar
?#comente
?#=comentários
#comentários mais antigos
#comentários mais recentes
#deixar um comentário
#deixe um comentário
#deixe um comentário em {name}
#deixe uma resposta
#deixe uma resposta para {name}
#faça um comentário
#navegação de comentários
#0nenhum comentário
~o seu comentário está aguardando
~o seu endereço de e-mail não
~o seu endereço de email não
~os comentários estão desativados
~os comentários estão fechados
#postar um comentário
#publicar comentário
#0sem comentários
#1um comentário
#=ver comentários
#=ver todos os comentários
#={n} comentários
#={n} respostas
`,
  ro: `
#adaugă un comentariu
?#=comentarii
#lasă un comentariu
#lasă un răspuns
#0niciun comentariu
#0nu există comentarii
#={n} comentarii
#={n} de comentarii
`,
  ru: `
#={n} комментариев
?#={n} комментарий
#={n} комментария
#ваш комментарий
~ваш комментарий ожидает проверки
#=все комментарии
#добавить комментарий
#0комментариев нет
#0комментариев пока нет
?#=комментарии
?#комментарий
#комментировать
#навигация по комментариям
#написать комментарий
#0нет комментариев
?#обсудить
?#=обсуждение
обсуждение закрыто
#оставить комментарий
#оставьте комментарий
?ответить
#отправить комментарий
#=показать комментарии
#=читать комментарии
`,
  sk: `
#pridaj komentár
#pridať komentár
#={n} komentáre
#={n} komentárov
#0žiadne komentáre
`,
  sl: `
#dodaj komentar
#dodaj odgovor
#0ni komentarjev
#={n} komentarjev
#={n} komentarji
`,
  sq: `
#lini një koment
#lër një koment
#0nuk ka komente
#shto koment
#={n} komente
`,
  sr: `
#ostavite odgovor
#pošalji komentar
#0нема коментара
#оставите коментар
#пошаљи коментар
`,
  sv: `
~din e-postadress kommer inte
#0inga kommentarer
#kommentarer inaktiverade
?kommentarsnavigering
?#kommentera
#lämna en kommentar
#lämna ett svar
nyare kommentarer
`,
  sw: `
#=maoni {n}
`,
  ta: `
?#=கருத்துகள்
`,
  te: `
?#=వ్యాఖ్యలు
`,
  th: `
#={n} ความคิดเห็น
#={n} ความเห็น
?#=ความคิดเห็น
#ทิ้งคําตอบไว้
#แสดงความคิดเห็น
#ใส่ความเห็น
#0ไม่มีความคิดเห็น
#0ไม่มีความเห็น
`,
  tr: `
#0henüz yorum yok
#yorum gönder
#yorum yap
#0yorum yapılmamış
#yorum yapın
#yorum yaz
#0yorum yok
#={n} yorum
`,
  uk: `
#={n} коментарі
#={n} коментарів
#ваш коментар
#додати коментар
#залишити коментар
#0коментарів немає
#написати коментар
#0немає коментарів
`,
  ur: `
?#=تبصرے
`,
  uz: `
?#=izohlar
`,
  vi: `
#0chưa có bình luận
#0chưa có bình luận nào
#gửi bình luận
#0không có bình luận
#viết bình luận
#={n} bình luận
#để lại bình luận
#để lại một bình luận
`,
  zh: `
#={n} 則回應
#={n} 則留言
#={n} 条评论
#={n}条评论
?#一条评论
#于{name}留下评论
?#写评论
?#发表回复
?#发表评论
?取消回复
?取消回覆
?回复
?回覆
#=在{name}中有 {n} 則留言
#對 {name} 發表迴響
?#0尚無留言
?#張貼留言
~您的评论正在等待审核
?#我要评论
?#0暂无评论
?#0沒有留言
?#0没有评论
?#留下评论
?#=留言
留言功能已關閉
?#發佈回覆
?#發佈留言
?#發表留言
?#發表評論
?#發表迴響
?#=評論
?#=评论
#=评论({n})
?#评论导航
?#较新评论
?#较早评论
`,
};
