import type { PhraseTable } from '../table.js';

/** Phrases of the Romance languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const romance: PhraseTable = {
  fr: {
    advertisement: `
publicité
~la suite après la publicité
`,
    byline: `
?#l'auteur
`,
    comments: `
#0aucun commentaire
#1un commentaire
#={n} commentaires
#laisser un commentaire
?#=commentaires
?#commentaire
?répondre
~votre adresse e-mail ne sera
`,
    consent: `
?mentions légales
tout refuser
~en poursuivant votre navigation
~nous utilisons des cookies
`,
    copyright: `
~tous droits réservés
`,
    credit: `
?crédit photo : {name}
`,
    navigation: `
?accueil
?contact
?plan du site
`,
    newsletter: `
#inscription newsletter
?s'abonner
`,
    related: `
#a lire aussi
#articles liés
#lire aussi
#sur le même thème
#vous aimerez aussi
#à lire aussi
`,
    share: `
#partager sur
?#partager
`,
    tags: `
?#catégories
`,
  },
  it: {
    advertisement: `
annuncio
pubblicità
`,
    byline: `
tempo di lettura: {n} minuti
`,
    comments: `
#0ancora nessun commento
#0nessun commento
#1un commento
#={n} commenti
#lascia un commento
#lascia una risposta
#scrivi un commento
?#=commenti
`,
    consent: `
accetta tutti
accetta tutto
~utilizziamo i cookie
`,
    copyright: `
~tutti i diritti riservati
`,
    credit: `
?fonte: {name}
`,
    navigation: `
?contatti
`,
    newsletter: `
?abbonati
`,
    related: `
#articoli correlati
#articoli simili
#leggi anche
#potrebbe interessarti anche
#ti potrebbe interessare
#ultimi articoli
`,
    share: `
#condividi su
?#condividi
`,
    tags: `
?#argomenti
`,
  },
  es: {
    advertisement: `
anuncio
publicidad
`,
    byline: `
?#sobre el autor
`,
    comments: `
#0ningún comentario
#0no hay comentarios
#0sin comentarios
#1un comentario
#={n} comentarios
#deja un comentario
?#=comentarios
?responder
`,
    consent: `
aceptar todas
aceptar todo
~utilizamos cookies
`,
    copyright: `
~reservados todos los derechos
~todos los derechos reservados
`,
    credit: `
?fuente: {name}
`,
    navigation: `
?contacto
?inicio
`,
    newsletter: `
?suscríbete
`,
    related: `
#archivado en
#lea también
#lee también
#lo más visto
#noticias relacionadas
#te puede interesar
?#últimas noticias
`,
    share: `
#compartir esta noticia
?#compartir
`,
    tags: `
?#temas
?archivado en: {name}
`,
  },
  gl: {
    comments: `
#0non hai comentarios
#0sen comentarios
`,
    consent: `
termos de servizo
`,
    newsletter: `
anular a subscrición
`,
    related: `
#artigos relacionados
#tamén che pode interesar
`,
    share: `
~a entrada non se enviou
`,
  },
  pt: {
    advertisement: `
conteúdo patrocinado
~continua depois da publicidade
`,
    byline: `
?#sobre o autor
`,
    comments: `
#0nenhum comentário
#0sem comentários
#1um comentário
#={n} comentários
#deixar um comentário
#deixe um comentário
#deixe uma resposta
?#=comentários
`,
    consent: `
aceitar todos
aceitar tudo
política de privacidade
`,
    copyright: `
~todos os direitos reservados
`,
    credit: `
?crédito: {name}
`,
    navigation: `
?fale conosco
`,
    newsletter: `
#assine nossa newsletter
`,
    related: `
#leia também
#mais lidas
#notícias relacionadas
#veja também
?#últimas notícias
leia mais: {name}
`,
    share: `
?#compartilhar
?#compartilhe
`,
    tags: `
?marcado: {name}
`,
  },
  ca: {
    comments: `
#={n} comentaris
?#=comentaris
`,
    consent: `
política de privacitat
`,
    newsletter: `
adreça electrònica
`,
    related: `
#articles relacionats
#més llegides
`,
    share: `
?#comparteix
`,
    tags: `
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
#0niciun comentariu
#={n} comentarii
#={n} de comentarii
?#=comentarii
`,
    consent: `
accept toate
acceptă toate
`,
    copyright: `
toate drepturile rezervate
`,
    navigation: `
sari la conținut
`,
    newsletter: `
?abonează-te
`,
    related: `
#articole similare
#citeşte şi
#citește și
`,
    share: `
?#distribuie
`,
    tags: `
?taguri: {name}
`,
  },
};
