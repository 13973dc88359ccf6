import type { PhraseTable } from '../table.js';

/** Phrases of the other European languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const otherEuropean: PhraseTable = {
  et: {
    byline: `
?viimati uuendatud
`,
    comments: `
#={n} kommentaari
?#=kommentaarid
`,
    consent: `
nõustu kõigiga
~see veebileht kasutab küpsiseid
`,
    navigation: `
?loe edasi
liigu sisu juurde
`,
    newsletter: `
?e-postiaadress
?telli
`,
    related: `
#loe ka
#seotud artiklid
`,
    share: `
#jaga artiklit
?#jaga
`,
    tags: `
?#sildid
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
#={n} kommenttia
?#=keskustelu
?#=kommentit
`,
    consent: `
hyväksy kaikki
~käytämme evästeitä
`,
    navigation: `
hyppää sisältöön
siirry sisältöön
`,
    newsletter: `
#tilaa uutiskirje
?#uutiskirje
`,
    pagination: `
?edellinen sivu
`,
    related: `
#lue myös
?#luetuimmat
lue myös: {name}
`,
    share: `
#jaa artikkeli
?#jaa
`,
    tags: `
?aiheet: {name}
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
#={n} hozzászólás
?#=hozzászólások
?#=kommentek
`,
    consent: `
?elfogadom
összes elfogadása
`,
    navigation: `
?bővebben
ugrás a tartalomra
`,
    newsletter: `
#iratkozz fel hírlevelünkre
?#hírlevél
`,
    pagination: `
?előző oldal
`,
    related: `
#ez is érdekelheti
#kapcsolódó cikkek
?#kapcsolódó
`,
    share: `
?#megosztom
?#megosztás
`,
    tags: `
?címkék: {name}
`,
  },
  lt: {
    comments: `
#={n} komentarai
?#=komentarai
`,
    consent: `
?sutinku
priimti visus
`,
    navigation: `
?plačiau
pereiti prie turinio
`,
    newsletter: `
?registruotis
el. laiškas išsiųstas
`,
    related: `
#skaitykite taip pat
#susiję straipsniai
`,
    share: `
?#dalintis
?#pasidalinti
`,
    tags: `
?#kategorijos
`,
  },
  lv: {
    byline: `
?nemainīga saite
`,
    comments: `
#={n} komentāri
?#=komentāri
`,
    consent: `
?piekrītu
pieņemt visas
`,
    navigation: `
?lasīt vairāk
pāriet uz saturu
`,
    newsletter: `
?abonēt
tagad pārbaudiet savu e-pastu
`,
    related: `
#lasi arī
#saistītie raksti
`,
    share: `
mazāk kā šis
vairāk kā šis
`,
    tags: `
?#bez kategorijas
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
#={n} σχόλια
?#=σχόλια
~η ηλ. διεύθυνση σας δεν
`,
    consent: `
~χρησιμοποιούμε cookies
αποδοχή όλων
`,
    navigation: `
?αρχική
μετάβαση στο περιεχόμενο
`,
    newsletter: `
#εγγραφή στο newsletter
#εγγραφείτε στο newsletter
`,
    pagination: `
?επόμενη σελίδα
`,
    related: `
#διαβάστε ακόμα
#διαβάστε επίσης
#σχετικά άρθρα
`,
    share: `
#μοιραστείτε το
?#κοινοποίηση
`,
    tags: `
?#ετικέτες
`,
  },
  sq: {
    byline: `
?e botuar
`,
    comments: `
?#=komente
?#=komentet
`,
    consent: `
kushtet e shërbimit
rregulla vetësie
`,
    navigation: `
?kthehu lart
lexo më shumë
`,
    newsletter: `
adresa juaj email
adresë email
`,
    related: `
#artikuj të ngjashëm
#lexo edhe
`,
    share: `
klikoni për ta shtypur
~klikoni që t'ia dërgoni këtë
`,
    tags: `
?#etiketa
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
#0yorum yok
#={n} yorum
?#=yorumlar
`,
    consent: `
tümünü kabul et
~bu site çerez
`,
    navigation: `
içeriğe atla
içeriğe geç
`,
    newsletter: `
#bültenimize abone olun
?abone ol
`,
    pagination: `
?sonraki sayfa
`,
    related: `
#ilgili haberler
#ilgili yazılar
ayrıca bakınız: {name}
`,
    share: `
#bunu paylaş
?#paylaş
`,
    tags: `
?etiketler: {name}
`,
  },
};
