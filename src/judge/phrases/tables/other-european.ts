import type { PhraseTable } from '../table.js';

/** Phrases of the other European languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const otherEuropean: PhraseTable = {
  et: `
C
#={n} kommentaari
?#=kommentaarid
D
nõustu kõigiga
T
#loe ka
#seotud artiklid
U
?#jaga
`,
  fi: `
A
mainos
B
?#kirjoittajasta
C
#0ei kommentteja
#={n} kommenttia
?#=keskustelu
?#=kommentit
D
hyväksy kaikki
~käytämme evästeitä
E
kaikki oikeudet pidätetään
N
hyppää sisältöön
O
#tilaa uutiskirje
T
#lue myös
?#luetuimmat
?#uusimmat
U
#jaa artikkeli
V
?#aiheet
`,
  hu: `
A
hirdetés
B
?#a szerzőről
C
#0nincs hozzászólás
#={n} hozzászólás
?#=hozzászólások
?#=kommentek
D
?elfogadom
összes elfogadása
E
minden jog fenntartva
N
ugrás a tartalomra
O
?#hírlevél
T
#ez is érdekelheti
#kapcsolódó cikkek
?#kapcsolódó
U
?#megosztás
V
?#címkék
`,
  lt: `
C
#={n} komentarai
?#=komentarai
D
priimti visus
T
#skaitykite taip pat
#susiję straipsniai
U
?#dalintis
`,
  lv: `
C
#={n} komentāri
?#=komentāri
D
pieņemt visas
O
tagad pārbaudiet savu e-pastu
T
#lasi arī
#saistītie raksti
U
mazāk kā šis
`,
  el: `
A
διαφήμιση
B
?#σχετικά με τον συγγραφέα
C
#0δεν υπάρχουν σχόλια
#0κανένα σχόλιο
#={n} σχόλια
?#=σχόλια
D
~χρησιμοποιούμε cookies
αποδοχή όλων
E
~με επιφύλαξη παντός δικαιώματος
N
?αρχική
O
#εγγραφή στο newsletter
T
#διαβάστε ακόμα
#διαβάστε επίσης
#σχετικά άρθρα
U
?#κοινοποίηση
V
?#ετικέτες
`,
  sq: `
C
?#=komente
?#=komentet
D
kushtet e shërbimit
O
adresa juaj email
T
#artikuj të ngjashëm
#lexo edhe
U
klikoni për ta shtypur
`,
  tr: `
A
reklam
B
?#yazar hakkında
C
#0henüz yorum yok
#0yorum yok
#={n} yorum
?#=yorumlar
D
tümünü kabul et
~bu site çerez
E
~tüm hakları saklıdır
N
içeriğe geç
O
#bültenimize abone olun
T
#ilgili haberler
#ilgili yazılar
?#ayrıca bakınız
U
?#paylaş
V
?anahtar kelimeler: {name}
`,
};
