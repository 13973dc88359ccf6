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
~enthält affiliate-links
~für links auf dieser seite
~hol dir unsere app
~holen sie sich unsere app
~laden sie unsere app
~ladet unsere app
~weiter nach der anzeige
~weiterlesen nach der anzeige
B
?#über den autor
?stand: {date}
?veröffentlicht am {date}
alle beiträge von {name} ansehen
alle beiträge von {name} anzeigen
lesezeit {n} min
lesezeit: {n} minuten
zeige alle beiträge von {name}
{n} min lesezeit
~diese seite wurde zuletzt am
~lesedauer: etwa
C
#0keine kommentare
#0noch keine kommentare
#1ein kommentar
#=alle kommentare
#=alle {n} kommentare anzeigen
#=leserkommentare
#={n} antworten
#={n} antworten auf {name}
#={n} antworten zu {name}
#={n} gedanken zu {name}
#={n} kommentar
#={n} kommentare
#={n} kommentare zu {name}
#dein kommentar
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
?#diskussion
?#kommentar
?antworten
~benachrichtige mich über nachfolgende
~bitte beachten sie die netiquette
~bitte beachten sie unsere netiquette
~bitte loggen sie sich vor dem kommentieren
~deine e-mail-adresse wird nicht
~die kommentare sind geschlossen
~die kommentarfunktion ist
~die redaktion behält sich vor
~diese website verwendet akismet
~du musst angemeldet sein, um einen kommentar
~kommentare und pings sind
~kommentare werden moderiert
~leider sind keine kommentare möglich
~meinen namen, e-mail und
~meinen namen, meine e-mail-adresse
~sie müssen angemeldet sein, um einen kommentar
~um kommentieren zu können, müssen
~wir behalten uns vor, kommentare
D
?impressum
alle cookies akzeptieren
cookie-einstellungen
datenschutzerklärung
~an dieser stelle befindet sich ein externer
~an dieser stelle finden sie einen externen
~an dieser stelle finden sie einen relevanten
~an dieser stelle findest du einen externen
~cookies helfen uns bei der
~diese webseite verwendet cookies
~diese website verwendet cookies
~dieser inhalt kann aufgrund ihrer
~durch die weitere nutzung der
~empfohlener externer inhalt
~empfohlener redaktioneller inhalt
~hier finden sie einen externen inhalt
~hier finden sie einen relevanten externen
~ich bin damit einverstanden, dass meine
~ich bin damit einverstanden, dass mir externe
~mit dem laden der karte akzeptieren
~mit dem laden des
~sie sehen gerade einen platzhalterinhalt
~um diesen inhalt anzuzeigen
~um diesen inhalt zu sehen
~um ihnen ein optimales
~wir können cookies anfordern
~wir nutzen cookies
~wir und unsere partner
~wir verwenden cookies
~zur anzeige dieses inhalts
E
~alle angaben ohne gewähr
~alle rechte vorbehalten
~der inhalt dieser seite steht unter
~dieser inhalt steht unter einer
~dieses blog steht unter einer creative
~dieses werk ist lizenziert unter
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
springe zum inhalt
suche nach
zum hauptinhalt springen
zum inhalt springen
zum inhalt wechseln
zum seitenanfang
zur hauptnavigation springen
zur navigation springen
zur startseite
zurück nach oben
O
#abonniere unseren newsletter
#abonnieren sie unseren newsletter
#bleiben sie informiert
#immer auf dem laufenden
#jetzt newsletter abonnieren
#jetzt zum newsletter anmelden
#melden sie sich zu unserem newsletter an
#newsletter abonnieren
#newsletter-anmeldung
#unser newsletter
#zum newsletter anmelden
deine e-mail-adresse
jetzt abonnieren
~abonniere unseren
~benachrichtige mich über neue
~bitte geben sie ihre e-mail-adresse ein, um diesem
~die abmeldung ist jederzeit
~geben sie ihre e-mail-adresse an, um diesen
~geben sie ihre e-mail-adresse ein, um diesen
~gib deine e-mail-adresse an, um diesen
~gib deine e-mail-adresse ein, um diesem
~gib deine e-mail-adresse ein, um diesen
~gib deine e-mail-adresse ein, um über neue
~ich habe die datenschutzerklärung
~ich willige ein, dass
~kein spam
~lust auf mehr
~sie können den newsletter jederzeit
~sie können sich jederzeit abmelden
~verpasse keine
P
feed der einträge
~bloggen auf wordpress.com
~erstelle eine kostenlose website oder blog
~fehler entdeckt?
~fehler gefunden?
~haben sie einen fehler entdeckt
~haben sie einen fehler gefunden
~mit stolz präsentiert von wordpress
~stolz präsentiert von wordpress
Q
?nächster beitrag
?vorheriger beitrag
R
?~die aktuelle ausgabe
~dieser artikel ist exklusiv für
~gefällt dir unser
~ihr beitrag hilft
~jetzt weiterlesen mit
~unterstütze unabhängigen journalismus
~unterstützen sie unabhängigen journalismus
~weiterlesen mit
S
artikel anhören
artikel vorlesen
artikel vorlesen lassen
beitrag anhören
diesen artikel anhören
T
#andere leser interessierte auch
#auch interessant
#auch lesen
#beliebte beiträge zum thema
#das könnte dich auch interessieren
#das könnte dir auch gefallen
#das könnte ihnen auch gefallen
#das könnte sie auch interessieren
#diese artikel könnten dich interessieren
#diese beiträge könnten sie interessieren
#empfehlungen aus der redaktion
#lesen sie auch
#lesen sie dazu auch
#lesen sie mehr zum thema
#mehr aus {name}
#mehr von {name}
#mehr zu diesem thema
#mehr zum thema
#meist gelesen
#meistgelesen
#meistgelesene artikel
#neueste artikel
#neueste beiträge
#schlagzeilen
#verwandte artikel
#verwandte beiträge
#verwandte themen
#weitere artikel
#weitere beiträge zu diesem artikel
#zum thema
#ähnliche artikel
#ähnliche beiträge
?#empfehlungen
?#neu
?#neueste
?#top-themen
~vorschau auf den nächsten artikel
U
#artikel teilen
#artikel weiterempfehlen
#beitrag teilen
#den artikel teilen
#diese seite teilen
#diesen artikel teilen
#diesen beitrag teilen
#folge uns
#folgen sie uns
#folgen sie uns auf
#jetzt teilen
#seite teilen
#teilen mit
#teilen sie diesen artikel
?#teilen
?folgen
?gefällt mir
?merken
?mitteilen
?twittern
als e-mail senden
als pdf herunterladen
artikel empfehlen
artikel merken
artikel speichern
artikel verschenken
artikel versenden
auf {name} teilen
diesen artikel drucken
feedback an die redaktion
fehler melden
folge uns auf {name}
folgen sie uns auf {name}
link kopieren
link wurde kopiert
per e-mail senden
per e-mail teilen
per mail versenden
seite empfehlen
~klick, um auf
~klick, um über twitter zu
V
?#allgemein
?#kategorien
?#schlagworte
?#schlagwörter
?#stichwörter
?#thema
?#themen
~dieser beitrag wurde unter
~dieser beitrag wurde veröffentlicht in
~dieser eintrag wurde unter
~dieser eintrag wurde veröffentlicht in
`,
  nl: `
