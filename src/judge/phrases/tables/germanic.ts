import type { PhraseTable } from '../table.js';

/** Phrases of the Germanic languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const germanic: PhraseTable = {
  de: {
    advertisement: `
anzeige
werbung
~artikel wird nach der anzeige
~weiter nach der anzeige
~weiterlesen nach der anzeige
`,
    byline: `
?#zum autor
?#über den autor
?#über die autorin
?stand: {date}
?veröffentlicht am {date}
?veröffentlicht von {name}
~lesedauer: etwa
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
kommentare sind geschlossen
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
alle ablehnen
alle akzeptieren
alle cookies akzeptieren
cookie-einstellungen
datenschutzerklärung
einstellungen speichern
nur notwendige cookies
~cookies helfen uns bei der
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
~ich habe die datenschutzerklärung
~kein spam
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
?ältere beiträge
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
mehr zum thema: {name}
`,
    share: `
#artikel teilen
#beitrag teilen
#diesen artikel teilen
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
~artikel gaat verder onder de advertentie
~lees verder onder de advertentie
`,
    byline: `
?#over de auteur
?gepubliceerd op {date}
leestijd {n} min
leestijd: {n} minuten
{n} min leestijd
`,
    comments: `
#0geen reacties
#0nog geen reacties
#1een reactie
#1één reactie
#={n} reacties
#geef een reactie
#laat een reactie achter
#plaats een reactie
?#=reacties
?#={n} reactie
?#reactie
?#reageer
?beantwoorden
reacties zijn gesloten
~het e-mailadres wordt niet gepubliceerd
~je e-mailadres wordt niet gepubliceerd
`,
    consent: `
alle cookies accepteren
alles accepteren
alles weigeren
cookie-instellingen
cookies accepteren
voorkeuren bekijken
~deze website gebruikt cookies
~deze website maakt gebruik van
~we gebruiken cookies
~wij en onze partners
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
?lees verder
ga naar de inhoud
ga naar inhoud
naar de inhoud springen
naar hoofdinhoud
spring naar inhoud
`,
    newsletter: `
#meld je aan voor de nieuwsbrief
#schrijf je in voor de nieuwsbrief
#schrijf je in voor onze nieuwsbrief
?#nieuwsbrief
?abonneer
`,
    other: `
?ondersteund door {name}
`,
    pagination: `
?oudere berichten
?volgende pagina
?vorige pagina
`,
    paywall: `
~alleen voor abonnees
`,
    related: `
#aanbevolen artikelen
#aanbevolen voor jou
#dit vind je misschien ook leuk
#gerelateerd nieuws
#gerelateerde artikelen
#gerelateerde berichten
#lees ook
#meer nieuws
#meer over dit onderwerp
#meest gelezen
#misschien vind je dit ook interessant
#recente berichten
?#laatste nieuws
lees ook: {name}
`,
    share: `
#deel dit
#deel dit artikel
#deel dit bericht
#delen op
?#delen
~klik om op
~klik om te delen
~wordt in een nieuw venster
`,
    tags: `
?#categorieën
?categorieën: {name}
?onderwerpen: {name}
?trefwoorden: {name}
`,
  },
  sv: {
    advertisement: `
annons
~artikeln fortsätter efter annonsen
`,
    byline: `
?#om författaren
?#om skribenten
?publicerad {date}
`,
    comments: `
#0inga kommentarer
#kommentarer inaktiverade
#lämna en kommentar
#lämna ett svar
?#kommentera
?kommentarsnavigering
?svara
~din e-postadress kommer inte
`,
    consent: `
acceptera alla
avvisa alla
godkänn alla
~den här webbplatsen använder
~denna webbplats använder
~vi använder cookies
`,
    copyright: `
~alla rättigheter förbehållna
`,
    login: `
?logga in
`,
    navigation: `
gå till innehåll
hoppa till innehåll
till toppen
`,
    newsletter: `
#anmäl dig till vårt nyhetsbrev
#prenumerera på vårt nyhetsbrev
?prenumerera
`,
    other: `
?drivs med {name}
`,
    pagination: `
?nästa sida
?äldre inlägg
`,
    paywall: `
~den här artikeln är för
`,
    related: `
#läs också
#läs även
#mest läst
#relaterade artiklar
läs mer: {name}
läs också: {name}
läs även: {name}
`,
    share: `
#dela artikeln
#dela detta
?#dela
~klicka för att dela
`,
    tags: `
?taggar: {name}
?ämnen: {name}
`,
  },
  nb: {
    advertisement: `
annonse
annonsørinnhold
`,
    byline: `
?publisert av {name}
?sist endret
?sist oppdatert: {date}
`,
    comments: `
#legg igjen en kommentar
#legg igjen en kommentar til {name}
#legg igjen et svar
?kommentarnavigasjon
eldre kommentarer
kommentarer er stengt
~det er stengt for kommentarer
~din e-postadresse vil ikke bli
`,
    consent: `
avvis alle
godta alle
innstillinger for personvern
~denne nettsiden bruker
~vi bruker cookies
~vi bruker informasjonskapsler
`,
    copyright: `
alle rettigheter reservert
`,
    login: `
?logg inn
`,
    navigation: `
?les mer
gå til innhold
hopp til innhold
`,
    newsletter: `
#meld deg på nyhetsbrevet
#meld deg på vårt nyhetsbrev
?#nyhetsbrev
`,
    other: `
stolt drevet av {name}
`,
    pagination: `
?eldre innlegg
?neste side
`,
    paywall: `
~det finnes ikke utdrag siden
`,
    related: `
#anbefalte artikler
#flere saker
#les også
#mest lest
#relaterte artikler
?#siste nytt
les også: {name}
`,
    share: `
#del artikkelen
følg oss
sosiale medier-meny
åpnes i en ny fane
`,
    tags: `
?#emneord
?#stikkord
`,
  },
  da: {
    advertisement: `
annonce
artiklen fortsætter efter annoncen
`,
    byline: `
?#om forfatteren
?sidst opdateret: {date}
?skrevet af {name}
`,
    comments: `
#0ingen kommentarer
#={n} kommentarer
#læg en kommentar
#skriv en kommentar
#skriv et svar
?#=kommentarer
?svar
~din e-mailadresse vil ikke blive
`,
    consent: `
?ok
accepter alle
afvis alle
kun nødvendige
~denne hjemmeside bruger cookies
~vi anvender cookies
~vi bruger cookies
`,
    copyright: `
alle rettigheder forbeholdes
`,
    login: `
?log ind
`,
    navigation: `
gå til indhold
læs mere
spring til indhold
`,
    newsletter: `
#tilmeld dig vores nyhedsbrev
#tilmeld nyhedsbrev
?#nyhedsbrev
`,
    other: `
?drevet af {name}
`,
    pagination: `
?næste indlæg
?næste side
`,
    paywall: `
~der er intet uddrag, da dette
`,
    related: `
#andre læser også
#læs også
#mest læste
#måske er du interesseret i
#relaterede artikler
?#seneste nyt
læs også: {name}
`,
    share: `
#del artiklen
#del denne artikel
?#del
del på facebook
`,
    tags: `
?#emner
?emner: {name}
`,
  },
};
