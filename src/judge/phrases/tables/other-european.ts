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
D
~see veebileht kasutab küpsiseid
O
#liitu uudiskirjaga
#telli uudiskiri
S
kuula artiklit
T
#loe ka
#loe lisaks
#seotud artiklid
U
#jaga artiklit
jaga facebookis
prindi artikkel
salvesta artikkel
V
?#märksõnad
?#sildid
`,
  fi: `
A
mainos
~lataa sovelluksemme
B
~sivua on viimeksi muutettu
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
?#kommentti
?#vastaa
~kirjaudu sisään kommentoidaksesi
~kommentointi on suljettu
~sinun täytyy kirjautua sisään kommentoidaksesi
~sähköpostiosoitettasi ei julkaista
~tämä sivusto käyttää akismet
D
hyväksy kaikki
~käytämme evästeitä
~nähdäksesi tämän sisällön
N
hyppää sisältöön
siirry sisältöön
O
#tilaa uutiskirje
#tilaa uutiskirjeemme
?#uutiskirje
P
~huomasitko virheen
~löysitkö virheen
R
~tämä artikkeli on vain tilaajille
~tämä juttu on vain tilaajille
S
kuuntele artikkeli
kuuntele juttu
T
#aiheeseen liittyvää
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
kopioi linkki
seuraa meitä
tallenna artikkeli
tulosta artikkeli
V
?#aiheet
?#asiasanat
?#avainsanat
`,
  hu: `
A
hirdetés
~töltsd le alkalmazásunkat
~töltse le alkalmazásunkat
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
nincsenek megjegyzések
~a hozzászólások jelenleg nem
~az e-mail címet nem tesszük közzé
~ez az oldal az akismet
~hozzászólás küldéséhez be kell jelentkezni
D
~weboldalunk sütiket használ
összes elfogadása
N
tovább a tartalomra
ugrás a tartalomra
O
#feliratkozás hírlevélre
#hírlevél feliratkozás
#iratkozz fel hírlevelünkre
#iratkozzon fel hírlevelünkre
?#hírlevél
P
~hibát talált?
~hibát találtál
R
~ez a cikk előfizetőink
~támogasd a független
~támogassa a független
S
cikk meghallgatása
hallgassa meg a cikket
T
#ajánlott cikkek
#ez is érdekelheti
#ezt is olvassa el
#kapcsolódó cikk
#kapcsolódó cikkek
#olvasd el ezt is
#olvassa el ezt is
?#kapcsolódó
U
#cikk megosztása
#ossza meg
#ossza meg a cikket
#oszd meg
#oszd meg a cikket
?#megosztom
?#megosztás
cikk mentése
cikk nyomtatása
link másolása
megosztás a facebookon
megosztás facebookon
megosztás twitteren
V
?#címkék
?#kulcsszavak
`,
  lt: `
C
#0nėra komentarų
#={n} komentarai
#={n} komentaras
#={n} komentarų
?#=komentarai
D
~ši svetainė naudoja slapukus
O
#prenumeruokite naujienlaiškį
#užsiprenumeruokite naujienlaiškį
S
klausytis straipsnio
T
#skaitykite taip pat
#susiję straipsniai
#taip pat skaitykite
U
#dalintis straipsniu
dalintis facebook
išsaugoti straipsnį
V
?#raktiniai žodžiai
?#žymės
`,
  lv: `
C
#0nav komentāru
#={n} komentāri
?#=komentāri
D
~šī vietne izmanto sīkdatnes
O
#piesakies jaunumiem
#pieteikties jaunumiem
T
#lasi arī
#lasiet arī
#saistītie raksti
U
#dalies ar rakstu
dalīties facebook
V
?#atslēgvārdi
?#birkas
`,
  el: `
