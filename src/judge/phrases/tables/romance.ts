import type { PhraseTable } from '../table.js';

/** Phrases of the Romance languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const romance: PhraseTable = {
  fr: {
    advertisement: `
contenu sponsorisé
publicité
~la suite après cette publicité
~la suite après la publicité
~suite de l'article après la publicité
`,
    byline: `
?#a propos de l'auteur
?#l'auteur
?#à propos de l'auteur
?#à propos des auteurs
{n} min de lecture
`,
    comments: `
#0aucun commentaire
#0pas de commentaire
#0pas encore de commentaire
#0soyez le premier à commenter
#1un commentaire
#={n} commentaires
#laisser un commentaire
#poster un commentaire
#tous les commentaires
#écrire un commentaire
?#=commentaires
?#=réactions
?#commentaire
?répondre
?valider
~les champs obligatoires sont indiqués
~votre adresse de messagerie
~votre adresse e-mail ne sera
`,
    consent: `
?mentions légales
accepter et fermer
continuer sans accepter
gestion des cookies
paramétrer les cookies
politique de confidentialité
tout accepter
tout refuser
~ce site utilise des cookies
~ce site web utilise des cookies
~en poursuivant votre navigation
~nous utilisons des cookies
`,
    copyright: `
~reproduction interdite
~tous droits réservés
`,
    credit: `
?crédit photo : {name}
?image : {name}
?photo : {name}
`,
    login: `
?se connecter
mot de passe
`,
    navigation: `
?accueil
?contact
?contactez nous
?en savoir plus
?nous contacter
?plan du site
?qui sommes-nous
?recherche
?rechercher
?à propos
aller au contenu
aller au contenu principal
haut de page
rechercher sur le site
vous êtes ici
`,
    newsletter: `
#inscription newsletter
#inscrivez-vous à la newsletter
#s'inscrire à la newsletter
?je m'abonne
?je m'inscris
?s'abonner
flux rss
`,
    other: `
fièrement propulsé par {name}
`,
    pagination: `
?article précédent
?article suivant
?page précédente
?page suivante
`,
    paywall: `
~déjà abonné
`,
    related: `
#a lire aussi
#articles associés
#articles connexes
#articles les plus lus
#articles liés
#articles similaires
#lire aussi
#plus de {name}
#sur le même thème
#vous aimerez aussi
#à découvrir
#à lire aussi
#à lire également
a lire aussi: {name}
lire aussi : {name}
lire aussi: {name}
à lire aussi : {name}
à lire aussi: {name}
`,
    share: `
#partager cet article
#partager l'article
#partager sur
?#partager
?#suivez-nous
partager sur facebook
partager sur twitter
~cliquer pour partager
~cliquez pour partager
`,
    tags: `
?#catégories
?#mots-clés
?mots-clés: {name}
?tags : {name}
?thèmes : {name}
`,
  },
  it: {
    advertisement: `
annuncio
contenuto sponsorizzato
pubblicità
~continua a leggere dopo la pubblicità
~l'articolo continua dopo la pubblicità
`,
    byline: `
?#informazioni sull'autore
?#l'autore
?#sull'autore
tempo di lettura: {n} minuti
{n} min di lettura
`,
    comments: `
#0ancora nessun commento
#0nessun commento
#1un commento
#={n} commenti
#aggiungi un commento
#lascia un commento
#lascia una risposta
#scrivi un commento
?#=commenti
?#={n} commento
?#commento
?rispondi
annulla risposta
navigazione commenti
~i campi obbligatori sono contrassegnati
~il tuo indirizzo email non sarà
`,
    consent: `
accetta e chiudi
accetta tutti
accetta tutto
rifiuta tutti
rifiuta tutto
~noi e i nostri partner
~questo sito utilizza cookie
~questo sito utilizza i cookie
~questo sito web utilizza
~se continui a navigare
~utilizziamo i cookie
`,
    copyright: `
~tutti i diritti riservati
`,
    credit: `
?fonte: {name}
`,
    login: `
?nome utente
`,
    navigation: `
?chi siamo
?contatti
?info
passa al contenuto
salta al contenuto
torna su
vai al contenuto
vai al contenuto principale
`,
    newsletter: `
#iscriviti alla newsletter
#iscriviti alla nostra newsletter
#iscrizione alla newsletter
?abbonati
~ho letto e accetto
~ricevi le ultime notizie
`,
    other: `
?sito web
`,
    pagination: `
?articolo successivo
?pagina precedente
?pagina successiva
`,
    paywall: `
riservato agli abbonati
`,
    related: `
#articoli correlati
#articoli simili
#i più letti
#leggi anche
#notizie correlate
#potrebbe anche interessarti
#potrebbe interessarti
#potrebbe interessarti anche
#potrebbero interessarti
#ti potrebbe interessare
#ti potrebbe interessare anche
#ultimi articoli
?#ultime notizie
leggi anche: {name}
`,
    share: `
#condividi articolo
#condividi l'articolo
#condividi questo articolo
#condividi su
?#condividi
~fai clic per condividere
~fai clic qui per
~si apre in una nuova finestra
`,
    tags: `
?#argomenti
?argomenti: {name}
?categoria: {name}
?categorie: {name}
`,
  },
  es: {
    advertisement: `
anuncio
contenido patrocinado
patrocinado
publicidad
~continúa leyendo después de la publicidad
`,
    byline: `
?#acerca del autor
?#sobre el autor
?#sobre la autora
?#sobre los autores
?publicado el {date}
{n} min de lectura
`,
    comments: `
#0ningún comentario
#0no hay comentarios
#0sin comentarios
#1un comentario
#={n} comentarios
#deja un comentario
#deja una respuesta
#navegación de comentarios
?#=comentarios
?#={n} comentario
?#comentario
?#respuestas
?responder
cancelar respuesta
~los campos obligatorios están marcados
~los comentarios están cerrados
~tu dirección de correo electrónico no
`,
    consent: `
aceptar cookies
aceptar todas
aceptar todo
política de cookies
política de privacidad
rechazar cookies
rechazar todo
~esta web utiliza cookies
~este sitio utiliza cookies
~este sitio web utiliza cookies
~usamos cookies
~utilizamos cookies
`,
    copyright: `
~reservados todos los derechos
~todos los derechos reservados
`,
    credit: `
?fotografía: {name}
?fuente: {name}
`,
    login: `
?iniciar sesión
?mi cuenta
`,
    navigation: `
?contacto
?inicio
?leer más
?quiénes somos
?seguir leyendo
?ver más
ir al contenido
pasar al contenido principal
saltar al contenido
`,
    newsletter: `
#boletín de noticias
#suscríbete a nuestra newsletter
?#boletín
?suscríbete
~recibe en tu correo
~recibe las últimas noticias en
`,
    other: `
?correo electrónico
`,
    pagination: `
?página anterior
?página siguiente
navegación de entradas
`,
    paywall: `
solo para suscriptores
`,
    related: `
#archivado en
#artículos relacionados
#entradas relacionadas
#lea también
#lee también
#lo más leído
#lo más visto
#más de {name}
#noticias relacionadas
#también te puede gustar
#también te puede interesar
#te puede gustar
#te puede interesar
#temas relacionados
?#últimas noticias
lea también: {name}
lee también: {name}
te puede interesar: {name}
`,
    share: `
#comparte este artículo
#comparte esto
#compartir en
#compartir esta noticia
#síguenos en
?#compartir
?seguir
compartir en {name}
~haz clic para compartir
~se abre en una ventana nueva
`,
    tags: `
?#temas
?archivado en: {name}
?categorías: {name}
?etiquetas: {name}
?temas: {name}
`,
  },
  gl: {
    byline: `
?ligazón permanente: {name}
`,
    comments: `
#0non hai comentarios
#0sen comentarios
`,
    consent: `
termos de servizo
~activar ou desactivar todos
`,
    navigation: `
?aprender máis
?ler máis
`,
    newsletter: `
anular a subscrición
enderezo de correo electrónico
`,
    related: `
#artigos relacionados
#tamén che pode interesar
`,
    share: `
artigo compartido
~a entrada non se enviou
`,
    tags: `
?#sen categorizar
`,
  },
  pt: {
    advertisement: `
anúncio
conteúdo patrocinado
publicidade
~continua depois da publicidade
`,
    byline: `
?#sobre a autora
?#sobre o autor
?#sobre os autores
?publicado em {date}
{n} min de leitura
`,
    comments: `
#0nenhum comentário
#0sem comentários
#1um comentário
#={n} comentários
#deixar um comentário
#deixe um comentário
#deixe uma resposta
#navegação de comentários
#postar um comentário
#publicar comentário
?#=comentários
?#comentar
cancelar resposta
~campos obrigatórios são marcados
~o seu endereço de e-mail não
~o seu endereço de email não
`,
    consent: `
aceitar cookies
aceitar todos
aceitar tudo
política de privacidade
recusar todos
rejeitar todos
~ao continuar a navegar
~ao continuar navegando
~este site usa cookies
~este site utiliza cookies
~este website utiliza cookies
`,
    copyright: `
~todos os direitos reservados
~é proibida a reprodução
`,
    credit: `
?crédito: {name}
?imagem: {name}
`,
    login: `
nome de usuário
`,
    navigation: `
?continue lendo {name}
?fale conosco
?saiba mais
ir para conteúdo
ir para o conteúdo
pular para o conteúdo
saltar para o conteúdo
`,
    newsletter: `
#assine a nossa newsletter
#assine nossa newsletter
?inscreva-se
~cadastre seu e-mail
~receba as notícias no seu
`,
    other: `
?posts rss
`,
    pagination: `
?post anterior
?próximo post
posts mais antigos
`,
    paywall: `
exclusivo para assinantes
`,
    related: `
#as mais lidas
#leia ainda
#leia também
#mais lidas
#mais lidos
#notícias relacionadas
#posts relacionados
#relacionados
#veja também
#você pode gostar
?#ver também
?#últimas notícias
leia mais: {name}
leia também: {name}
veja também: {name}
`,
    share: `
#compartilhe este artigo
#compartilhe isso
?#compartilhar
?#compartilhe
?#partilhar
~abre em nova janela
~clique para compartilhar
~clique para partilhar
`,
    tags: `
?assuntos: {name}
?categorias: {name}
?marcado: {name}
?tópicos: {name}
`,
  },
  ca: {
    advertisement: `
?anunci
`,
    byline: `
?darrera actualització
`,
    comments: `
#={n} comentaris
?#=comentaris
`,
    consent: `
desa la configuració
política de privacitat
`,
    navigation: `
?llegeix més
?més informació
`,
    newsletter: `
adreça electrònica
dóna'm de baixa
`,
    related: `
#articles relacionats
#més llegides
`,
    share: `
#comparteix això
?#comparteix
`,
    tags: `
?#etiquetes
?#general
`,
  },
  ro: {
    advertisement: `
publicitate
~articolul continuă după publicitate
`,
    byline: `
?#despre autor
?ultima actualizare
?ultima modificare
`,
    comments: `
#0niciun comentariu
#0nu există comentarii
#={n} comentarii
#={n} de comentarii
#lasă un comentariu
#lasă un răspuns
?#=comentarii
~adresa ta de email nu va
`,
    consent: `
accept toate
acceptă toate
refuză toate
~acest site foloseste cookies
~acest site folosește cookie-uri
~acest site utilizează
`,
    copyright: `
toate drepturile rezervate
`,
    login: `
?amintire date
`,
    navigation: `
salt la conținut
sari la conţinut
sari la conținut
`,
    newsletter: `
#abonare newsletter
?abonează-te
?mă abonez
`,
    other: `
adresă de e-mail
`,
    pagination: `
?pagina următoare
?următorul articol
`,
    paywall: `
~nu există un rezumat, acesta
`,
    related: `
#articole recomandate
#articole similare
#cele mai citite
#citeşte şi
#citește și
#vezi și
citește și: {name}
`,
    share: `
#distribuie articolul
#share articol
?#distribuie
?#partajează
`,
    tags: `
?etichete: {name}
?taguri: {name}
`,
  },
};
