import type { MissingReason } from '../../normalized.js';

/**
 * What walls, error pages and cut-off articles say, by language, folded, one phrase a line. A capital on a
 * line of its own opens a reason (see {@link REASONS}); within it rows are sorted. Marks before a phrase:
 *
 * | mark | meaning |
 * | --- | --- |
 * | `?` | weak: said on other pages too, so it only adds to what others say |
 * | `=` | counts only where it is a whole block, as the text of a button or a heading is |
 *
 * No phrase makes a verdict: what else stands on the page does (see obstacles.ts and teaser.ts).
 */
export const cueTable: Readonly<Record<string, string>> = {
  und: `
M
=404
=error 404
=http 404
?=404 error
N
=500
=502 bad gateway
=503 service unavailable
=504 gateway timeout
=error 500
=error 502
=error 503
=http 500
?cloudflare
?nginx
`,
  en: `
A
accept all cookies
accept and continue
before you continue to
consent to the use of cookies
cookies to continue using
store and/or access information on a device
this site uses cookies
this website uses cookies
to continue, please accept
we and our partners
we and our vendors
we ask for your consent
we care about your privacy
we need your consent
we use cookies
we value your privacy
withdraw your consent
you need to accept cookies
your consent to
=accept all
=accept cookies
=agree and proceed
=i accept
=manage options
=reject all
?=accept
?=agree
?=cookie settings
?=decline
?=i agree
?=manage preferences
?=privacy policy
?legitimate interest
?list of partners
?our partners
?personalised ads
?personalized ads
?your choices
?your personal data
L
already have an account
log in to continue
log in to see
log in to view
login required
must be logged in
need to be logged in
please log in
please sign in
sign in to continue
sign in to view
sign in to your account
this content is for members only
this page is for members only
you are not logged in
you must log in
you must sign in
?=create account
?=create an account
?=log in
?=login
?=password
?=register
?=sign in
?=sign up
?continue with google
?don't have an account
?email address
?forgot password
?forgot your password
?keep me signed in
?remember me
?sign in with
C
access denied
access to this page has been denied
are you a human
are you a robot
automated access
automated requests
checking if the site connection is secure
checking your browser
complete the security check
confirm you are human
confirm you are not a robot
confirm you're not a robot
just a moment
needs to review the security of your connection
press and hold
prove you are human
sorry, you have been blocked
unusual activity from your
unusual traffic from your
verify that you are human
verify that you are not a robot
verify you are a human
verify you are human
verifying you are human
why have i been blocked
you are being rate limited
?browser check
?captcha
?cloudflare
?enable cookies
?i'm not a robot
?please wait
?ray id
?reference id
?security check
?security service
?slide to complete
?your ip
G
are you over 18
are you over 21
confirm that you are over
confirm your age
confirm your date of birth
enter your date of birth
i am over 18
i am over 21
i am under 18
must be 18 or older
must be 21 or older
must be at least 18
must be at least 21
of legal drinking age
this site is for adults only
this website contains age-restricted
verify your age
you must be of legal
?age verification
?=enter
?=exit
?=leave
?=no
?=yes
?adult content
?age restricted
?age-restricted
?date of birth
?=day
?=month
?=year
R
is not available in your country
is not available in your location
is not available in your region
is unavailable in your country
is unavailable in your region
not available from your location
not available in your area
not available in your country
not available in your region
unavailable due to legal reasons
unavailable for legal reasons
unavailable in most european countries
unavailable in your region
we cannot grant you access
we cannot provide access
?=451
?european economic area
?from your location
?gdpr
?general data protection regulation
?outside of the country
?your current location
?your ip address
P
?already a subscriber
become a member to continue
become a subscriber to read
continue reading with a
exclusively for subscribers
for subscribers only
full access to this article
keep reading with
log in to continue reading
log in to read the full
only available to subscribers
read the full article with
read the full story with
reached your limit of free articles
rest of this article is for
sign up to continue reading
subscribe now to continue
subscribe to continue reading
subscribe to keep reading
subscribe to read
subscribe to unlock
the rest of this article
the rest of this story
this article is available to subscribers
this article is exclusive to
this article is for members
this article is for paying
this article is for subscribers
this content is for subscribers
this post is for paid subscribers
this post is for paying subscribers
this story is for subscribers
to continue reading
to read the full article
to read the full story
unlock this article
upgrade to paid to read
?cancel anytime
?choose your plan
?free articles left
?free articles remaining
?get unlimited access
?per month
?premium content
?=subscribe
?=subscribe now
?subscribe for
W
=continue reading
=read full article
=read full story
=read more
=read the full article
=read the full story
=read the rest
continue reading at
read more at
read the full story at
the post appeared first on
?=more
?=view article
M
can't be found
cannot be found
can't find the page
can't find that page
could not be found
couldn't find that page
couldn't find the page
does not exist or has been
error 404
has been moved or deleted
http 404
no longer available
no longer exists
page cannot be found
page can't be found
page could not be found
page doesn't exist
page does not exist
page isn't available
page not found
page you are looking for
page you requested
page you were looking for
the requested url was not found
this page has moved
404 not found
404 page
?404
?back to homepage
?broken link
?=go home
?go back home
?go to homepage
?homepage
?mistyped
?=not found
?oops
?site map
?try searching
?url
N
bad gateway
error 500
error 502
error 503
gateway time-out
gateway timeout
internal server error
is currently down for maintenance
is temporarily unavailable
scheduled maintenance
server encountered an internal error
service temporarily unavailable
service unavailable
something went wrong
temporarily unable to service
there was an error processing your request
under maintenance
unexpected error
web server is down
we'll be back soon
we're having trouble
?administrator
?error reference
?guru meditation
?maintenance
?please try again
?refresh the page
?server
?sorry for the inconvenience
?technical difficulties
?technical problem
?try again later
?try reloading
?web server
K
buy this domain
domain for sale
domain has expired
domain has recently been registered
domain is for sale
domain is parked
domain may be for sale
domain name is for sale
domain name has been registered
is parked free
this domain has been registered
this domain is for sale
this web page is parked
?domain
?hosting
?make an offer
?registrar
?related searches
?sponsored listings
J
activate javascript
enable javascript
javascript disabled
javascript has been disabled
javascript is disabled
javascript is not enabled
javascript is off
javascript is required
javascript must be enabled
requires javascript
turn on javascript
works best with javascript
you need to enable javascript
?browser is not supported
?javascript
?supported browser
?=loading
?=please wait
`,
  de: `
A
akzeptieren sie cookies
alle cookies akzeptieren
auf informationen auf einem gerät
bevor sie fortfahren
diese seite verwendet cookies
diese website nutzt cookies
diese website verwendet cookies
ihre einwilligung
ihre privatsphäre ist uns wichtig
ihre zustimmung
mit werbung weiterlesen
wir benötigen ihre
wir legen wert auf ihre privatsphäre
wir nutzen cookies
wir setzen cookies
wir und unsere partner
wir verwenden cookies
=akzeptieren und weiter
=alle akzeptieren
=alle ablehnen
=alles akzeptieren
=einwilligen
=zustimmen
=zustimmen und weiter
?=ablehnen
?=akzeptieren
?=datenschutz
?=datenschutzerklärung
?=einstellungen
?=impressum
?berechtigtes interesse
?personenbezogene daten
?personenbezogener daten
?personalisierte anzeigen
?personalisierte werbung
?pur-abo
?unsere partner
?werbefrei
L
anmeldung erforderlich
bitte anmelden
bitte loggen sie sich ein
bitte melde dich an
bitte melden sie sich an
du musst angemeldet sein
du musst dich anmelden
ich habe bereits ein konto
melden sie sich an, um
nur für mitglieder
nur für registrierte
sie müssen angemeldet sein
sie müssen sich anmelden
sie sind nicht angemeldet
?=anmelden
?=einloggen
?=konto erstellen
?=login
?=passwort
?=registrieren
?angemeldet bleiben
?e-mail-adresse
?noch kein konto
?passwort vergessen
C
bestätigen sie, dass sie ein mensch
bestätigen sie, dass sie kein roboter
dass sie ein mensch sind
dass sie kein roboter sind
ihr browser wird überprüft
nur einen moment
sicherheitsüberprüfung
sie wurden blockiert
sind sie ein mensch
sind sie ein roboter
ungewöhnliche aktivität
ungewöhnlichen datenverkehr
zugriff verweigert
zugriff wurde verweigert
?automatisierte anfragen
?captcha
?einen moment
?ich bin kein roboter
?ihre ip-adresse
?ray-id
?referenznummer
?sicherheitsprüfung
G
bestätigen sie ihr alter
bestätige dein alter
bist du über 18
geben sie ihr geburtsdatum
ich bin über 18
ich bin unter 18
mindestens 16 jahre alt
mindestens 18 jahre alt
nur für erwachsene
sind sie über 18
sind sie volljährig
?=eintreten
?=ja
?=nein
?=verlassen
?altersprüfung
?altersverifikation
?geburtsdatum
?jugendschutz
?volljährig
R
aus rechtlichen gründen nicht verfügbar
in deinem land nicht verfügbar
in deiner region nicht verfügbar
in ihrem land nicht verfügbar
in ihrer region nicht verfügbar
nicht in ihrem land
?=geoblocking
?ihr standort
?ihrem standort
?rechtlichen gründen
P
der ganze artikel mit
exklusiv für abonnenten
jetzt abonnieren und weiterlesen
jetzt weiterlesen
lesen sie den ganzen artikel
nur für abonnenten
?sie haben bereits ein abo
?sie sind bereits abonnent
um diesen artikel zu lesen
um weiterzulesen
weiterlesen mit
zum weiterlesen
?im abo
?jederzeit kündbar
?monatlich kündbar
?pro monat
?probemonat
?=abonnieren
W
=artikel lesen
=ganzen artikel lesen
=mehr lesen
=weiterlesen
=zum artikel
=zum ganzen artikel
?=mehr
M
die angeforderte seite
die aufgerufene seite
die gesuchte seite
die seite existiert nicht
die seite gibt es nicht
die seite ist nicht
diese seite existiert nicht
diese seite gibt es nicht
diese seite ist leider nicht
fehler 404
konnte nicht gefunden werden
seite nicht gefunden
wurde nicht gefunden
?404
?adresse falsch
?nicht gefunden
?startseite
?tippfehler
?url
?zurück zur startseite
N
ein fehler ist aufgetreten
es ist ein fehler aufgetreten
etwas ist schiefgelaufen
fehler 500
fehler 503
interner serverfehler
vorübergehend nicht erreichbar
vorübergehend nicht verfügbar
wartungsarbeiten
?bitte versuchen sie es
?server
?später erneut
?später noch einmal
?technische störung
?wartung
K
diese domain ist geparkt
diese domain steht zum verkauf
domain kaufen
domain steht zum verkauf
domain zu verkaufen
?domain
?webhosting
J
aktivieren sie javascript
bitte javascript aktivieren
javascript aktivieren
javascript ist deaktiviert
javascript muss aktiviert
?javascript
?browser
`,
  fr: `
A
accepter les cookies
avant de continuer
avec votre consentement
ce site utilise des cookies
continuer sans accepter
le respect de votre vie privée
nous avons besoin de votre accord
nous et nos partenaires
nous utilisons des cookies
stocker et/ou accéder à des informations
tout accepter
tout refuser
votre consentement
votre vie privée nous
vous pouvez retirer votre consentement
=accepter et continuer
=accepter et fermer
=accepter tout
=j'accepte
?=accepter
?=paramétrer
?=personnaliser
?=refuser
?données personnelles
?intérêt légitime
?nos partenaires
?publicité personnalisée
?publicités personnalisées
?vos choix
L
connectez-vous pour
connexion requise
réservé aux membres
veuillez vous connecter
vous devez être connecté
vous devez vous connecter
vous n'êtes pas connecté
?=connexion
?=créer un compte
?=identifiant
?=mot de passe
?=s'inscrire
?=se connecter
?adresse e-mail
?mot de passe oublié
?pas encore de compte
?rester connecté
?se souvenir de moi
C
accès refusé
accès à cette page a été refusé
activité inhabituelle
confirmez que vous êtes humain
confirmez que vous n'êtes pas un robot
trafic inhabituel
un instant
vérification de votre navigateur
vérifiez que vous êtes humain
vérifions que vous êtes humain
vous avez été bloqué
êtes-vous un robot
que vous êtes un humain
que vous êtes humain
que vous n'êtes pas un robot
?captcha
?je ne suis pas un robot
?requêtes automatisées
?veuillez patienter
?votre adresse ip
G
avez-vous plus de 18 ans
avez-vous 18 ans
confirmez votre âge
confirmer votre âge
indiquez votre date de naissance
j'ai moins de 18 ans
j'ai plus de 18 ans
je suis majeur
réservé à un public adulte
réservé aux adultes
réservé aux majeurs
vous devez avoir 18 ans
vous devez être majeur
vérifier votre âge
?=entrer
?=non
?=oui
?=quitter
?date de naissance
?majeur
?vérification de l'âge
?âge légal
R
n'est pas accessible depuis votre
n'est pas disponible dans votre
indisponible dans votre pays
indisponible dans votre région
pas disponible dans votre pays
pour des raisons juridiques
pour des raisons légales
?votre localisation
?votre pays
?votre région
P
article réservé aux abonnés
cet article est réservé
?déjà abonné
il vous reste
la suite de cet article
la suite est réservée
lire la suite avec
pour continuer la lecture
pour lire la suite
pour lire cet article
réservé à nos abonnés
réservé aux abonnés
?abonnez-vous
?par mois
?sans engagement
?=s'abonner
W
=continuer la lecture
=lire l'article
=lire l'article complet
=lire la suite
=lire plus
?=en savoir plus
?=suite
M
cette page n'existe pas
cette page n'est plus disponible
cette page est introuvable
erreur 404
la page demandée
la page que vous cherchez
la page que vous recherchez
n'a pas été trouvée
n'existe pas ou n'existe plus
page introuvable
page non trouvée
?404
?accueil
?introuvable
?oups
?retour à l'accueil
?url
N
en cours de maintenance
erreur 500
erreur 503
erreur interne du serveur
maintenance en cours
momentanément indisponible
service indisponible
temporairement indisponible
une erreur est survenue
une erreur s'est produite
?plus tard
?réessayer
?serveur
?veuillez nous excuser
K
ce domaine est à vendre
ce nom de domaine est
domaine à vendre
nom de domaine à vendre
?hébergement
?nom de domaine
J
activer javascript
activez javascript
javascript est désactivé
javascript est nécessaire
javascript est requis
?javascript
?navigateur
`,
  es: `
A
aceptar cookies
aceptar todas las cookies
almacenar o acceder a información
antes de continuar
con tu consentimiento
con su consentimiento
este sitio utiliza cookies
este sitio web utiliza cookies
nos importa tu privacidad
nosotros y nuestros socios
nosotros y nuestros proveedores
retirar su consentimiento
retirar tu consentimiento
su consentimiento
tu consentimiento
tu privacidad es importante
usamos cookies
utilizamos cookies
valoramos tu privacidad
=aceptar todo
=aceptar y continuar
=rechazar todo
?=aceptar
?=configurar
?=rechazar
?datos personales
?interés legítimo
?nuestros socios
?publicidad personalizada
L
acceso restringido
debe iniciar sesión
debes iniciar sesión
inicia sesión para
inicie sesión para
necesitas iniciar sesión
solo para miembros
tienes que iniciar sesión
?=contraseña
?=crear cuenta
?=iniciar sesión
?=registrarse
?=regístrate
?correo electrónico
?no tienes cuenta
?olvidaste tu contraseña
?recordarme
C
acceso denegado
actividad inusual
comprobando su navegador
comprobando tu navegador
confirma que eres humano
confirma que no eres un robot
demuestra que eres humano
ha sido bloqueado
que no eres un robot
que eres humano
que es usted humano
tráfico inusual
un momento
verifica que eres humano
verificando que eres humano
¿eres un robot
?captcha
?no soy un robot
?por favor, espera
?solicitudes automatizadas
?su dirección ip
?tu dirección ip
G
confirma tu edad
confirme su edad
debes ser mayor de
debes tener 18 años
eres mayor de edad
introduce tu fecha de nacimiento
solo para adultos
solo para mayores
soy mayor de
soy menor de
tienes más de 18
verifica tu edad
¿eres mayor
?=entrar
?=no
?=salir
?=sí
?fecha de nacimiento
?mayor de edad
?mayores de edad
?verificación de edad
R
no está disponible en su país
no está disponible en su región
no está disponible en tu país
no está disponible en tu región
no está disponible en tu ubicación
no disponible en tu
por motivos legales
?tu ubicación
?tu país
?su ubicación
P
artículo exclusivo para
contenido exclusivo para suscriptores
contenido solo para suscriptores
exclusivo para suscriptores
para continuar leyendo
para leer el artículo completo
para seguir leyendo
sigue leyendo con
solo para suscriptores
suscríbete para leer
suscríbete para seguir leyendo
?ya eres suscriptor
?ya soy suscriptor
?al mes
?cancela cuando quieras
?=suscríbete
?=suscribirse
W
=continuar leyendo
=leer el artículo completo
=leer más
=seguir leyendo
=ver más
?=más
M
error 404
esta página no existe
la página que buscas
la página que busca
la página que ha solicitado
la página solicitada
no encontramos la página
no hemos encontrado la página
no se ha encontrado la página
no se encontró la página
no se encuentra disponible
página no encontrada
ya no existe
?404
?inicio
?no encontrada
?ups
?url
N
en mantenimiento
error 500
error 503
error interno del servidor
ha ocurrido un error
hubo un error
se ha producido un error
servicio no disponible
temporalmente fuera de servicio
temporalmente no disponible
?disculpa
?inténtalo
?más tarde
?servidor
K
dominio en venta
este dominio está a la venta
este dominio está aparcado
este dominio está en venta
?dominio
?alojamiento
J
activa javascript
active javascript
habilita javascript
habilite javascript
javascript está desactivado
javascript está deshabilitado
necesita javascript
requiere javascript
?javascript
?navegador
`,
  it: `
A
accetta tutti i cookie
archiviare e/o accedere a informazioni
con il tuo consenso
continua senza accettare
il tuo consenso
il vostro consenso
la tua privacy è importante
noi e i nostri partner
prima di continuare
questo sito utilizza cookie
questo sito utilizza i cookie
questo sito web utilizza i cookie
revocare il consenso
rispettiamo la tua privacy
tieni alla tua privacy
utilizziamo cookie
utilizziamo i cookie
=accetta e continua
=accetta e chiudi
=accetta tutti
=accetta tutto
=rifiuta tutto
?=accetta
?=accetto
?=personalizza
?=rifiuta
?annunci personalizzati
?dati personali
?i nostri partner
?interesse legittimo
?pubblicità personalizzata
L
accedi per
accesso riservato
devi accedere
devi effettuare l'accesso
devi essere registrato
effettua il login per
effettua l'accesso per
riservato agli iscritti
riservato ai soci
solo per utenti registrati
?=accedi
?=crea un account
?=password
?=registrati
?hai dimenticato la password
?indirizzo e-mail
?indirizzo email
?non hai un account
?password dimenticata
?ricordami
C
accesso negato
attività insolita
attendi un momento
conferma di essere umano
conferma di non essere un robot
controllo del browser
dimostra di essere umano
sei stato bloccato
sei un robot
traffico insolito
un attimo
verifica di essere umano
verifica che tu sia umano
verifichiamo che sei umano
che non sei un robot
?captcha
?indirizzo ip
?non sono un robot
?richieste automatiche
?verifica di sicurezza
G
conferma di avere
conferma di essere maggiorenne
conferma la tua età
devi avere almeno 18 anni
devi essere maggiorenne
hai più di 18 anni
ho meno di 18 anni
ho più di 18 anni
inserisci la tua data di nascita
riservato a un pubblico adulto
riservato ai maggiorenni
sei maggiorenne
sono maggiorenne
verifica la tua età
vietato ai minori
?=entra
?=esci
?=no
?=sì
?data di nascita
?maggiorenne
?verifica dell'età
R
non è disponibile nel tuo paese
non è disponibile nella tua area
non è disponibile nella tua regione
non disponibile nel tuo paese
per motivi legali
per ragioni legali
?la tua posizione
?nel tuo paese
?tua area geografica
P
abbonati per continuare
abbonati per leggere
articolo riservato agli abbonati
contenuto riservato agli abbonati
per continuare a leggere
per leggere l'articolo completo
per proseguire la lettura
questo articolo è riservato
riservato agli abbonati
?sei già abbonato
?al mese
?=abbonati
?disdici quando vuoi
W
=continua
=continua a leggere
=leggi di più
=leggi l'articolo
=leggi tutto
=leggi l'articolo completo
M
errore 404
la pagina che cerchi
la pagina che stai cercando
la pagina non esiste
la pagina richiesta
non esiste o è stata
non è stata trovata
pagina inesistente
pagina non trovata
questa pagina non esiste
?404
?home page
?non trovata
?ops
?url
N
errore 500
errore 503
errore interno del server
in manutenzione
qualcosa è andato storto
servizio non disponibile
si è verificato un errore
temporaneamente non disponibile
?più tardi
?riprova
?ci scusiamo
?server
K
dominio in vendita
questo dominio è in vendita
questo dominio è parcheggiato
?dominio
?hosting
J
abilita javascript
abilitare javascript
attiva javascript
attivare javascript
javascript è disabilitato
javascript è disattivato
richiede javascript
?javascript
?browser
`,
  pt: `
A
a sua privacidade é importante
aceitar todos os cookies
antes de continuar
armazenar e/ou acessar informações
com o seu consentimento
com seu consentimento
este site usa cookies
este site utiliza cookies
nós e nossos parceiros
nós e os nossos parceiros
o seu consentimento
retirar o consentimento
seu consentimento
sua privacidade é importante
usamos cookies
utilizamos cookies
valorizamos a sua privacidade
valorizamos sua privacidade
=aceitar e continuar
=aceitar todos
=aceitar tudo
=rejeitar todos
=rejeitar tudo
?=aceitar
?=concordo
?=configurações
?=rejeitar
?anúncios personalizados
?dados pessoais
?interesse legítimo
?nossos parceiros
?publicidade personalizada
L
acesso restrito
entre para continuar
faça login para
faça o login para
inicie sessão para
precisa entrar na sua conta
precisa estar logado
precisa fazer login
só para membros
somente para membros
tem de iniciar sessão
você precisa fazer login
?=cadastre-se
?=criar conta
?=entrar
?=iniciar sessão
?=senha
?endereço de e-mail
?esqueceu a senha
?esqueci minha senha
?lembrar de mim
?não tem uma conta
C
acesso negado
atividade incomum
confirme que você é humano
confirme que não é um robô
que não é um robô
que você é humano
que é humano
tráfego incomum
um momento
verificando se você é humano
verificando seu navegador
verificando o seu navegador
verifique se você é humano
você foi bloqueado
você é um robô
?captcha
?endereço ip
?não sou um robô
?solicitações automatizadas
?verificação de segurança
G
conteúdo para maiores de
confirme a sua idade
confirme sua idade
destinado a maiores de
informe sua data de nascimento
para maiores de 18
sou maior de
sou menor de
tem mais de 18 anos
verifique sua idade
você tem mais de 18
você é maior de
é preciso ter 18 anos
?=entrar
?=não
?=sair
?=sim
?data de nascimento
?maior de idade
?maiores de idade
?verificação de idade
R
não está disponível em seu país
não está disponível na sua região
não está disponível no seu país
não está disponível no seu território
indisponível na sua região
indisponível no seu país
por motivos legais
por razões legais
?na sua região
?sua localização
P
assine para continuar
assine para ler
conteúdo exclusivo para assinantes
continue lendo com
exclusivo para assinantes
?já é assinante
para continuar a ler
para continuar lendo
para ler a matéria completa
para ler o artigo completo
reservado a assinantes
só para assinantes
?=assine
?=assine já
?cancele quando quiser
?por mês
W
=continuar a ler
=continuar lendo
=continue lendo
=leia a matéria completa
=leia mais
=ler mais
=saiba mais
M
a página que procura
a página que você procura
a página que você está procurando
a página solicitada
erro 404
esta página não existe
não existe ou foi
não foi encontrada
página inexistente
página não encontrada
?404
?não encontrada
?ops
?página inicial
?url
N
algo deu errado
em manutenção
erro 500
erro 503
erro interno do servidor
ocorreu um erro
serviço indisponível
temporariamente fora do ar
temporariamente indisponível
?mais tarde
?servidor
?tente novamente
K
domínio à venda
este domínio está à venda
este domínio está estacionado
?domínio
?hospedagem
J
ative o javascript
ativar o javascript
habilite o javascript
javascript está desativado
requer javascript
?javascript
?navegador
`,
  ru: `
A
ваше согласие
вашего согласия
мы заботимся о вашей конфиденциальности
мы и наши партнеры
мы и наши партнёры
мы используем cookie
мы используем файлы cookie
мы ценим вашу конфиденциальность
наш сайт использует файлы cookie
отозвать согласие
прежде чем продолжить
принять все cookie
сайт использует cookie
сайт использует файлы cookie
=отклонить все
=принять все
=принять и продолжить
=согласен
=соглашаюсь
?=настройки
?=отказаться
?=принять
?законный интерес
?наши партнеры
?наши партнёры
?персональных данных
?персонализированной рекламы
L
авторизуйтесь, чтобы
войдите, чтобы
вы не авторизованы
необходима авторизация
необходимо авторизоваться
необходимо войти
требуется авторизация
требуется вход
только для зарегистрированных
только для участников
?=войти
?=зарегистрироваться
?=пароль
?=регистрация
?забыли пароль
?запомнить меня
?нет аккаунта
?электронная почта
C
вы не робот
вы человек
доступ запрещен
доступ запрещён
доступ ограничен
необычный трафик
подозрительную активность
подождите немного
подтвердите, что вы
подтвердите, что запросы
проверка браузера
проверяем ваш браузер
?captcha
?автоматические запросы
?вашего ip
?капча
?капчу
?проверка безопасности
?я не робот
G
вам есть 18
вам должно быть не менее
вам исполнилось 18
мне есть 18
мне исполнилось 18
мне нет 18
подтвердите свой возраст
подтвердите ваш возраст
сайт содержит материалы для взрослых
только для взрослых
только для совершеннолетних
укажите дату рождения
?=войти
?=да
?=нет
?=уйти
?18+
?возраст
?дата рождения
?совершеннолетних
R
недоступен в вашей стране
недоступен в вашем регионе
недоступна в вашей стране
недоступна в вашем регионе
недоступно в вашей стране
недоступно в вашем регионе
по юридическим причинам
?вашей стране
?вашем регионе
?ваше местоположение
P
доступно только подписчикам
доступен только подписчикам
материал доступен по подписке
оформите подписку, чтобы
подпишитесь, чтобы читать
полный текст доступен
только для подписчиков
?уже есть подписка
?уже подписаны
чтобы прочитать полностью
чтобы читать дальше
чтобы дочитать
?в месяц
?=подписаться
?по подписке
W
=далее
=подробнее
=читать далее
=читать дальше
=читать полностью
=читать статью
M
запрашиваемая страница
запрошенная страница
не существует или была
ошибка 404
страница не найдена
страница не существует
страница, которую вы ищете
такой страницы нет
?404
?на главную
?не найдена
?неправильный адрес
N
ведутся технические работы
внутренняя ошибка сервера
временно недоступен
ошибка 500
ошибка 503
ошибка сервера
произошла ошибка
сервис недоступен
технические работы
что-то пошло не так
?попробуйте
?позже
?приносим извинения
?сервер
K
домен продается
домен продаётся
домен припаркован
купить домен
?домен
?хостинг
J
включите javascript
включить javascript
необходим javascript
отключен javascript
отключён javascript
требуется javascript
?javascript
?браузер
`,
  ja: `
A
cookieの使用に同意
cookieを使用しています
クッキーを使用しています
お客様の同意
プライバシーを尊重
プライバシーを大切に
すべて受け入れる
すべて同意する
すべて拒否
同意して続行
同意して続ける
続行する前に
?=同意する
?=拒否する
?=設定
?cookie
?クッキー
?パートナー
?個人データ
?個人情報
?同意
L
ログインしてください
ログインが必要です
ログインすると
会員限定
会員登録が必要
?=ログイン
?=新規登録
?=会員登録
?パスワード
?メールアドレス
?次回から自動
C
あなたが人間であること
アクセスが拒否されました
アクセスを拒否
ロボットではありません
ロボットでないこと
ロボットではないこと
人間であることを確認
ブラウザを確認しています
しばらくお待ちください
セキュリティチェック
通常と異なるトラフィック
?captcha
?ipアドレス
?画像認証
?自動アクセス
G
18歳以上ですか
20歳以上ですか
18歳未満の方
20歳未満の方
年齢確認
年齢をお確かめ
生年月日を入力
?=いいえ
?=はい
?18歳以上
?20歳以上
?成人向け
?未成年
R
お住まいの国では
お住まいの地域では
お使いの地域では
国では利用できません
地域ではご利用いただけません
地域では利用できません
日本国外からは
?お住まいの地域
?国外
?法的な理由
P
会員限定記事
有料会員限定
有料会員になると
有料記事です
この記事は有料
この続きは
この記事は会員
残り文字
購読すると
続きを読むには
続きをお読みいただくには
全文をお読みいただけます
全文を読むには
?月額
?無料会員
?購読
W
=もっと見る
=もっと読む
=全文を読む
=続きを読む
=記事を読む
M
お探しのページは
お探しのページが見つかりません
ご指定のページ
ページが存在しません
ページが見つかりません
ページは見つかりません
ページは存在しません
見つかりませんでした
?404
?url
?トップページ
?移動または削除
N
503エラー
500エラー
エラーが発生しました
サーバーエラー
サーバエラー
ただいまメンテナンス中
メンテナンス中
一時的にご利用いただけません
一時的に利用できません
内部サーバーエラー
?サーバー
?ご迷惑
?後ほど
?しばらくして
K
このドメインは
ドメインは売り出し中
ドメインを購入
?ドメイン
?レンタルサーバー
J
javascriptが無効
javascriptを有効に
javascriptをオン
?javascript
?ブラウザ
`,
};

/** The reasons by the capitals that open them. */
export const REASONS: Readonly<Record<string, MissingReason>> = {
  A: 'consent',
  C: 'bot-check',
  G: 'age',
  J: 'script',
  K: 'parked',
  L: 'login',
  M: 'not-found',
  N: 'server-error',
  P: 'paywall',
  R: 'region',
  W: 'read-more',
};
