import type { PhraseTable } from '../table.js';

/** Phrases of the Romance languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const romance: PhraseTable = {
  fr: `
A
publicité
~la suite après la publicité
B
?#l'auteur
C
#0aucun commentaire
#1un commentaire
#={n} commentaires
#laisser un commentaire
?#=commentaires
?#commentaire
?répondre
~votre adresse e-mail ne sera
D
?mentions légales
tout refuser
~nous utilisons des cookies
E
~tous droits réservés
F
?crédit photo : {name}
N
?accueil
?contact
?plan du site
O
#inscription newsletter
?s'abonner
T
#a lire aussi
#articles liés
#sur le même thème
#vous aimerez aussi
#à lire aussi
U
?#partager
V
?#catégories
`,
  it: `
A
annuncio
pubblicità
B
tempo di lettura: {n} minuti
C
#0ancora nessun commento
#0nessun commento
#1un commento
#={n} commenti
#lascia un commento
#lascia una risposta
#scrivi un commento
?#=commenti
D
accetta tutti
~utilizziamo i cookie
E
~tutti i diritti riservati
F
?fonte: {name}
O
?abbonati
T
#articoli correlati
#articoli simili
#leggi anche
#potrebbe interessarti anche
#ultimi articoli
U
?#condividi
V
?#argomenti
`,
  es: `
A
anuncio
publicidad
B
?#sobre el autor
C
#0ningún comentario
#0no hay comentarios
#0sin comentarios
#1un comentario
#={n} comentarios
#deja un comentario
?#=comentarios
?responder
D
aceptar todo
~utilizamos cookies
E
~reservados todos los derechos
~todos los derechos reservados
F
?fuente: {name}
N
?contacto
?inicio
O
?suscríbete
T
#archivado en
#lea también
#lee también
#noticias relacionadas
#te puede interesar
?#últimas noticias
U
?#compartir
V
?#temas
?archivado en: {name}
`,
  gl: `

`,
  pt: `
A
conteúdo patrocinado
~continua depois da publicidade
B
?#sobre o autor
C
#0nenhum comentário
#0sem comentários
#1um comentário
#={n} comentários
#deixar um comentário
#deixe um comentário
#deixe uma resposta
?#=comentários
D
aceitar todos
política de privacidade
E
~todos os direitos reservados
F
?crédito: {name}
O
#assine nossa newsletter
T
#leia também
#mais lidas
#veja também
?#últimas notícias
leia mais: {name}
U
?#compartilhar
V
?marcado: {name}
`,
  ca: `

`,
  ro: `
A
publicitate
C
#0niciun comentariu
#0nu există comentarii
#={n} comentarii
#={n} de comentarii
?#=comentarii
D
accept toate
T
#articole similare
#citește și
U
?#distribuie
`,
};
