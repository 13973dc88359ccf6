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
~en poursuivant votre navigation
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
#lire aussi
#sur le même thème
#vous aimerez aussi
#à lire aussi
U
#partager sur
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
accetta tutto
~utilizziamo i cookie
E
~tutti i diritti riservati
F
?fonte: {name}
N
?contatti
O
?abbonati
T
#articoli correlati
#articoli simili
#leggi anche
#potrebbe interessarti anche
#ti potrebbe interessare
#ultimi articoli
U
#condividi su
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
aceptar todas
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
#lo más visto
#noticias relacionadas
#te puede interesar
?#últimas noticias
U
#compartir esta noticia
?#compartir
V
?#temas
?archivado en: {name}
`,
  gl: `
C
#0non hai comentarios
#0sen comentarios
D
termos de servizo
O
anular a subscrición
T
#artigos relacionados
#tamén che pode interesar
U
~a entrada non se enviou
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
aceitar tudo
política de privacidade
E
~todos os direitos reservados
F
?crédito: {name}
N
?fale conosco
O
#assine nossa newsletter
T
#leia também
#mais lidas
#notícias relacionadas
#veja também
?#últimas notícias
leia mais: {name}
U
?#compartilhar
?#compartilhe
V
?marcado: {name}
`,
  ca: `
C
#={n} comentaris
?#=comentaris
D
política de privacitat
O
adreça electrònica
T
#articles relacionats
#més llegides
U
?#comparteix
V
?#general
`,
  ro: `
A
publicitate
B
?#despre autor
C
#0niciun comentariu
#={n} comentarii
#={n} de comentarii
?#=comentarii
D
accept toate
acceptă toate
E
toate drepturile rezervate
N
sari la conținut
O
?abonează-te
T
#articole similare
#citeşte şi
#citește și
U
?#distribuie
V
?taguri: {name}
`,
};