A
advertentie
gesponsord
~artikel gaat verder onder de advertentie
~dit artikel bevat affiliate links
~dit artikel bevat affiliatelinks
~download onze app
~lees verder onder de advertentie
B
?#over de auteur
bekijk alle berichten van {name}
leestijd {n} min
leestijd: {n} minuten
{n} min leestijd
~deze pagina is voor het laatst bewerkt
C
#0geen reacties
#0nog geen reacties
#1een reactie
#1één reactie
#=bekijk alle reacties
#=toon reacties
#={n} antwoorden
#={n} gedachten over {name}
#={n} reactie
#={n} reacties
#={n} reacties op {name}
#geef een reactie
#laat een reactie achter
#laat een reactie achter op {name}
#plaats een reactie
#schrijf een reactie
?#=reacties
?#reactie
?#reageer
?#reageren
?beantwoorden
reactie annuleren
~deze site gebruikt akismet
~het e-mailadres wordt niet gepubliceerd
~je e-mailadres wordt niet gepubliceerd
~je moet ingelogd zijn op om een reactie
~je moet inloggen om een reactie
~reacties worden gemodereerd
~reacties zijn gesloten
~reageren is niet meer mogelijk
D
alles accepteren
alles weigeren
~deze inhoud kan niet
~deze website gebruikt cookies
~deze website maakt gebruik van
~ik ga akkoord met
~om deze inhoud te bekijken
~om deze inhoud te tonen
~om deze inhoud te zien
~we gebruiken cookies
~wij gebruiken cookies
~wij respecteren je privacy
E
~alle rechten voorbehouden
~de tekst is beschikbaar onder de licentie
~dit werk valt onder een creative
~niets uit deze uitgave
~overname zonder toestemming
F
?bron: {name}
N
ga naar de inhoud
ga naar inhoud
spring naar inhoud
O
#aanmelden nieuwsbrief
#inschrijven nieuwsbrief
#meld je aan voor de nieuwsbrief
#meld je aan voor onze nieuwsbrief
#schrijf je in voor de nieuwsbrief
#schrijf je in voor onze nieuwsbrief
?#nieuwsbrief
?abonneer
~je kunt je op elk moment
~meld je aan voor onze
~schrijf je in voor onze
~u kunt zich op elk moment
~voer je e-mailadres in om deze
~vul je e-mailadres in om deze
P
~blog op wordpress.com
~fout gevonden?
~fout gezien?
~foutje gezien
~ondersteund door wordpress
R
?~jouw bijdrage
~alleen voor abonnees
~dit artikel is alleen voor
~lees dit artikel met
~steun onafhankelijke journalistiek
~steun onze
S
artikel beluisteren
luister dit artikel
luister naar dit artikel
T
#aanbevolen artikelen
#dit vind je misschien ook leuk
#gerelateerde artikelen
#gerelateerde berichten
#lees ook
#meer nieuws
#meer over dit onderwerp
#meest gelezen
#misschien vind je dit ook interessant
#recente berichten
?#laatste nieuws
~bekijk ook
U
#artikel delen
#deel artikel
#deel deze pagina
#deel dit
#deel dit artikel
#deel dit bericht
#deel dit verhaal
#delen op
#delen op tumblr
#volg ons
#volg ons op
?#delen
?socialelinksmenu
?vind ik leuk
artikel afdrukken
artikel bewaren
artikel opslaan
bewaar artikel
deel op facebook
deel via e-mail
deel via facebook
deel via whatsapp
delen op {name}
delen via e-mail
dit artikel afdrukken
kopieer link
link kopiëren
volg ons op {name}
~klik om te delen
V
?trefwoorden: {name}
~dit bericht is geplaatst in
~dit bericht werd geplaatst in
`,
  sv: `
