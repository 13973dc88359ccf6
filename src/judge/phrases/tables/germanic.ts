import type { PhraseTable } from '../table.js';

/** Phrases of the Germanic languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const germanic: PhraseTable = {
  de: {
    advertisement: `
anzeige
werbung
~weiter nach der anzeige
`,
    byline: `
?#über den autor
?stand: {date}
?veröffentlicht am {date}
`,
    comments: `
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
`,
    consent: `
?impressum
cookie-einstellungen
datenschutzerklärung
~diese website verwendet cookies
~wir nutzen cookies
~wir verwenden cookies
`,
    copyright: `
~alle rechte vorbehalten
© {n} {name}. alle rechte vorbehalten
`,
    credit: `
?bild: {name}
?foto: {name}
?quelle: {name}
`,
    login: `
?angemeldet bleiben
?mein konto
?passwort vergessen
?passwort vergessen?
benutzername oder e-mail-adresse
`,
    navigation: `
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
`,
    newsletter: `
#abonniere unseren newsletter
#newsletter abonnieren
jetzt abonnieren
~benachrichtige mich über neue
`,
    other: `
feed der einträge
`,
    pagination: `
?nächster beitrag
?vorheriger beitrag
`,
    related: `
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
#weitere artikel
#ähnliche artikel
#ähnliche beiträge
?#empfehlungen
?#neu
?#neueste
?#top-themen
`,
    share: `
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
`,
    tags: `
?#allgemein
?#kategorien
?#schlagworte
?#schlagwörter
?#thema
?#themen
`,
  },
  nl: {
    advertisement: `
advertentie
gesponsord
`,
    byline: `
?#over de auteur
`,
    comments: `
#0geen reacties
#0nog geen reacties
#1een reactie
#1één reactie
#={n} reacties
#geef een reactie
#laat een reactie achter
?#=reacties
`,
    consent: `
alles accepteren
~we gebruiken cookies
~wij gebruiken cookies
`,
    copyright: `
~alle rechten voorbehouden
`,
    credit: `
?bron: {name}
`,
    navigation: `
ga naar de inhoud
`,
    newsletter: `
#schrijf je in voor onze nieuwsbrief
`,
    related: `
#gerelateerde artikelen
#gerelateerde berichten
#lees ook
#meer over dit onderwerp
#meest gelezen
?#laatste nieuws
`,
    share: `
?#delen
~klik om te delen
`,
    tags: `
?trefwoorden: {name}
`,
  },
  sv: {
    advertisement: `
annons
`,
    byline: `
?#om författaren
`,
    comments: `
#0inga kommentarer
#lämna en kommentar
#lämna ett svar
~din e-postadress kommer inte
`,
    consent: `
acceptera alla
~vi använder cookies
`,
    copyright: `
~alla rättigheter förbehållna
`,
    navigation: `
?läs mer
`,
    newsletter: `
?prenumerera
`,
    related: `
#läs också
#läs även
läs mer: {name}
`,
    share: `
?#dela
`,
    tags: `
?#ämnen
`,
  },
  nb: {
    advertisement: `
annonse
`,
    byline: `
?sist endret
`,
    comments: `
#legg igjen en kommentar
#legg igjen et svar
~det er stengt for kommentarer
~din e-postadresse vil ikke bli
`,
    consent: `
avvis alle
godta alle
`,
    copyright: `
alle rettigheter reservert
`,
    navigation: `
?les mer
`,
    newsletter: `
#meld deg på vårt nyhetsbrev
`,
    related: `
#les også
#mest lest
#relaterte artikler
`,
    share: `
#del artikkelen
`,
    tags: `
?#emneord
`,
  },
  da: {
    advertisement: `
annonce
`,
    byline: `
?#om forfatteren
`,
    comments: `
#0ingen kommentarer
#={n} kommentarer
#skriv et svar
?#=kommentarer
`,
    consent: `
accepter alle
afvis alle
`,
    copyright: `
alle rettigheder forbeholdes
`,
    navigation: `
læs mere
`,
    newsletter: `
#tilmeld nyhedsbrev
`,
    related: `
#læs også
#mest læste
#relaterede artikler
`,
    share: `
?#del
`,
    tags: `
?#emner
`,
  },
};
