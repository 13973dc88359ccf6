import type { PhraseTable } from '../table.js';

/** Phrases of the Romance languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const romance: PhraseTable = {
  fr: {
    advertisement: `
contenu sponsorisé
publicité
~la suite après la publicité
`,
    byline: `
?#a propos de l'auteur
?#l'auteur
?#à propos de l'auteur
`,
    comments: `
#0aucun commentaire
#0pas de commentaire
#0pas encore de commentaire
#1un commentaire
#={n} commentaires
#laisser un commentaire
#écrire un commentaire
?#=commentaires
?#commentaire
?répondre
?valider
~votre adresse de messagerie ne sera
~votre adresse e-mail ne sera
`,
    consent: `
?mentions légales
accepter et fermer
paramétrer les cookies
tout accepter
tout refuser
~ce site utilise des cookies
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
?recherche
?rechercher
?à propos
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
`,
    other: `
fièrement propulsé par {name}
`,
    pagination: `
?article précédent
?article suivant
?page précédente
`,
    paywall: `
~déjà abonné
`,
    related: `
#a lire aussi
#articles les plus lus
#articles liés
#plus de {name}
#sur le même thème
#vous aimerez aussi
#à découvrir
#à lire aussi
a lire aussi: {name}
lire aussi : {name}
lire aussi: {name}
à lire aussi : {name}
à lire aussi: {name}
`,
    share: `
#partager cet article
#partager sur
?#partager
?#suivez-nous
partager sur facebook
~cliquer pour partager
~cliquez pour partager
`,
    tags: `
?#catégories
?#mots-clés
?tags : {name}
`,
  },
  it: {
    advertisement: `
annuncio
contenuto sponsorizzato
pubblicità
`,
    byline: `
?#l'autore
?#sull'autore
tempo di lettura: {n} minuti
`,
    comments: `
#0ancora nessun commento
#0nessun commento
#1un commento
#={n} commenti
#lascia un commento
?#=commenti
?#commento
?rispondi
~i campi obbligatori sono contrassegnati
~il tuo indirizzo email non sarà
`,
    consent: `
accetta tutti
accetta tutto
rifiuta tutti
rifiuta tutto
~questo sito utilizza cookie
~questo sito utilizza i cookie
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
salta al contenuto
torna su
vai al contenuto
`,
    newsletter: `
#iscriviti alla newsletter
?abbonati
~ho letto e accetto
~ricevi le ultime notizie
`,
    other: `
?sito web
`,
    pagination: `
?pagina precedente
?pagina successiva
`,
    paywall: `
riservato agli abbonati
`,
    related: `
#articoli correlati
#articoli simili
#leggi anche
#potrebbe interessarti
#potrebbe interessarti anche
#ti potrebbe interessare
#ultimi articoli
leggi anche: {name}
`,
    share: `
#condividi questo articolo
#condividi su
?#condividi
~fai clic per condividere
~fai clic qui per
`,
    tags: `
?#argomenti
?argomenti: {name}
`,
  },
  es: {
    advertisement: `
anuncio
contenido patrocinado
publicidad
`,
    byline: `
?#acerca del autor
?#sobre el autor
?#sobre la autora
?publicado el {date}
`,
    comments: `
#0ningún comentario
#0no hay comentarios
#0sin comentarios
#1un comentario
#={n} comentarios
?#=comentarios
?#comentario
?responder
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
rechazar todo
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
?ver más
ir al contenido
saltar al contenido
`,
    newsletter: `
#boletín de noticias
?#boletín
?suscríbete
~recibe en tu correo
`,
    other: `
?correo electrónico
`,
    pagination: `
?página anterior
navegación de entradas
`,
    paywall: `
solo para suscriptores
`,
    related: `
#archivado en
#lea también
#lee también
#lo más visto
#más de {name}
#noticias relacionadas
#también te puede interesar
#te puede interesar
#temas relacionados
?#últimas noticias
lea también: {name}
lee también: {name}
te puede interesar: {name}
`,
    share: `
#comparte esto
#compartir en
#compartir esta noticia
#síguenos en
?#compartir
?seguir
~haz clic para compartir
`,
    tags: `
?#temas
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
conteúdo patrocinado
publicidade
~continua depois da publicidade
`,
    byline: `
?#sobre a autora
?#sobre o autor
?#sobre os autores
`,
    comments: `
#0nenhum comentário
#0sem comentários
#1um comentário
#={n} comentários
#deixe um comentário
?#=comentários
?#comentar
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
~este site usa cookies
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
?fale conosco
?saiba mais
ir para conteúdo
ir para o conteúdo
pular para o conteúdo
`,
    newsletter: `
#assine a nossa newsletter
#assine nossa newsletter
~receba as notícias no seu
`,
    other: `
?posts rss
`,
    pagination: `
?post anterior
?próximo post
`,
    paywall: `
exclusivo para assinantes
`,
    related: `
#leia também
#mais lidas
#notícias relacionadas
#posts relacionados
#relacionados
#veja também
?#ver também
?#últimas notícias
leia mais: {name}
leia também: {name}
veja também: {name}
`,
    share: `
#compartilhe isso
?#compartilhar
?#compartilhe
~clique para compartilhar
~clique para partilhar
`,
    tags: `
?assuntos: {name}
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
`,
    byline: `
?#despre autor
`,
    comments: `
#={n} comentarii
?#=comentarii
~adresa ta de email nu va
`,
    consent: `
accept toate
acceptă toate
`,
    navigation: `
sari la conţinut
sari la conținut
`,
    newsletter: `
#abonare newsletter
?abonează-te
`,
    pagination: `
?pagina următoare
`,
    related: `
#articole similare
#citește și
citește și: {name}
`,
    share: `
#share articol
?#distribuie
`,
    tags: `
?taguri: {name}
`,
  },
};