A
annons
~artikeln fortsätter efter annonsen
~ladda ner vår app
B
visa alla inlägg av {name}
~sidan redigerades senast den
C
#0inga kommentarer
#kommentarer inaktiverade
#lämna en kommentar
#lämna ett svar
?#kommentera
?kommentarsnavigering
?svara
nyare kommentarer
~denna webbplats använder akismet
~din e-postadress kommer inte
~din kommentar inväntar granskning
~du måste vara inloggad för att kommentera
~du måste vara inloggad för att publicera en kommentar
~kommentarer är stängda
~logga in för att kommentera
D
acceptera alla
~för att se det här innehållet
~för att visa det här innehållet
~vi använder cookies
E
~alla rättigheter förbehållna
N
gå till innehåll
hoppa till innehåll
O
#anmäl dig till vårt nyhetsbrev
#få vårt nyhetsbrev
#prenumerera på vårt nyhetsbrev
?prenumerera
~ange din e-postadress för att följa
~skriv in din e-postadress för att följa
P
~drivs med wordpress
~har du hittat ett fel
~hittat fel?
R
~bli prenumerant och
~den här artikeln är för
~den här artikeln är låst
~stöd oberoende journalistik
S
lyssna på artikeln
lyssna på texten
T
#du kanske också gillar
#läs mer om ämnet
#läs också
#läs även
#mest läst
#mest lästa
#relaterade artiklar
läs mer: {name}
U
#dela artikel
#dela artikeln
#dela den här artikeln
#dela denna artikel
#dela detta
#dela inlägget
#följ oss
?#dela
dela på {name}
följ oss på {name}
kopiera länk
skriv ut artikeln
spara artikel
spara artikeln
~klicka för att dela
~öppnas i ett nytt fönster
V
?#taggar
?#ämnen
~det här inlägget postades i
`,
  nb: `
