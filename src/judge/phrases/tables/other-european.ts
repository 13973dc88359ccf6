import type { PhraseTable } from '../table.js';

/** Phrases of the other European languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const otherEuropean: PhraseTable = {
  et: {
    byline: `
?viimati uuendatud
`,
    comments: `
#={n} kommentaari
#lisa kommentaar
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
    pagination: `
?vanemad postitused
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
#0ei kommentteja
#={n} kommenttia
?#=keskustelu
?#=kommentit
`,
    consent: `
hylkää kaikki
hyväksy kaikki
~käytämme evästeitä
`,
    navigation: `
?lue lisää
hyppää sisältöön
siirry sisältöön
`,
    newsletter: `
#tilaa uutiskirje
#tilaa uutiskirjeemme
?#uutiskirje
`,
    pagination: `
?edellinen sivu
`,
    related: `
#lue myös
?#luetuimmat
?#uusimmat
lue myös: {name}
`,
    share: `
#jaa artikkeli
?#jaa
jaa facebookissa
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
#0nincs hozzászólás
#={n} hozzászólás
?#=hozzászólások
?#=kommentek
`,
    consent: `
?elfogadom
~weboldalunk sütiket használ
összes elfogadása
`,
    navigation: `
?bővebben
?tovább olvasom
ugrás a tartalomra
`,
    newsletter: `
#feliratkozás hírlevélre
#iratkozz fel hírlevelünkre
?#hírlevél
`,
    pagination: `
?előző oldal
`,
    related: `
#ajánlott cikkek
#ez is érdekelheti
#kapcsolódó cikkek
?#kapcsolódó
`,
    share: `
#oszd meg
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
#={n} komentarų
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
#0nav komentāru
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
    pagination: `
?skatīt visu
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
#0κανένα σχόλιο
#={n} σχόλια
?#=σχόλια
~η ηλ. διεύθυνση σας δεν
`,
    consent: `
~χρησιμοποιούμε cookies
αποδοχή όλων
απόρριψη όλων
`,
    navigation: `
?αρχική
διαβάστε περισσότερα
μετάβαση στο περιεχόμενο
`,
    newsletter: `
#εγγραφή στο newsletter
#εγγραφείτε στο newsletter
διεύθυνση email
`,
    pagination: `
?επόμενη σελίδα
`,
    related: `
#δείτε επίσης
#διαβάστε ακόμα
#διαβάστε επίσης
#σχετικά άρθρα
`,
    share: `
#κοινοποιήστε
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
#={n} komente
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
    pagination: `
faqja e mëhershme
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
~e-posta hesabınız yayımlanmayacak
`,
    consent: `
tümünü kabul et
tümünü reddet
~bu site çerez
`,
    navigation: `
?devamını oku
içeriğe atla
içeriğe geç
`,
    newsletter: `
#bültenimize abone olun
#e-bültene abone ol
?abone ol
`,
    pagination: `
?sonraki sayfa
`,
    related: `
#benzer haberler
#ilgili haberler
#ilgili yazılar
ayrıca bakınız: {name}
`,
    share: `
#bunu paylaş
?#paylaş
~paylaşmak için tıklayın
`,
    tags: `
?etiketler: {name}
`,
  },
};
