import type { PhraseTable } from '../table.js';

/** Phrases of kind `comments`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const comments: PhraseTable = {
  ar: `
#={n} تعليق
#={n} تعليقات
#اترك تعليقا
?#=التعليقات
?#=تعليقات
#0لا توجد تعليقات
~لن يتم نشر عنوان بريدك
`,
  az: `
?#=şərhlər
`,
  be: `
?#=каментары
`,
  bg: `
#={n} коментар
#={n} коментара
#добави коментар
?#=коментари
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
?#=diskuze
?#=komentáře
#napsat komentář
~vaše e-mailová adresa nebude zveřejněna
#={n} komentáře
#={n} komentářů
#0žádné komentáře
`,
  da: `
~din e-mailadresse vil ikke blive
#0ingen kommentarer
?#=kommentarer
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
#αφήστε μια απάντηση
#0δεν υπάρχουν σχόλια
~η ηλ. διεύθυνση σας δεν
#0κανένα σχόλιο
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
cancelar respuesta
?#comentario
?#=comentarios
comentarios anteriores
#deja un comentario
#deja una respuesta
#dejar un comentario
#escribe un comentario
~los campos obligatorios están marcados
~los comentarios están cerrados
#navegación de comentarios
#0ningún comentario
#0no hay comentarios
#publicar comentario
?responder
responder a {name}
?#respuestas
#0sin comentarios
~tu dirección de correo electrónico no
#1un comentario
#=ver comentarios
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
?#=iruzkinak
`,
  fa: `
#={n} دیدگاه
#={n} نظر
#دیدگاهتان را بنویسید
?#=دیدگاهها
~نشانی ایمیل شما منتشر نخواهد شد
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
#laisser un commentaire
#laissez un commentaire
~les champs obligatoires sont indiqués
navigation des commentaires
#0pas de commentaire
#0pas encore de commentaire
#poster un commentaire
?#=réactions
?répondre
répondre à {name}
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
#השאר תגובה
#כתיבת תגובה
?#=תגובות
`,
  hi: `
#={n} टिप्पणियाँ
#={n} टिप्पणी
?#=कमेंट्स
#0कोई टिप्पणी नहीं
?#=टिप्पणियाँ
`,
  hr: `
#0nema komentara
?#odgovori
#ostavi komentar
~vaša adresa e-pošte neće biti
#={n} komentar
`,
  hu: `
~az e-mail címet nem tesszük közzé
?#hozzászólás
?#=hozzászólások
?#=kommentek
#0nincs hozzászólás
#0nincsenek hozzászólások
#={n} hozzászólás
`,
  hy: `
?#=մեկնաբանություններ
`,
  id: `
~alamat email anda tidak akan dipublikasikan
?balas
#0belum ada komentar
?#=komentar
~ruas yang wajib ditandai
#0tidak ada komentar
#tinggalkan komentar
`,
  is: `
?#=athugasemdir
`,
  it: `
#aggiungi un commento
#0ancora nessun commento
annulla risposta
?#commenta
?#=commenti
#commenti meno recenti
?#commento
~i campi obbligatori sono contrassegnati
~il tuo indirizzo email non sarà
#inserisci un commento
#invia un commento
#lascia un commento
#lascia un commento su {name}
#lascia una risposta
navigazione commenti
#0nessun commento
#posta un commento
?rispondi
rispondi a {name}
#scrivi un commento
#1un commento
#={n} commenti
?#={n} commento
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
~コメントは停止中です
~コメントは受け付けていません
コメントをキャンセル
#コメントを投稿
#コメントを投稿する
#コメントを書く
#コメントを残す
#コメントを送信
#コメントナビゲーション
#=コメント一覧
~メールアドレスが公開されることはありません
#新しいコメント
新しいコメントをメールで通知
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
?#=댓글
#=댓글 {n}개
#댓글 남기기
#0댓글 없음
#0댓글이 없습니다
~이메일 주소는 공개되지 않습니다
`,
  lt: `
?#=komentarai
#0nėra komentarų
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
?#=komen
`,
  my: `
မှတ်ချက်များ
`,
  nb: `
~det er stengt for kommentarer
~din e-postadresse vil ikke bli
eldre kommentarer
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
#1een reactie
#geef een reactie
#0geen reacties
~het e-mailadres wordt niet gepubliceerd
~je e-mailadres wordt niet gepubliceerd
#laat een reactie achter
#laat een reactie achter op {name}
nieuwere reacties
#0nog geen reacties
oudere reacties
#plaats een reactie
?#reactie
reactie annuleren
#reactie plaatsen
?reactienavigatie
?#=reacties
reacties zijn gesloten
?#reageer
?#reageren
?#={n} reactie
#={n} reacties
#1één reactie
`,
  pl: `
#0brak komentarzy
#dodaj komentarz
#dodaj komentarz do {name}
?#komentarz
?#=komentarze
~możliwość komentowania jest wyłączona
#napisz komentarz
#nawigacja po komentarzach
nowsze komentarze
?odpowiedz
?#opinie
#=pokaż komentarze
?#skomentuj
starsze komentarze
~twój adres e-mail nie zostanie
~twój adres email nie zostanie
#=wszystkie komentarze
~wymagane pola są oznaczone
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
#=com {n} comentários
?#comentar
?#comente
?#=comentários
#comentários mais antigos
#comentários mais recentes
#comentários recentes
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
#={n} comentários
`,
  ro: `
~adresa ta de email nu va
?#=comentarii
#lasă un comentariu
#0niciun comentariu
#0nu există comentarii
#={n} comentarii
#={n} de comentarii
`,
  ru: `
?#={name}: {n} комментариев
#={n} комментариев
?#={n} комментарий
#={n} комментария
~ваш e-mail не будет опубликован
~ваш адрес email не будет
~ваш комментарий ожидает проверки
#добавить комментарий
#0комментариев нет
#0комментариев пока нет
?#=комментарии
?#комментарий
#навигация по комментариям
#написать комментарий
#0нет комментариев
?#=обсуждение
обсуждение закрыто
~обязательные поля помечены
#оставить комментарий
#оставьте комментарий
?ответить
отменить ответ
#отправить комментарий
`,
  sk: `
?#=komentáre
~vaša e-mailová adresa nebude zverejnená
#={n} komentáre
#={n} komentárov
#0žiadne komentáre
`,
  sl: `
?#=komentarji
#0ni komentarjev
~vaš e-naslov ne bo objavljen
#={n} komentarjev
#={n} komentarji
`,
  sq: `
?#=komente
?#=komentet
#lini një koment
#0nuk ka komente
#={n} komente
`,
  sr: `
#ostavite odgovor
~ваша адреса е-поште неће бити
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
`,
  sw: `
?#=maoni
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
?#=ความเห็น
~อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น
#0ไม่มีความคิดเห็น
#0ไม่มีความเห็น
`,
  tr: `
~e-posta adresiniz yayınlanmayacak
~e-posta hesabınız yayımlanmayacak
#0henüz yorum yok
#0yorum yapılmamış
#0yorum yok
?#=yorumlar
#={n} yorum
`,
  uk: `
#={n} коментарі
#={n} коментарів
~ваша e-mail адреса не
~ваша email адреса не
?#=коментарі
#0коментарів немає
#0немає коментарів
`,
  ur: `
?#=تبصرے
`,
  uz: `
?#=izohlar
`,
  vi: `
?#=bình luận
#0chưa có bình luận
~các trường bắt buộc được đánh dấu
~email của bạn sẽ không
#0không có bình luận
#={n} bình luận
?#=ý kiến
`,
  zh: `
{name}有{n}个想法
#={n} 則回應
#={n} 則留言
#={n} 条评论
#={n}条评论
#一条评论
#于{name}留下评论
~你的留言正在等候審閱
?#写评论
#发表回复
#发表评论
取消回复
取消回覆
#向{name}进行回复
?回复
?回覆
#=在{name}中有 {n} 則留言
#對 {name} 發表迴響
#0尚無留言
~必填欄位標示為
~必填项已用
~您的评论正在等待审核
#0暂无评论
#0沒有留言
#0没有评论
~电子邮件地址不会被公开
#留下评论
?#=留言
留言功能已關閉
~發佈留言必須填寫的電子郵件地址
?#=評論
?#=评论
#评论导航
#较新评论
#较早评论
`,
};