A
~κατεβάστε την εφαρμογή μας
διαφήμιση
C
#0δεν υπάρχουν σχόλια
#0κανένα σχόλιο
#={n} σχόλια
#ακύρωση απάντησης
#αφήστε ένα σχόλιο
#αφήστε μια απάντηση
#προσθήκη σχολίου
?#={n} σχόλιο
?#=σχόλια
?#απάντηση
?#σχολιάστε
?#σχόλιο
~για να σχολιάσετε πρέπει
~η ηλ. διεύθυνση σας δεν
~πρέπει να συνδεθείτε για να σχολιάσετε
~τα σχόλια είναι κλειστά
D
~χρησιμοποιούμε cookies
αποδοχή όλων
E
~απαγορεύεται η αναδημοσίευση
N
μετάβαση στο περιεχόμενο
O
#εγγραφή στο newsletter
#εγγραφή στο ενημερωτικό δελτίο
#εγγραφείτε στο newsletter
#εγγραφείτε στο newsletter μας
διεύθυνση email
R
~στηρίξτε την ανεξάρτητη
S
άκουσε το άρθρο
ακούστε το άρθρο
T
#δείτε επίσης
#διαβάστε ακόμα
#διαβάστε ακόμη
#διαβάστε επίσης
#σχετικά άρθρα
#σχετικά θέματα
?#δημοφιλή
U
#κοινοποίηση άρθρου
#κοινοποιήστε
#μοιράσου το
#μοιραστείτε το
#μοιραστείτε το άρθρο
?#κοινοποίηση
αντιγραφή συνδέσμου
αποθήκευση άρθρου
εκτύπωση άρθρου
κοινοποίηση στο facebook
κοινοποίηση στο twitter
V
?#ετικέτες
`,
  sq: `
C
#0nuk ka komente
#={n} komente
?#=komente
?#=komentet
T
#artikuj të ngjashëm
#lexo edhe
#lexo gjithashtu
#lexoni edhe
#lexoni gjithashtu
U
shpërndaje në facebook
V
?#etiketat
`,
  tr: `
A
reklam
~haberin devamı için tıklayınız
~uygulamamızı app store
~uygulamamızı indirin
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
?#yorum
~bu site istenmeyenleri azaltmak için akismet
~e-posta adresiniz yayınlanmayacak
~e-posta hesabınız yayımlanmayacak
~yorum yapabilmek için giriş yapmalısınız
~yorum yapabilmek için oturum açmalısınız
~yorumlar kapalı
D
tümünü kabul et
~bu site çerez
E
~izinsiz kopyalanamaz
~kaynak gösterilmeden alıntı yapılamaz
~kaynak gösterilmeden kullanılamaz
~tüm hakları saklıdır
N
içeriğe geç
O
#bülten aboneliği
#bültene abone olun
#bültenimize abone olun
#e-bülten aboneliği
#e-bültene abone ol
?abone ol
P
~hata mı buldunuz
R
~bağımsız gazeteciliğe destek
~bağımsız gazeteciliği destekleyin
S
haberi dinle
makaleyi dinle
T
#benzer haberler
#benzer yazılar
#bu haberler de ilginizi çekebilir
#bunlar da ilginizi çekebilir
#bunu da okuyun
#ilgili haber
#ilgili haberler
#ilgili yazılar
#ilginizi çekebilir
?#ayrıca bakınız
U
#bizi takip edin
#bu haberi paylaş
#bu yazıyı paylaş
#bunu paylaş
#haberi paylaş
#haberi paylaşın
#makaleyi paylaş
#yazıyı paylaş
?#paylaş
?beğen
bağlantıyı kopyala
facebook'ta paylaş
haberi kaydet
haberi yazdır
linki kopyala
linki kopyalayın
makaleyi kaydet
twitter'da paylaş
whatsapp'ta paylaş
~paylaşmak için tıklayın
V
?#etiketler
`,
  az: `
C
#0şərh yoxdur
#={n} şərh
?#=şərhlər
T
#digər xəbərlər
#həmçinin oxuyun
#oxşar xəbərlər
U
facebook-da paylaş
V
?#açar sözlər
?#teqlər
`,
  eu: `
C
#={n} iruzkin
?#=iruzkinak
T
#azken albisteak
#erlazionatutako albisteak
`,
};
