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
?#über die autorin
?stand: {date}
?veröffentlicht am {date}
?veröffentlicht von {name}
`,
    comments: `
#0keine kommentare
#0noch keine kommentare
#1ein kommentar
#=alle kommentare
#=leserkommentare
#={n} antworten
#={n} antworten zu {name}
#={n} gedanken zu {name}
#={n} kommentare
#={n} kommentare zu {name}
#dein kommentar
#einen kommentar schreiben
#hinterlasse eine antwort
#hinterlasse einen kommentar
#hinterlassen sie einen kommentar
#ihre meinung
#jetzt kommentieren
#kommentar absenden
#kommentar hinterlassen
#kommentar hinzufügen
#kommentar schreiben
#kommentar verfassen
#kommentare anzeigen
#kommentieren
#letzte kommentare
#neue kommentare
#neueste kommentare
#schreibe einen kommentar
#schreiben sie einen kommentar
?#=kommentare
?#={n} kommentar
?#diskussion
?#kommentar
?antworten
~benachrichtige mich über nachfolgende
~deine e-mail-adresse wird nicht
~du musst angemeldet sein
~meinen namen, e-mail und
~meinen namen, meine e-mail-adresse
~melde dich an, um einen kommentar
`,
    consent: `
#notwendige cookies
?datenschutz
?impressum
?nutzungsbedingungen
alle akzeptieren
alle cookies akzeptieren
cookie-einstellungen
datenschutzerklärung
einstellungen speichern
~diese webseite verwendet cookies
~diese website verwendet cookies
~wir nutzen cookies
~wir und unsere partner
~wir verwenden cookies
`,
    copyright: `
~alle rechte vorbehalten
© {n} {name}. alle rechte vorbehalten
`,
    credit: `
?bild: {name}
?bildquelle: {name}
?foto: {name}
?fotos: {name}
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
?aktuelle seite
?alle anzeigen
?alle kategorien
?archiv
?design
?diese seite
?hauptmenü
?inhaltsverzeichnis
?kategorie auswählen
?kontakt
?letzte änderungen
?mehr
?mehr anzeigen
?mehr erfahren
?mehr lesen
?menü
?menü öffnen
?monat auswählen
?navigation umschalten
?schließen
?startseite
?suchbegriff eingeben
?suche
?suchen
?weitere informationen
?weiterlesen
?wird geladen
?zurück zur übersicht
?über
?über mich
?über uns
artikel drucken
direkt zum inhalt
kontaktieren sie uns
menü schließen
nach oben
nach oben scrollen
navigation überspringen
seite drucken
seitenanfang
sie befinden sich hier
sie sind hier
springe zum inhalt
suche nach
suche schließen
suche öffnen
wähle den monat
zum hauptinhalt springen
zum inhalt
zum inhalt springen
zum inhalt wechseln
zum seitenanfang
zur startseite
zurück nach oben
`,
    newsletter: `
#abonniere unseren newsletter
#abonnieren sie unseren newsletter
#jetzt newsletter abonnieren
#newsletter abonnieren
#zum newsletter anmelden
?abonnieren
?rss-feed
blog via e-mail abonnieren
deine e-mail-adresse
ihre e-mail-adresse
jetzt abonnieren
jetzt registrieren
rss - beiträge
~abonnieren kommentare zum post
~benachrichtige mich über neue
`,
    other: `
?beitrags-feed (rss)
?erstellt mit {name}
feed der einträge
kommentare als rss
`,
    pagination: `
?nächste seite
?nächster beitrag
?vorherige seite
?vorheriger beitrag
`,
    paywall: `
~jetzt weiterlesen mit
`,
    player: `
?{name} wird geladen
`,
    related: `
#aktuelle beiträge
#auch interessant
#beliebte artikel
#beliebte beiträge
#das könnte dich auch interessieren
#das könnte dir auch gefallen
#das könnte sie auch interessieren
#lesen sie auch
#letzte beiträge
#mehr aus {name}
#mehr von {name}
#mehr zum thema
#meistgelesen
#meistgelesene artikel
#meistkommentiert
#neue beiträge
#neueste artikel
#neueste beiträge
#schlagzeilen
#verwandte artikel
#verwandte beiträge
#verwandte themen
#weitere artikel
#weitere beiträge
#weitere nachrichten
#weitere news
#weitere themen
#weiterführende links
#zum thema
#ähnliche artikel
#ähnliche beiträge
?#aktuelle nachrichten
?#empfehlungen
?#empfohlen
?#neu
?#neueste
?#newsticker
?#siehe auch
?#top-themen
`,
    share: `
