/* Data, a row a phrase: long as a table is. */
import type { PhraseTable } from '../table.js';

/** Phrases of the Germanic languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const germanic: PhraseTable = {
  de: `
A
anzeige
gesponserter inhalt
werbung
~artikel wird nach der anzeige
~dieser artikel enthält affiliate-links
~dieser beitrag enthält werbung
~für links auf dieser seite
~weiter nach der anzeige
~weiterlesen nach der anzeige
B
?#über den autor
?stand: {date}
?veröffentlicht am {date}
C
#0keine kommentare
#0noch keine kommentare
#1ein kommentar
#=alle kommentare
#={n} kommentare
#hinterlasse einen kommentar
#kommentar hinterlassen
#kommentar hinzufügen
#kommentar schreiben
#kommentar verfassen
#kommentieren
#letzte kommentare
#neueste kommentare
#schreibe einen kommentar
#schreiben sie einen kommentar
?#=kommentare
?#={n} kommentar
?#kommentar
?antworten
~benachrichtige mich über nachfolgende
~bitte beachten sie unsere netiquette
~deine e-mail-adresse wird nicht
~die redaktion behält sich vor
~du musst angemeldet sein
~meinen namen, e-mail und
~meinen namen, meine e-mail-adresse
~wir behalten uns vor, kommentare
D
?impressum
alle cookies akzeptieren
cookie-einstellungen
datenschutzerklärung
~cookies helfen uns bei der
~diese webseite verwendet cookies
~diese website verwendet cookies
~mit dem laden des
~um ihnen ein optimales
~wir können cookies anfordern
~wir nutzen cookies
~wir und unsere partner
~wir verwenden cookies
E
~alle angaben ohne gewähr
~alle rechte vorbehalten
~trotz sorgfältiger inhaltlicher kontrolle
© {n} {name}. alle rechte vorbehalten
F
?bild: {name}
?foto: {name}
?quelle: {name}
L
?angemeldet bleiben
?mein konto
?passwort vergessen
?passwort vergessen?
benutzername oder e-mail-adresse
N
?inhaltsverzeichnis
?kategorie auswählen
?kontakt
?mehr erfahren
?monat auswählen
?startseite
?suchbegriff eingeben
?weitere informationen
?weiterlesen
?zurück zur übersicht
?über mich
?über uns
artikel drucken
direkt zum inhalt
menü schließen
nach oben
seite drucken
sie befinden sich hier
sie sind hier
suche nach
zum inhalt springen
zum inhalt wechseln
zum seitenanfang
zur startseite
zurück nach oben
O
#abonniere unseren newsletter
#newsletter abonnieren
jetzt abonnieren
~abonniere unseren
~benachrichtige mich über neue
~die abmeldung ist jederzeit
~ich habe die datenschutzerklärung
~kein spam
~lust auf mehr
~verpasse keine
P
feed der einträge
Q
?nächster beitrag
?vorheriger beitrag
R
?~die aktuelle ausgabe
~gefällt dir unser
~ihr beitrag hilft
~jetzt weiterlesen mit
~weiterlesen mit
T
#auch interessant
#das könnte dich auch interessieren
#das könnte sie auch interessieren
#lesen sie auch
#mehr aus {name}
#mehr von {name}
#mehr zum thema
#meistgelesen
#meistgelesene artikel
#neueste artikel
#neueste beiträge
#schlagzeilen
#verwandte artikel
#ähnliche artikel
#ähnliche beiträge
?#empfehlungen
?#neu
?#neueste
?#top-themen
~vorschau auf den nächsten artikel
U
#artikel teilen
#beitrag teilen
#folge uns
#folgen sie uns
#seite teilen
#teilen mit
?#teilen
?folgen
?gefällt mir
?merken
?mitteilen
?twittern
V
?#allgemein
?#kategorien
?#schlagworte
?#schlagwörter
?#thema
?#themen
`,
  nl: `
A
advertentie
gesponsord
~artikel gaat verder onder de advertentie
~dit artikel bevat affiliate links
~dit artikel bevat affiliatelinks
~lees verder onder de advertentie
B
?#over de auteur
C
#0geen reacties
#0nog geen reacties
#1een reactie
#1één reactie
#={n} reacties
#geef een reactie
#laat een reactie achter
#plaats een reactie
#schrijf een reactie
?#=reacties
~het e-mailadres wordt niet gepubliceerd
~je e-mailadres wordt niet gepubliceerd
~reacties worden gemodereerd
D
alles accepteren
alles weigeren
~deze inhoud kan niet
~deze website gebruikt cookies
~deze website maakt gebruik van
~ik ga akkoord met
~om deze inhoud te zien
~we gebruiken cookies
~wij en onze partners
~wij gebruiken cookies
E
~alle rechten voorbehouden
F
?bron: {name}
O
#schrijf je in voor de nieuwsbrief
#schrijf je in voor onze nieuwsbrief
~je kunt je op elk moment
~meld je aan voor onze
~schrijf je in voor onze
~u kunt zich op elk moment
R
?~jouw bijdrage
~alleen voor abonnees
~dit artikel is alleen voor
~lees dit artikel met
~steun onze
T
#gerelateerde artikelen
#gerelateerde berichten
#lees ook
#meer over dit onderwerp
#meest gelezen
~bekijk ook
U
?#delen
V
?trefwoorden: {name}
`,
  sv: `
A
annons
C
#0inga kommentarer
#kommentarer inaktiverade
#lämna en kommentar
#lämna ett svar
?#kommentera
?kommentarsnavigering
?svara
~din e-postadress kommer inte
D
acceptera alla
O
?prenumerera
T
#läs även
läs mer: {name}
U
?#dela
`,
  nb: `
A
annonse
C
#legg igjen en kommentar
#legg igjen en kommentar til {name}
#legg igjen et svar
?kommentarnavigasjon
eldre kommentarer
kommentarer er stengt
~det er stengt for kommentarer
~din e-postadresse vil ikke bli
D
godta alle
O
#meld deg på vårt nyhetsbrev
T
#les også
#relaterte artikler
U
#del artikkelen
`,
  da: `
A
annonce
C
#0ingen kommentarer
#={n} kommentarer
#læg en kommentar
#skriv en kommentar
#skriv et svar
?#=kommentarer
?svar
~din e-mailadresse vil ikke blive
D
accepter alle
O
#tilmeld nyhedsbrev
T
#læs også
#relaterede artikler
U
?#del
`,
};
