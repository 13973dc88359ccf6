/* Data, a row a phrase: long as a table is. */
import type { PhraseTable } from '../table.js';

/** Phrases of the other European languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const otherEuropean: PhraseTable = {
  et: `

`,
  fi: `
A
mainos
C
#0ei kommentteja
#={n} kommenttia
#jätä kommentti
#kirjoita kommentti
?#=keskustelu
?#=kommentit
?#vastaa
~sähköpostiosoitettasi ei julkaista
D
hyväksy kaikki
O
#tilaa uutiskirje
T
#lue myös
?#luetuimmat
U
#jaa artikkeli
`,
  hu: `
A
hirdetés
C
#0nincs hozzászólás
#0nincsenek hozzászólások
#={n} hozzászólás
#={n} komment
#szólj hozzá
#vélemény, hozzászólás
?#=hozzászólások
?#=kommentek
D
összes elfogadása
O
?#hírlevél
T
#kapcsolódó cikkek
?#kapcsolódó
U
?#megosztás
`,
  lt: `

`,
  lv: `

`,
  el: `
A
διαφήμιση
C
#0δεν υπάρχουν σχόλια
#0κανένα σχόλιο
#={n} σχόλια
#αφήστε ένα σχόλιο
#αφήστε μια απάντηση
#προσθήκη σχολίου
?#=σχόλια
~η ηλ. διεύθυνση σας δεν
D
αποδοχή όλων
O
#εγγραφή στο newsletter
T
#διαβάστε επίσης
#σχετικά άρθρα
U
?#κοινοποίηση
`,
  sq: `

`,
  tr: `
A
reklam
C
#0henüz yorum yok
#0yorum yapılmamış
#0yorum yok
#={n} yorum
#yorum yap
#yorum yapın
#yorum yaz
?#=yorumlar
D
~bu site çerez
O
#bültenimize abone olun
T
#ilgili haberler
?#ayrıca bakınız
U
?#paylaş
`,
};
