import type { PhraseTable } from '../table.js';

/** Phrases of the Germanic languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const germanic: PhraseTable = {
  de: `
A
anzeige
werbung
~weiter nach der anzeige
B
?#über den autor
?stand: {date}
?veröffentlicht am {date}
C
#0keine kommentare
#0noch keine kommentare
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
?#=kommentare
?#={n} kommentar
?#kommentar
?antworten
~benachrichtige mich über nachfolgende
~deine e-mail-adresse wird nicht
~du musst angemeldet sein
~meinen namen, e-mail und
~meinen namen, meine e-mail-adresse
D
?impressum
cookie-einstellungen
datenschutzerklärung
~wir nutzen cookies
~wir verwenden cookies
E
~alle rechte vorbehalten
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
~benachrichtige mich über neue
P
feed der einträge
Q
?nächster beitrag
?vorheriger beitrag
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
?#=reacties
D
alles accepteren
~wij gebruiken cookies
E
~alle rechten voorbehouden
F
?bron: {name}
O
#schrijf je in voor onze nieuwsbrief
T
#gerelateerde artikelen
#gerelateerde berichten
#lees ook
#meer over dit onderwerp
#meest gelezen
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
#lämna en kommentar
#lämna ett svar
?svara
~din e-postadress kommer inte
D
acceptera alla
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
~det er stengt for kommentarer
~din e-postadresse vil ikke bli
D
godta alle
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
#skriv en kommentar
#skriv et svar
?#=kommentarer
D
accepter alle
T
#læs også
#relaterede artikler
U
?#del
`,
};