A
annonse
~last ned appen vår
~saken fortsetter under annonsen
B
vis alle innlegg av {name}
~denne siden ble sist redigert
C
#={n} kommentar til «{name}
#legg igjen en kommentar
#legg igjen en kommentar til {name}
#legg igjen et svar
?kommentarnavigasjon
eldre kommentarer
kommentarer er stengt
~det er stengt for kommentarer
~dette nettstedet bruker akismet
~din e-postadresse vil ikke bli
~du må være innlogget for å kommentere
~du må være innlogget for å kunne kommentere
~kommentarfeltet er stengt
D
godta alle
~for å se dette innholdet
~vi bruker informasjonskapsler
N
gå til innhold
hopp til innhold
O
#få nyhetsbrevet
#meld deg på nyhetsbrevet
#meld deg på vårt nyhetsbrev
?#nyhetsbrev
P
~fant du en feil
R
~bli abonnent for å
~denne artikkelen er kun for
~denne saken er kun for
S
lytt til artikkelen
lytt til saken
T
#kanskje du også vil like
#les også
#mest lest
#relaterte artikler
?#siste nytt
U
#del artikkel
#del artikkelen
#del denne artikkelen
#del saken
følg oss
følg oss på {name}
kopier lenke
lagre artikkel
lagre artikkelen
skriv ut
sosiale medier-meny
V
?#stikkord
~dette innlegget ble publisert i
`,
  da: `
A
annonce
~hent vores app
B
vis alle indlæg af {name}
~denne side blev senest
C
#0ingen kommentarer
#={n} kommentarer
#læg en kommentar
#skriv en kommentar
#skriv et svar
?#=kommentarer
?svar
annuller svar
nyere kommentarer
~der er lukket for kommentarer
~dette websted bruger akismet
~din e-mailadresse vil ikke blive
~din kommentar afventer godkendelse
~du skal være logget ind for at kommentere
~du skal være logget ind for at skrive en kommentar
~kommentarer er lukket
D
accepter alle
~denne hjemmeside bruger cookies
~for at se dette indhold
~for at vise dette indhold
N
gå til indhold
spring til indhold
O
#tilmeld dig vores nyhedsbrev
#tilmeld nyhedsbrev
?#nyhedsbrev
P
~har du fundet en fejl
R
~bliv abonnent og
~denne artikel er kun for
S
hør artiklen
lyt til artiklen
T
#læs mere om emnet
#læs også
#mest læste
#måske er du interesseret i
#relaterede artikler
?#seneste nyt
U
#del artikel
#del artiklen
#del denne artikel
#del denne side
?#del
del på facebook
følg os på {name}
gem artikel
gem artiklen
kopier link
print artikel
åbner i en ny fane
V
?#emneord
?#emner
~dette indlæg blev udgivet i
`,
};
