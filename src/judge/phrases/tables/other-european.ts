/* Data, a row a phrase: long as a table is. */
import type { PhraseTable } from '../table.js';

/** Phrases of the other European languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const otherEuropean: PhraseTable = {
  et: `
C
#0kommentaare pole
#={n} kommentaari
#={n} vastust
?#=kommentaarid
T
#seotud artiklid
U
#jaga artiklit
`,
  fi: `
A
mainos
C
#0ei kommentteja
#={n} kommenttia
#jätä kommentti
#kirjoita kommentti
#kommentit on suljettu
#kommenttien selaus
#lähetä kommentti
?#=keskustelu
?#=kommentit
?#={n} kommentti
?#vastaa
~sähköpostiosoitettasi ei julkaista
D
hyväksy kaikki
O
#tilaa uutiskirje
#tilaa uutiskirjeemme
?#uutiskirje
S
kuuntele artikkeli
kuuntele juttu
T
#lue myös
?#luetuimmat
?#uusimmat
U
#jaa artikkeli
#jaa juttu
#jaa sivu
#jaa tämä artikkeli
?#jaa
?some-valikko
jaa facebookissa
jaa twitterissä
seuraa meitä
tulosta artikkeli
`,
  hu: `
A
hirdetés
C
#0nincs hozzászólás
#0nincsenek hozzászólások
#={n} hozzászólás
#={n} komment
#hozzászólások megtekintése
#szólj hozzá
#vélemény, hozzászólás
#összes hozzászólás
?#=hozzászólások
?#=kommentek
?#hozzászólás
?#válasz
megjegyzés küldése
~az e-mail címet nem tesszük közzé
D
összes elfogadása
O
#feliratkozás hírlevélre
#hírlevél feliratkozás
#iratkozz fel hírlevelünkre
?#hírlevél
T
#ez is érdekelheti
#kapcsolódó cikkek
?#kapcsolódó
U
#cikk megosztása
#ossza meg
#ossza meg a cikket
#oszd meg
#oszd meg a cikket
?#megosztom
?#megosztás
`,
  lt: `
C
#0nėra komentarų
#={n} komentarai
#={n} komentaras
#={n} komentarų
?#=komentarai
T
#susiję straipsniai
`,
  lv: `
C
#0nav komentāru
#={n} komentāri
?#=komentāri
T
#saistītie raksti
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
?#={n} σχόλιο
?#=σχόλια
?#απάντηση
?#σχολιάστε
?#σχόλιο
~η ηλ. διεύθυνση σας δεν
D
αποδοχή όλων
O
#εγγραφή στο newsletter
#εγγραφείτε στο newsletter
διεύθυνση email
T
#διαβάστε ακόμα
#διαβάστε επίσης
#σχετικά άρθρα
U
#κοινοποίηση άρθρου
#κοινοποιήστε
#μοιράσου το
#μοιραστείτε το
#μοιραστείτε το άρθρο
?#κοινοποίηση
`,
  sq: `
C
#0nuk ka komente
#={n} komente
?#=komente
?#=komentet
T
#artikuj të ngjashëm
`,
  tr: `
A
reklam
B
okuma süresi: {n} dakika
{n} dakikalık okuma
C
#0henüz yorum yok
#0yorum yapılmamış
#0yorum yok
#=tüm yorumlar
#=yorumları göster
#={n} yorum
#bir cevap yazın
#bir yanıt yazın
#yorum gönder
#yorum yap
#yorum yapın
#yorum yaz
?#=yorumlar
~e-posta adresiniz yayınlanmayacak
~e-posta hesabınız yayımlanmayacak
D
~bu site çerez
O
#bülten aboneliği
#bültenimize abone olun
#e-bülten aboneliği
#e-bültene abone ol
?abone ol
S
haberi dinle
makaleyi dinle
T
#ilgili haberler
#ilgili yazılar
?#ayrıca bakınız
U
#bizi takip edin
#bu haberi paylaş
#bu yazıyı paylaş
#bunu paylaş
#haberi paylaş
#makaleyi paylaş
#yazıyı paylaş
?#paylaş
bağlantıyı kopyala
facebook'ta paylaş
haberi kaydet
haberi yazdır
linki kopyala
twitter'da paylaş
~paylaşmak için tıklayın
`,
};
