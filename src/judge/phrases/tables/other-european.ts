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
artikkeli jatkuu mainoksen jälkeen
mainos
`,
    byline: `
?#kirjoittajasta
?#tietoa kirjoittajasta
?viimeksi muokattu
`,
    comments: `
#0ei kommentteja
#={n} kommenttia
#jätä kommentti
#kirjoita kommentti
?#=keskustelu
?#=kommentit
?#vastaa
~sähköpostiosoitettasi ei julkaista
`,
    consent: `
evästeasetukset
hylkää kaikki
hyväksy kaikki
vain välttämättömät
~käytämme evästeitä
~tämä sivusto käyttää evästeitä
`,
    copyright: `
kaikki oikeudet pidätetään
`,
    login: `
?kirjaudu sisään
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
    other: `
?palvelun tarjoaa {name}
`,
    pagination: `
?edellinen sivu
?seuraava sivu
`,
    paywall: `
~otetta ei näytetä, koska
`,
    related: `
#aiheeseen liittyvää
#lue myös
#sinua saattaisi kiinnostaa
#suosituimmat
?#luetuimmat
?#uusimmat
lue myös: {name}
`,
    share: `
#jaa artikkeli
?#jaa
jaa facebookissa
jaa twitterissä
`,
    tags: `
?aiheet: {name}
?avainsanat: {name}
`,
  },
  hu: {
    advertisement: `
hirdetés
`,
    byline: `
?#a szerzőről
?közvetlen link
?utolsó frissítés
`,
    comments: `
#0nincs hozzászólás
#0nincsenek hozzászólások
#={n} hozzászólás
#szólj hozzá
?#=hozzászólások
?#=kommentek
?#hozzászólás
~az e-mail címet nem tesszük közzé
`,
    consent: `
?elfogadom
adatvédelmi tájékoztató
süti beállítások
~ez a weboldal sütiket használ
~weboldalunk sütiket használ
összes elfogadása
`,
    copyright: `
minden jog fenntartva
`,
    login: `
?emlékezzen rám
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
    other: `
?hozzászólások hírcsatorna
`,
    pagination: `
?előző oldal
?következő oldal
`,
    paywall: `
~nincs kivonat, mert ez egy
`,
    related: `
#ajánlott cikkek
#ez is érdekelheti
#hasonló cikkek
#kapcsolódó cikkek
#legolvasottabb
?#kapcsolódó
?#legfrissebb
`,
    share: `
#ossza meg
#oszd meg
?#megosztom
?#megosztás
`,
    tags: `
?címkék: {name}
?kategória: {name}
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
?δημοσιεύθηκε από
?δημοσιεύθηκε από {name}
`,
    comments: `
#0δεν υπάρχουν σχόλια
#0κανένα σχόλιο
#={n} σχόλια
#αφήστε μια απάντηση
?#=σχόλια
?#απάντηση
?#σχόλιο
~η ηλ. διεύθυνση σας δεν
`,
    consent: `
~αυτός ο ιστότοπος χρησιμοποιεί
~ο ιστότοπος αυτός χρησιμοποιεί
~χρησιμοποιούμε cookies
αποδοχή όλων
απόρριψη όλων
πολιτική απορρήτου
`,
    copyright: `
~με επιφύλαξη παντός δικαιώματος
`,
    login: `
?όνομα χρήστη
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
    other: `
?κανάλι σχολίων
`,
    pagination: `
?επόμενη σελίδα
?επόμενο άρθρο
`,
    paywall: `
επί πληρωμή
`,
    related: `
#δείτε επίσης
#διαβάστε ακόμα
#διαβάστε επίσης
#σχετικά άρθρα
#σχετικά θέματα
#τελευταία νέα
?#δημοφιλή
`,
    share: `
#κοινοποιήστε
#μοιραστείτε το
?#κοινοποίηση
μενού συνδέσμων κοινωνικών δικτύων
`,
    tags: `
?#ετικέτες
?#κατηγορίες
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
~haberin devamı için tıklayınız
`,
    byline: `
?#yazar hakkında
okuma süresi: {n} dakika
{n} dakikalık okuma
`,
    comments: `
#0henüz yorum yok
#0yorum yapılmamış
#0yorum yok
#={n} yorum
#yorum yap
?#=yorumlar
~e-posta adresiniz yayınlanmayacak
~e-posta hesabınız yayımlanmayacak
`,
    consent: `
tümünü kabul et
tümünü reddet
~bu site çerez
~sitemizde çerez
~çerezleri kullanıyoruz
çerez politikası
`,
    copyright: `
~tüm hakları saklıdır
`,
    login: `
?giriş yap
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
    other: `
?web sitesi
`,
    pagination: `
?sonraki sayfa
?sonraki yazı
`,
    paywall: `
~burada alıntı yok çünkü bu
`,
    related: `
#benzer haberler
#benzer yazılar
#ilgili haberler
#ilgili yazılar
#ilginizi çekebilir
?#ayrıca bakınız
ayrıca bakınız: {name}
`,
    share: `
#bunu paylaş
#haberi paylaş
?#paylaş
~paylaşmak için tıklayın
`,
    tags: `
?etiketler: {name}
?kategoriler: {name}
`,
  },
};
