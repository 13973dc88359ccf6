/* Data, a row a phrase: long as a table is. */
import type { PhraseTable } from '../table.js';

/** Phrases of the Romance languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const romance: PhraseTable = {
  fr: `
A
contenu sponsorisé
publicité
~certains liens de cet article
~cet article contient des liens
~contient des liens affiliés
~contient des liens d'affiliation
~la suite après cette publicité
~la suite après la publicité
~suite de l'article après la publicité
~téléchargez notre appli
~téléchargez notre application
B
?#l'auteur
temps de lecture : {n} min
voir tous les articles de {name}
{n} min de lecture
{n} minutes de lecture
~la dernière modification de cette page a été
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
~ce site utilise akismet
~les champs obligatoires sont indiqués
~les commentaires sont de la responsabilité
~les commentaires sont fermés
~les commentaires sont modérés
~votre adresse de messagerie ne sera
~votre adresse e-mail ne sera
~vous devez vous connecter pour laisser un commentaire
~vous devez vous connecter pour publier un commentaire
~vous devez être connecté pour publier un commentaire
D
?mentions légales
paramétrer les cookies
tout refuser
~avec votre accord, nous et
~ce contenu est bloqué
~ce contenu est hébergé par
~ce site utilise des cookies
~ce site web utilise des cookies
~en cliquant sur "accepter
~en poursuivant votre navigation
~nous et nos partenaires
~nous utilisons des cookies
~pour afficher ce contenu
~pour consulter ce contenu
~vos données sont
~votre adresse de messagerie est
~vous visualisez actuellement le contenu d'un
E
~cette œuvre est mise à disposition selon
~les opinions exprimées dans
~les textes sont disponibles sous licence
~reproduction interdite
~tous droits réservés
F
?crédit photo : {name}
N
?accueil
?contact
?plan du site
aller au contenu
aller au contenu principal
passer au contenu
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
~entrez votre adresse mail pour suivre
~inscrivez-vous à notre
~ne manquez rien de
~recevez chaque
~recevez les dernières actualités
~saisissez votre adresse e-mail pour suivre
~saisissez votre adresse e-mail pour vous abonner
~votre adresse email est uniquement
~vous pouvez vous désabonner
~vous pouvez vous désinscrire
P
~fièrement propulsé par wordpress
~propulsé par wordpress
~un site wordpress.com
~une erreur dans cet article
~vous avez repéré une erreur
~vous avez trouvé une erreur
R
~article réservé aux abonnés
~cet article est réservé aux
~déjà abonné
~la suite est réservée aux
~soutenez le journalisme
~soutenez notre
~soutenez un journalisme
~votre soutien nous
S
écouter cet article
écouter l'article
écoutez cet article
T
#a lire aussi
#a lire également
#a ne pas manquer
#articles associés
#articles connexes
#articles les plus lus
#articles liés
#articles similaires
#cela pourrait vous intéresser
#ces articles peuvent vous intéresser
#dans la même catégorie
#dans la même rubrique
#les articles les plus lus
#lire aussi
#lire également
#pour aller plus loin
#sur le même sujet
#sur le même thème
#vous aimerez aussi
#vous pourriez aussi aimer
#vous pourriez également aimer
#à lire aussi
#à lire également
#à ne pas manquer
#à voir aussi
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
enregistrer l'article
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
sauvegarder l'article
suivez-nous sur {name}
~cliquez pour partager
V
?#catégories
?#mots-clés
?#étiquettes
~ce contenu a été publié dans
~cette entrée a été publiée dans
`,
  it: `
A
annuncio
pubblicità
~contiene link di affiliazione
~continua a leggere dopo la pubblicità
~l'articolo continua dopo la pubblicità
~questo articolo contiene link di affiliazione
~scarica la nostra app
B
?#l'autore
tempo di lettura: {n} minuti
vedi tutti gli articoli di {name}
visualizza tutti gli articoli di {name}
{n} min di lettura
~questa pagina è stata modificata per l'ultima volta
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
~devi effettuare l'accesso per commentare
~devi essere connesso per inviare un commento
~i campi obbligatori sono contrassegnati
~i commenti sono chiusi
~i commenti sono moderati
~il tuo indirizzo email non sarà
~questo sito usa akismet
~questo sito utilizza akismet
D
accetta tutti
accetta tutto
~acconsento al trattamento
~ho letto e accetto
~ho letto l'informativa
~noi e i nostri partner
~per visualizzare questo contenuto
~questo sito utilizza cookie
~questo sito utilizza i cookie
~questo sito web utilizza
~se continui a navigare
~stai visualizzando un contenuto segnaposto
~utilizziamo i cookie
E
~il testo è disponibile secondo la licenza
~quest'opera è distribuita con licenza
~riproduzione riservata
~tutti i diritti riservati
~tutti i diritti sono riservati
F
?fonte: {name}
N
passa al contenuto
salta al contenuto
vai al contenuto
O
#iscriviti alla newsletter
#iscriviti alla nostra newsletter
#iscrizione alla newsletter
?abbonati
?iscriviti
~inserisci il tuo indirizzo e-mail per iscriverti
~inserisci il tuo indirizzo e-mail per seguire
~iscriviti al nostro canale
~puoi annullare l'iscrizione
~ricevi le ultime notizie
P
~blog su wordpress.com
~hai trovato un errore
~offerto con orgoglio da wordpress
R
~contenuto riservato agli abbonati
~per continuare a leggere
~questo articolo è riservato
~se ti è piaciuto questo articolo
~sostieni il giornalismo
~sostieni il nostro
S
ascolta l'articolo
ascolta la notizia
ascolta questo articolo
T
#articoli correlati
#articoli simili
#leggi anche
#notizie correlate
#potrebbe interessarti
#potrebbe interessarti anche
#potrebbero interessarti
#ti potrebbe interessare
#ti potrebbe interessare anche
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
salva l'articolo
segui i nostri social
seguici su {name}
stampa articolo
stampa questo articolo
~fai clic per condividere
V
?#argomenti
?#categorie
~questa voce è stata pubblicata in
`,
  es: `
A
anuncio
publicidad
~contiene enlaces de afiliación
~contiene enlaces de afiliados
~continúa leyendo después de la publicidad
~descarga nuestra aplicación
~descarga nuestra app
~este artículo contiene enlaces de
~este post contiene enlaces de
~sigue leyendo después del anuncio
B
?#sobre el autor
tiempo de lectura: {n} minutos
ver todas las entradas de {name}
{n} min de lectura
~esta página se editó por última vez
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
~debes estar conectado para publicar un comentario
~debes iniciar sesión para comentar
~debes iniciar sesión para publicar un comentario
~este sitio usa akismet
~este sitio utiliza akismet
~inicia sesión para comentar
~las opiniones expresadas en los comentarios
~los campos obligatorios están marcados
~los comentarios están cerrados
~los comentarios publicados son de
~los comentarios son moderados
~tu dirección de correo electrónico no
D
política de cookies
política de privacidad
~esta página web utiliza cookies
~esta web utiliza cookies
~este contenido está alojado
~este contenido se aloja en
~este sitio utiliza cookies
~este sitio web usa cookies
~este sitio web utiliza cookies
~para ver este contenido
~si continúa navegando
~si continúas navegando
~usamos cookies
~utilizamos cookies
E
derechos de autor
~el texto está disponible bajo la licencia
~esta obra está bajo una licencia
~prohibida la reproducción total o parcial
~prohibida su reproducción
~queda prohibida la reproducción
~reservados todos los derechos
~todos los derechos reservados
F
?fuente: {name}
N
?contacto
?inicio
ir al contenido
ir al contenido principal
saltar al contenido
saltar al contenido principal
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
~introduce tu correo electrónico para suscribirte
~introduce tu dirección de correo electrónico para seguir
~puede darse de baja
~puedes darte de baja
~recibe en tu correo
~recibe las últimas noticias en
~síguenos en nuestro canal
~únete a nuestro canal
P
~blog de wordpress.com
~funciona gracias a wordpress
~¿encontraste un error
~¿ha encontrado un error
~¿has encontrado un error
R
~apoya el periodismo independiente
~apoya nuestro periodismo
~apóyanos con
~contenido exclusivo para suscriptores
~este contenido es exclusivo para
~para seguir leyendo
~suscríbete para seguir leyendo
~tu apoyo nos ayuda
S
escucha el artículo
escucha este artículo
escucha la noticia
escuchar artículo
escuchar el artículo
escuchar este artículo
escuchar la noticia
escuchar noticia
T
#archivado en
#artículos relacionados
#entradas relacionadas
#le puede interesar
#lea también
#lee también
#leé también
#lo más leído
#lo más visto
#mira también
#mirá también
#más de {name}
#noticias relacionadas
#puede que te interese
#puedes ver
#también te puede gustar
#también te puede interesar
#te puede gustar
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
guardar noticia
imprimir artículo
imprimir esta página
síguenos en {name}
~haz clic para compartir
V
?#categorías
?#etiquetas
?#temas
?archivado en: {name}
~esta entrada fue publicada en
~esta entrada se publicó en
`,
  gl: `
C
#0non hai comentarios
#0sen comentarios
T
#artigos relacionados
#le tamén
#novas relacionadas
#tamén che pode interesar
`,
  pt: `
A
conteúdo patrocinado
publicidade
~baixe nosso app
~baixe o nosso aplicativo
~baixe o nosso app
~continua após a publicidade
~continua depois da publicidade
~contém links de afiliados
~descarregue a nossa app
~este artigo contém links de
B
?#sobre o autor
tempo de leitura: {n} minutos
ver todos os posts de {name}
{n} min de leitura
~esta página foi editada pela última vez
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
~esse site utiliza o akismet
~este espaço é destinado a comentários
~este site usa o akismet
~este site utiliza o akismet
~o seu endereço de e-mail não
~o seu endereço de email não
~os comentários estão encerrados
~os comentários estão fechados
~os comentários são de responsabilidade
~os comentários são moderados
~tem de iniciar a sessão para publicar um comentário
~você precisa estar logado para comentar
~você precisa estar logado para publicar
~você precisa fazer o login para publicar um comentário
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
~para ver este conteúdo
E
direito autoral
~esta obra está licenciada com uma
~este texto é disponibilizado nos termos da licença
~proibida a reprodução
~todos os direitos reservados
~é proibida a reprodução
F
?crédito: {name}
N
ir para o conteúdo
pular para o conteúdo
saltar para o conteúdo
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
~digite seu endereço de e-mail para acompanhar
~digite seu endereço de e-mail para assinar
~inscreva-se em nossa newsletter
~receba as notícias no seu
~você pode cancelar
P
~blog no wordpress.com
~encontrou algum erro?
~encontrou um erro na matéria
~encontrou um erro?
~orgulhosamente mantido com wordpress
~viu algum erro?
R
?~sua contribuição
~apoie o jornalismo independente
~apoie o nosso
~conteúdo exclusivo para assinantes
~para continuar lendo
S
ouvir a matéria
ouvir a notícia
ouvir artigo
ouvir este artigo
ouvir notícia
ouça a matéria
ouça a notícia
ouça este artigo
T
#as mais lidas
#confira também
#leia ainda
#leia também
#mais lidas
#notícias relacionadas
#posts relacionados
#veja também
#você também pode gostar
?#ver também
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
salvar notícia
siga-nos em {name}
siga-nos no {name}
~clique para compartilhar
V
?marcado: {name}
~esta entrada foi publicada em
~este post foi publicado em
`,
  ca: `
C
#0cap comentari
#0no hi ha comentaris
#={n} comentaris
?#=comentaris
~heu d'iniciar la sessió per escriure un comentari
D
~aquest lloc web utilitza
O
#subscriu-te a la newsletter
#subscriu-te al butlletí
S
escolta l'article
T
#articles relacionats
#llegeix també
#notícies relacionades
#també et pot interessar
U
#comparteix això
#compartir a
comparteix a facebook
desa l'article
V
?#etiquetes
`,
  ro: `
A
publicitate
~articolul continuă după publicitate
~descarcă aplicația noastră
C
#0niciun comentariu
#0nu există comentarii
#={n} comentarii
#={n} de comentarii
#adaugă un comentariu
#lasă un comentariu
#lasă un răspuns
#răspunde la comentariu
#scrie un comentariu
?#=comentarii
?#comentariu
?răspunde
?trimite
~acest site folosește akismet
~adresa ta de email nu va
~comentariile sunt închise
~trebuie să fii autentificat pentru a publica
D
accept toate
~acest site foloseste cookies
E
~reproducerea fără acord
~reproducerea integrală sau parțială
N
sari la conținut
O
#abonare newsletter
#abonați-vă la newsletter
#abonează-te la newsletter
#abonează-te la newsletterul nostru
?abonează-te
P
~ai găsit o greșeală
~ai observat o greșeală
R
~susține jurnalismul independent
S
ascultă articolul
ascultă știrea
T
#articole recomandate
#articole similare
#cele mai citite
#citeşte şi
#citește și
#citiți și
#ultimele știri
#vezi și
U
#distribuie acest articol
#distribuie articolul
#share articol
#trimite articolul
?#distribuie
?#partajează
copiază linkul
distribuie pe facebook
distribuie pe whatsapp
printează articolul
salvează articolul
V
?#etichete
?#taguri
`,
};
