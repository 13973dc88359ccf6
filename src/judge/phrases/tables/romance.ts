/* Data, a row a phrase: long as a table is. */
import type { PhraseTable } from '../table.js';

/** Phrases of the Romance languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const romance: PhraseTable = {
  fr: `
A
contenu sponsorisé
publicité
~cet article contient des liens
~contient des liens affiliés
~contient des liens d'affiliation
~la suite après cette publicité
~la suite après la publicité
~suite de l'article après la publicité
B
?#l'auteur
temps de lecture : {n} min
{n} min de lecture
{n} minutes de lecture
C
#0aucun commentaire
#0pas de commentaire
#0pas encore de commentaire
#0soyez le premier à commenter
#1un commentaire
#=lire les commentaires
#=voir les commentaires
#=voir les {n} commentaires
#=vos commentaires
#=vos réactions
#={n} commentaire
#={n} commentaires
#={n} réactions
#={n} réponses
#ajouter un commentaire
#laisser un commentaire
#laisser une réponse
#laissez un commentaire
#poster un commentaire
#publier un commentaire
#votre commentaire
#écrire un commentaire
?#=commentaires
?#=réactions
?#commentaire
?répondre
~les champs obligatoires sont indiqués
~les commentaires sont de la responsabilité
~les commentaires sont fermés
~les commentaires sont modérés
~votre adresse de messagerie ne sera
~votre adresse e-mail ne sera
D
?mentions légales
paramétrer les cookies
tout refuser
~avec votre accord, nous et
~ce contenu est bloqué
~ce site utilise des cookies
~ce site web utilise des cookies
~en cliquant sur "accepter
~en poursuivant votre navigation
~nous et nos partenaires
~nous utilisons des cookies
~votre adresse de messagerie est
E
~les opinions exprimées dans
~tous droits réservés
F
?crédit photo : {name}
N
?accueil
?contact
?plan du site
O
#abonnez-vous à notre newsletter
#inscription newsletter
#inscription à la newsletter
#inscrivez-vous à la newsletter
#inscrivez-vous à notre newsletter
#recevez notre newsletter
#s'inscrire à la newsletter
?je m'abonne
?je m'inscris
?s'abonner
?~vous pouvez à tout moment
~inscrivez-vous à notre
~recevez chaque
~recevez les dernières actualités
~votre adresse email est uniquement
~vous pouvez vous désabonner
~vous pouvez vous désinscrire
R
~article réservé aux abonnés
~cet article est réservé aux
~déjà abonné
~la suite est réservée aux
~soutenez notre
S
écouter cet article
écouter l'article
écoutez cet article
T
#a lire aussi
#articles connexes
#articles les plus lus
#articles liés
#articles similaires
#lire aussi
#sur le même thème
#vous aimerez aussi
#à lire aussi
U
#partager ce contenu
#partager cet article
#partager cet article sur
#partager cette actualité
#partager cette page
#partager l'article
#partager l'info
#partager la page
#partager sur
#partagez cet article
#partagez l'article
#retrouvez-nous sur
#suivez-nous sur
#suivez-nous sur les réseaux sociaux
?#partager
?#partagez
?#suivez-nous
?tweeter
ajouter aux favoris
ajouter à mes favoris
copier le lien
enregistrer au format pdf
envoyer par e-mail
envoyer par mail
envoyer à un ami
imprimer cette page
imprimer l'article
lien copié
lire plus tard
offrir cet article
partager par e-mail
partager par email
partager sur {name}
suivez-nous sur {name}
V
?#catégories
`,
  it: `
A
annuncio
pubblicità
~contiene link di affiliazione
~continua a leggere dopo la pubblicità
~l'articolo continua dopo la pubblicità
~questo articolo contiene link di affiliazione
B
?#l'autore
tempo di lettura: {n} minuti
{n} min di lettura
C
#0ancora nessun commento
#0nessun commento
#1un commento
#=leggi i commenti
#=mostra commenti
#=vedi tutti i commenti
#={n} commenti
#={n} commento
#={n} risposte
#aggiungi un commento
#inserisci un commento
#invia un commento
#lascia un commento
#lascia una risposta
#posta un commento
#scrivi un commento
?#=commenti
?#commenta
?#commento
?rispondi
~i campi obbligatori sono contrassegnati
~i commenti sono chiusi
~i commenti sono moderati
~il tuo indirizzo email non sarà
D
accetta tutti
accetta tutto
~acconsento al trattamento
~ho letto e accetto
~ho letto l'informativa
~noi e i nostri partner
~questo sito utilizza cookie
~questo sito utilizza i cookie
~questo sito web utilizza
~se continui a navigare
~utilizziamo i cookie
E
~riproduzione riservata
~tutti i diritti riservati
F
?fonte: {name}
O
#iscriviti alla newsletter
#iscriviti alla nostra newsletter
#iscrizione alla newsletter
?abbonati
?iscriviti
~iscriviti al nostro canale
~puoi annullare l'iscrizione
~ricevi le ultime notizie
R
~contenuto riservato agli abbonati
~per continuare a leggere
~questo articolo è riservato
~se ti è piaciuto questo articolo
~sostieni il nostro
S
ascolta l'articolo
ascolta la notizia
ascolta questo articolo
T
#articoli correlati
#articoli simili
#leggi anche
#potrebbe interessarti
#potrebbe interessarti anche
#ti potrebbe interessare
#ultimi articoli
U
#condividi articolo
#condividi l'articolo
#condividi la notizia
#condividi la pagina
#condividi questa notizia
#condividi questo articolo
#condividi questo post
#condividi su
#condividi su tumblr
#seguici su
#seguici sui social
?#condividi
?#seguici
?mi piace
condividi su {name}
condividi via email
copia link
invia ad un amico
invia per email
link copiato
salva articolo
segui i nostri social
seguici su {name}
stampa articolo
stampa questo articolo
V
?#argomenti
`,
  es: `
A
anuncio
publicidad
~contiene enlaces de afiliación
~contiene enlaces de afiliados
~continúa leyendo después de la publicidad
~este artículo contiene enlaces de
~este post contiene enlaces de
~sigue leyendo después del anuncio
B
?#sobre el autor
tiempo de lectura: {n} minutos
{n} min de lectura
C
#0ningún comentario
#0no hay comentarios
#0sin comentarios
#1un comentario
#=ver comentarios
#=ver los comentarios
#=ver {n} comentarios
#={n} comentario
#={n} comentarios
#agregar comentario
#añadir comentario
#comenta esta noticia
#deja un comentario
#deja una respuesta
#dejar un comentario
#escribe un comentario
#publicar un comentario
?#=comentarios
?#comentario
?responder
~las opiniones expresadas en los comentarios
~los campos obligatorios están marcados
~los comentarios publicados son de
~los comentarios son moderados
~tu dirección de correo electrónico no
D
política de cookies
política de privacidad
~esta página web utiliza cookies
~esta web utiliza cookies
~este sitio utiliza cookies
~este sitio web usa cookies
~este sitio web utiliza cookies
~si continúa navegando
~si continúas navegando
~usamos cookies
~utilizamos cookies
E
derechos de autor
~prohibida su reproducción
~reservados todos los derechos
~todos los derechos reservados
F
?fuente: {name}
N
?contacto
?inicio
O
#boletín de noticias
#recibe nuestra newsletter
#suscríbase a nuestro boletín
#suscríbete a la newsletter
#suscríbete a nuestra newsletter
#suscríbete a nuestro boletín
#suscríbete al boletín
?#boletín
?suscríbete
apúntate a nuestra newsletter
~he leído y acepto
~puede darse de baja
~puedes darte de baja
~recibe en tu correo
~recibe las últimas noticias en
~síguenos en nuestro canal
~únete a nuestro canal
R
~apóyanos con
~contenido exclusivo para suscriptores
~este contenido es exclusivo para
~para seguir leyendo
~tu apoyo nos ayuda
S
escucha este artículo
escucha la noticia
escuchar artículo
escuchar este artículo
escuchar la noticia
T
#archivado en
#artículos relacionados
#lea también
#lee también
#lo más leído
#lo más visto
#noticias relacionadas
#también te puede interesar
#te puede interesar
#temas relacionados
?#últimas noticias
~vea también
U
#comparta este artículo
#comparte en redes
#comparte esta nota
#comparte esta noticia
#comparte este artículo
#comparte este post
#comparte esto
#compartir artículo
#compartir en
#compartir esta noticia
#compartir este artículo
#compartir nota
#compartir noticia
#síguenos en
#síguenos en redes sociales
?#compartir
?#síguenos
?me gusta
?seguir
compartir en {name}
compartir por correo electrónico
copiar enlace
copiar link
enlace copiado
enviar por correo
enviar por email
guardar artículo
guardar esta noticia
imprimir artículo
imprimir esta página
síguenos en {name}
V
?#temas
?archivado en: {name}
`,
  gl: `
C
#0non hai comentarios
#0sen comentarios
T
#tamén che pode interesar
`,
  pt: `
A
conteúdo patrocinado
publicidade
~continua após a publicidade
~continua depois da publicidade
~contém links de afiliados
~este artigo contém links de
B
?#sobre o autor
tempo de leitura: {n} minutos
{n} min de leitura
C
#0nenhum comentário
#0sem comentários
#1um comentário
#=ver comentários
#=ver todos os comentários
#={n} comentário
#={n} comentários
#={n} respostas
#adicionar comentário
#deixar um comentário
#deixe um comentário
#deixe uma resposta
#faça um comentário
#navegação de comentários
#postar um comentário
?#=comentários
?#comentar
?#comente
cancelar resposta
~campos obrigatórios são marcados
~este espaço é destinado a comentários
~o seu endereço de e-mail não
~o seu endereço de email não
~os comentários são de responsabilidade
~os comentários são moderados
D
?~ao clicar em
aceitar todos
política de privacidade
~aceito a política de privacidade
~ao continuar a navegar
~ao continuar navegando
~este site usa cookies
~este site utiliza cookies
~este website utiliza cookies
~li e aceito
~nós e nossos parceiros
E
direito autoral
~todos os direitos reservados
~é proibida a reprodução
F
?crédito: {name}
O
#assine a nossa newsletter
#assine nossa newsletter
#inscreva-se na nossa newsletter
#receba nossa newsletter
#receba nossas notícias
#subscreva a nossa newsletter
?assinar
?inscreva-se
~cadastre seu e-mail
~cadastre-se para receber
~inscreva-se em nossa newsletter
~receba as notícias no seu
~você pode cancelar
R
?~sua contribuição
~apoie o nosso
~conteúdo exclusivo para assinantes
~para continuar lendo
S
ouvir a notícia
ouvir artigo
ouvir este artigo
ouvir notícia
ouça a notícia
ouça este artigo
T
#leia também
#mais lidas
#notícias relacionadas
#posts relacionados
#veja também
?#últimas notícias
leia mais: {name}
U
#compartilhar artigo
#compartilhar esta notícia
#compartilhar notícia
#compartilhe a notícia
#compartilhe esta notícia
#compartilhe este artigo
#compartilhe este post
#compartilhe isso
#compartilhe nas redes
#partilhar artigo
#partilhar este artigo
#partilhar isto
#partilhe este artigo
#siga-nos no
?#compartilhar
?#compartilhe
?#partilhar
?#partilhe
compartilhar no {name}
compartilhar por e-mail
copiar o link
guardar artigo
imprimir artigo
link copiado
salvar artigo
siga-nos em {name}
siga-nos no {name}
V
?marcado: {name}
`,
  ca: `
C
#0cap comentari
#0no hi ha comentaris
#={n} comentaris
?#=comentaris
T
#articles relacionats
U
#comparteix això
#compartir a
`,
  ro: `
A
publicitate
C
#0niciun comentariu
#0nu există comentarii
#={n} comentarii
#={n} de comentarii
#adaugă un comentariu
#lasă un comentariu
#lasă un răspuns
#scrie un comentariu
?#=comentarii
?#comentariu
?răspunde
?trimite
~adresa ta de email nu va
D
accept toate
O
#abonare newsletter
#abonează-te la newsletter
?abonează-te
T
#articole recomandate
#articole similare
#citeşte şi
#citește și
U
#distribuie acest articol
#distribuie articolul
#share articol
#trimite articolul
?#distribuie
?#partajează
`,
};
