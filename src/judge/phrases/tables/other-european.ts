import type { PhraseTable } from '../table.js';

/** Phrases of the other European languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const otherEuropean: PhraseTable = {
  et: {
    comments: `
#={n} kommentaari
?#=kommentaarid
`,
    consent: `
nõustu kõigiga
`,
    related: `
#loe ka
#seotud artiklid
`,
    share: `
?#jaga
`,
  },
  fi: {
    advertisement: `
mainos
`,
    byline: `
?#kirjoittajasta
`,
    comments: `
#0ei kommentteja
#={n} kommenttia
?#=keskustelu
?#=kommentit
`,
    consent: `
hyväksy kaikki
~käytämme evästeitä
`,
    copyright: `
kaikki oikeudet pidätetään
`,
    navigation: `
hyppää sisältöön
`,
    newsletter: `
#tilaa uutiskirje
`,
    related: `
#lue myös
?#luetuimmat
?#uusimmat
`,
    share: `
#jaa artikkeli
`,
    tags: `
?#aiheet
`,
  },
  hu: {
    advertisement: `
hirdetés
`,
    byline: `
?#a szerzőről
`,
    comments: `
#0nincs hozzászólás
#={n} hozzászólás
?#=hozzászólások
?#=kommentek
`,
    consent: `
?elfogadom
összes elfogadása
`,
    copyright: `
minden jog fenntartva
`,
    navigation: `
ugrás a tartalomra
`,
    newsletter: `
?#hírlevél
`,
    related: `
#ez is érdekelheti
#kapcsolódó cikkek
?#kapcsolódó
`,
    share: `
?#megosztás
`,
    tags: `
?#címkék
`,
  },
  lt: {
    comments: `
#={n} komentarai
?#=komentarai
`,
    consent: `
priimti visus
`,
    related: `
#skaitykite taip pat
#susiję straipsniai
`,
    share: `
?#dalintis
`,
  },
  lv: {
    comments: `
#={n} komentāri
?#=komentāri
`,
    consent: `
pieņemt visas
`,
    newsletter: `
tagad pārbaudiet savu e-pastu
`,
    related: `
#lasi arī
#saistītie raksti
`,
    share: `
mazāk kā šis
`,
  },
  el: {
    advertisement: `
διαφήμιση
`,
    byline: `
?#σχετικά με τον συγγραφέα
`,
    comments: `
#0δεν υπάρχουν σχόλια
#0κανένα σχόλιο
#={n} σχόλια
?#=σχόλια
`,
    consent: `
~χρησιμοποιούμε cookies
αποδοχή όλων
`,
    copyright: `
~με επιφύλαξη παντός δικαιώματος
`,
    navigation: `
?αρχική
`,
    newsletter: `
#εγγραφή στο newsletter
`,
    related: `
#διαβάστε ακόμα
#διαβάστε επίσης
#σχετικά άρθρα
`,
    share: `
?#κοινοποίηση
`,
    tags: `
?#ετικέτες
`,
  },
  sq: {
    comments: `
?#=komente
?#=komentet
`,
    consent: `
kushtet e shërbimit
`,
    newsletter: `
adresa juaj email
`,
    related: `
#artikuj të ngjashëm
#lexo edhe
`,
    share: `
klikoni për ta shtypur
`,
  },
  tr: {
    advertisement: `
reklam
`,
    byline: `
?#yazar hakkında
`,
    comments: `
#0henüz yorum yok
#0yorum yok
#={n} yorum
?#=yorumlar
`,
    consent: `
tümünü kabul et
~bu site çerez
`,
    copyright: `
~tüm hakları saklıdır
`,
    navigation: `
içeriğe geç
`,
    newsletter: `
#bültenimize abone olun
`,
    related: `
#ilgili haberler
#ilgili yazılar
?#ayrıca bakınız
`,
    share: `
?#paylaş
`,
    tags: `
?anahtar kelimeler: {name}
`,
  },
};