#artikel teilen
#beitrag teilen
#folge uns
#folgen sie uns
#folgen sie uns auf
#seite teilen
#teilen mit
#teilen sie diesen artikel
?#teilen
?folgen
?gefällt mir
?merken
?mitteilen
?twittern
artikel empfehlen
auf {name} teilen
link kopieren
~klick, um auf facebook zu
~klick, um auf linkedin zu
~klick, um auf pinterest zu
~klick, um auf pocket zu teilen
~klick, um auf reddit zu teilen
~klick, um auf tumblr zu teilen
~klick, um dies einem freund
~klick, um über twitter zu
~klicken, um auf telegram
~klicken, um auf whatsapp
~wird in neuem fenster geöffnet
`,
    tags: `
?#allgemein
?#beliebte tags
?#kategorien
?#schlagworte
?#schlagwörter
?#thema
?#themen
?kategorie: {name}
?kategorien: {name}
?schlagworte: {name}
?schlagwörter: {name}
?themen: {name}
`,
  },
  nl: {
    advertisement: `
advertentie
gesponsord
`,
    byline: `
?#over de auteur
leestijd {n} min
{n} min leestijd
`,
    comments: `
#0geen reacties
#0nog geen reacties
#1een reactie
#1één reactie
#={n} reacties
#geef een reactie
?#=reacties
?beantwoorden
~het e-mailadres wordt niet gepubliceerd
~je e-mailadres wordt niet gepubliceerd
`,
    consent: `
alle cookies accepteren
alles accepteren
alles weigeren
cookie-instellingen
~deze website gebruikt cookies
~we gebruiken cookies
~wij gebruiken cookies
`,
    copyright: `
~alle rechten voorbehouden
`,
    credit: `
?beeld: {name}
?bron: {name}
`,
    login: `
?wachtwoord vergeten?
`,
    navigation: `
?content
ga naar de inhoud
ga naar inhoud
naar de inhoud springen
spring naar inhoud
`,
    newsletter: `
#meld je aan voor de nieuwsbrief
#schrijf je in voor de nieuwsbrief
#schrijf je in voor onze nieuwsbrief
`,
    other: `
?ondersteund door {name}
`,
    pagination: `
?oudere berichten
?volgende pagina
`,
    paywall: `
~alleen voor abonnees
`,
    related: `
#dit vind je misschien ook leuk
#gerelateerde artikelen
#gerelateerde berichten
#lees ook
#meer over dit onderwerp
#meest gelezen
?#laatste nieuws
lees ook: {name}
`,
    share: `
#deel dit
#deel dit artikel
?#delen
~klik om op
~klik om te delen
`,
    tags: `
?categorieën: {name}
?onderwerpen: {name}
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
#lämna ett svar
~din e-postadress kommer inte
`,
    consent: `
acceptera alla
~vi använder cookies
`,
    navigation: `
gå till innehåll
hoppa till innehåll
`,
    newsletter: `
#prenumerera på vårt nyhetsbrev
?prenumerera
`,
    pagination: `
?äldre inlägg
`,
    related: `
läs mer: {name}
läs också: {name}
läs även: {name}
`,
    share: `
?#dela
~klicka för att dela
`,
    tags: `
?ämnen: {name}
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
~din e-postadresse vil ikke bli
`,
    consent: `
avvis alle
godta alle
`,
    navigation: `
?les mer
hopp til innhold
`,
    newsletter: `
#meld deg på vårt nyhetsbrev
?#nyhetsbrev
`,
    pagination: `
?eldre innlegg
`,
    related: `
#les også
#relaterte artikler
les også: {name}
`,
    share: `
#del artikkelen
følg oss
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
?#=kommentarer
`,
    consent: `
?ok
accepter alle
afvis alle
`,
    navigation: `
læs mere
spring til indhold
`,
    newsletter: `
#tilmeld nyhedsbrev
?#nyhedsbrev
`,
    pagination: `
?næste side
`,
    related: `
#læs også
#relaterede artikler
læs også: {name}
`,
    share: `
#del artiklen
?#del
`,
    tags: `
?emner: {name}
`,
  },
};
