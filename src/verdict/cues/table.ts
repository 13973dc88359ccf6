/* Data, a row a way of saying something: long as a table is. */
import type { MissingReason } from '../../normalized.js';

/**
 * What walls, error pages and cut-off articles say, by language, folded, one phrase a line. A capital on a
 * line of its own opens a reason (see {@link REASONS}). `a/b` stands for either word, `_` joins the words of
 * one of them, an empty one may be left out, and `*` is up to three words; signs count for nothing. Scripts
 * without spaces are written with spaces between such places. Marks before a phrase:
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
C
?captcha/cloudflare/recaptcha
?ray id
K
?domain/dominio/domínio/hosting/webhosting
J
?javascript
?browser/navegador/navigateur/браузер
M
=404/error_404/http_404/404_error
error/http/fehler/erreur/errore/erro/ошибка/błąd/fout/hata 404
404 not/page
?404
?url
N
=500/502_bad_gateway/503_service_unavailable/504_gateway_timeout/error_500/error_502/error_503
error/http/fehler/erreur/errore/erro/ошибка 500/502/503/504
?server/servidor/serveur/сервер/nginx
R
?=451
?gdpr
`,
  en: `
A
accept all/our/the cookies
accept and continue
before you continue to
consent to * cookies
cookies to continue
store * access information
this/our site/website/page uses cookies
to continue please accept
we and our * partners/vendors
we ask_for/need your consent
we value/care_about/respect your privacy
we use cookies
withdraw your consent
need to accept cookies
your consent to
=accept_all/accept_all_cookies/accept_cookies/agree_and_proceed/i_accept/allow_all
=manage_options/more_options
=reject_all/reject_all_cookies
?=accept/agree/i_agree
?=cookie_settings/manage_preferences/privacy_policy
?=decline
?legitimate interest
?list_of/our partners
?personalised/personalized ads
?your choices/personal_data
=yes_i_agree/consent
L
can_t/cannot access your account
already have an account
log_in/login/sign_in to continue/see/view/access
login/sign-in required
must/need_to be logged/signed in
please/must/to log_in/login/sign_in
sign in to your account
this content/page/area is for members
you are not logged in
?=create_account/create_an_account/register/sign_up
?=log_in/login/sign_in
?=password
?don't have an account
?email address
?forgot your/ password
?remember me
C
pardon our interruption
you were a bot
access denied
access to this page has been denied
are you a human/robot
automated access/requests
checking your/if browser/the_site_connection
complete the security check
verify/verifying/confirm/prove you are/re a/ human
verify/confirm * not a robot
just a moment
review the security of your connection
press and hold
you have been blocked
unusual activity/traffic from
verify that you are human
why have i been blocked
you are being rate limited
?security check/service
G
are_you/i_am over/under 18/21
confirm/verify/enter * your age/date_of_birth
confirm that you are over/of
must be at_least/ 18/21
of legal drinking/smoking age
site/website is for adults
contains age-restricted
must be of legal
?=enter
?=exit/leave
?=no
?=yes
?date of birth
?=day/month/year
R
unavailable/not_available in/from your country/location/region/area/territory
unavailable for/due_to legal reasons
unavailable in most european countries
cannot grant/provide * access
P
?already a subscriber
become a member/subscriber to
continue/keep reading with
exclusively/only/available/exclusive for/to subscribers
for/to paying/paid/ subscribers_only
full access to this article
log_in/sign_up/subscribe/register/subscribe_now to continue/read/unlock/keep
read the full article/story with
limit of * free articles
rest of this/the article/story
this article/story/post/content is available/exclusive/for to/subscribers/members/paying/paid
to continue reading
to read the full/rest/whole
unlock this article/story
upgrade to paid
?per month
?=subscribe/subscribe_now
W
=continue_reading/read_full_article/read_full_story/read_more/read_the_rest
=read the full article/story
continue_reading/read_more/read_the_full_story at
the post appeared first on
?=more/view_article
M
cannot/can't/couldn't/could_not be_found/find_the_page/find_that_page
does not exist or has been
has been moved or deleted
no longer available/exists
page not/doesn't/does_not/isn't found/exist/available
page you are/were/re looking_for
page you requested
requested url was not found
this page has moved
?=go_home/not_found
N
check back later
bad gateway
gateway time-out/timeout
internal server error
currently down for
temporarily unavailable/unable
scheduled maintenance
server encountered
service temporarily/ unavailable
something went wrong
there was an error processing
under maintenance
unexpected error
web server is down
we'll be back soon
we're having trouble
?please try again
?sorry for the inconvenience
K
buy this domain
domain for sale
domain has expired
domain name/ is/may_be for/parked sale/
domain name/ has recently/been been/registered
web_page/is parked
?related searches
J
activate/enable/turn_on javascript
javascript is/has_been/must_be/ disabled/off/required/enabled/not_enabled
requires javascript
works best with javascript
?=loading
?=please_wait
`,
  de: `
A
akzeptieren sie/ alle/ cookies
alle cookies akzeptieren
informationen auf einem gerät
bevor sie fortfahren
diese seite/website nutzt/verwendet cookies
ihre einwilligung/zustimmung
mit werbung weiterlesen
wir benötigen ihre
ihre privatsphäre
wir nutzen/setzen/verwenden cookies
wir und unsere * partner
=akzeptieren_und_weiter/alle_akzeptieren/alles_akzeptieren
=alle_ablehnen
=einwilligen/zustimmen/zustimmen_und_weiter
?=ablehnen
?=akzeptieren
?=datenschutz/datenschutzerklärung/impressum
?=einstellungen
L
anmeldung erforderlich
bitte anmelden/einloggen/loggen_sie
bitte melde/melden dich/sie
müssen/musst angemeldet/dich/sich sein/anmelden
bereits ein konto
melden sie sich an um
nur für mitglieder/registrierte
nicht angemeldet
?=anmelden/einloggen
?=konto_erstellen/registrieren
?=passwort
?e-mail-adresse
?passwort vergessen
C
dass sie ein/kein mensch/roboter
browser wird überprüft
nur einen moment
sicherheitsüberprüfung
sie wurden blockiert
sind sie ein mensch/roboter
ungewöhnliche/ungewöhnlichen aktivität/datenverkehr
zugriff wurde/ verweigert
G
bestätige/bestätigen ihr/dein/sie alter/ihr_alter
bist_du/sind_sie/ich_bin über/unter/volljährig 18/
geben sie ihr geburtsdatum
mindestens 16/18 jahre alt
nur für erwachsene
?=eintreten
?=ja
?=nein
?=verlassen
R
aus rechtlichen gründen nicht verfügbar
in ihrem/deinem/ihrer/deiner land/region nicht
nicht in ihrem land
P
jetzt * weiterlesen
probemonat starten
sie sind bereits kunde/abonnent/abonnentin
bereits kunde/abonnent/abonnentin
abonnenten vorbehalten
der/den ganze/ganzen artikel mit
exklusiv/nur für abonnenten
jetzt abonnieren/weiterlesen
lesen sie den ganzen artikel
um diesen artikel zu lesen
um weiterzulesen
weiterlesen mit
zum weiterlesen
W
=artikel_lesen/ganzen_artikel_lesen/mehr_lesen/weiterlesen/weiter_lesen
=zum ganzen/ artikel
M
die angeforderte/aufgerufene/gesuchte seite
seite existiert/gibt/ist es/ leider/ nicht
konnte/wurde leider/ nicht gefunden
seite nicht gefunden
N
ist ein fehler aufgetreten
ein fehler ist aufgetreten
etwas ist schiefgelaufen
interner serverfehler
vorübergehend nicht erreichbar/verfügbar
?wartungsarbeiten
K
domain ist geparkt
domain kaufen
domain steht/zu zum/verkaufen verkauf/
J
javascript aktivieren
aktivieren sie javascript
javascript ist/muss deaktiviert/aktiviert
`,
  fr: `
A
=accepter_fermer/continuer_sans_accepter
accepter les cookies
avant de continuer
votre consentement
ce site utilise des cookies
continuer sans accepter
respect de votre vie privée
besoin de votre accord
nous et nos * partenaires
nous utilisons des cookies
stocker * accéder
votre vie privée nous
=accepter_et_continuer/accepter_et_fermer/accepter_tout/tout_accepter/j'accepte
=tout_refuser
tout accepter/refuser
?=accepter
?=paramétrer/personnaliser
?=refuser
L
connectez-vous pour
connexion requise
réservé aux membres
veuillez vous connecter
vous devez être/vous connecté/connecter
vous n'êtes pas connecté
?=connexion/se_connecter
?=créer_un_compte/s'inscrire
?=identifiant
?=mot_de_passe
?adresse e-mail
?mot de passe oublié
C
accès refusé
accès * a été refusé
activité/trafic inhabituelle/inhabituel
que vous êtes un/ humain
que vous n'êtes pas un robot
un instant
vérification de votre navigateur
vous avez été bloqué
êtes-vous un robot
G
avez-vous plus/18 de/ans 18/
confirmez/confirmer/vérifier votre âge
votre date de naissance
j'ai moins/plus de 18
je suis majeur
réservé aux/à adultes/majeurs/un_public_adulte
vous devez avoir/être 18/majeur
?=entrer
?=non
?=oui
?=quitter
R
n'est pas accessible depuis votre
pas/indisponible disponible/dans dans/votre votre/pays/région
pour des raisons juridiques/légales
P
article est/ réservé aux/
réservé aux/à abonnés/nos_abonnés
il vous reste * lire
la suite de cet article
suite est réservée
lire la suite avec
pour continuer la lecture
pour lire la suite/cet_article
W
=continuer_la_lecture/lire_l'article/lire_l'article_complet/lire_la_suite/lire_plus
M
page n'existe pas
page n'est plus disponible
page est/ introuvable
page demandée
page que vous cherchez/recherchez
n'a pas été trouvée
n'existe pas ou
page non trouvée
N
en cours de maintenance
erreur interne du serveur
maintenance en cours
momentanément/temporairement/service indisponible
une erreur est/s'est survenue/produite
K
domaine est/ à vendre
ce nom de domaine est
J
activer/activez javascript
javascript est désactivé/nécessaire/requis
`,
  es: `
A
aceptar todas/ las/ cookies
almacenar/almacenamos * acceder/accedemos
antes de continuar
su/tu consentimiento
este sitio web/ utiliza cookies
importa/valoramos tu/su privacidad
nosotros y nuestros * socios/proveedores
tu privacidad es importante
usamos/utilizamos cookies
=aceptar_todo/aceptar_y_continuar
=rechazar_todo
?=aceptar
?=configurar
?=rechazar
L
acceso restringido
debe/debes/inicia/inicie/necesitas/tienes_que iniciar/sesión sesión/para
solo para miembros
?=contraseña
?=crear_cuenta/registrarse/regístrate
?=iniciar_sesión
?correo electrónico
?olvidaste tu contraseña
C
acceso denegado
actividad/tráfico inusual
comprobando su/tu navegador
que eres/es/no usted/eres/ humano/un_robot
ha sido bloqueado
un momento
eres un robot
G
confirma/confirme/verifica tu/su edad
debes ser mayor de
debes tener 18 años
eres mayor de
tu fecha de nacimiento
solo para adultos/mayores
soy mayor/menor de
tienes más de 18
?=entrar
?=salir
?=sí
?=no
R
no está/ disponible en su/tu país/región/ubicación
por motivos/razones legales
P
exclusivo/solo para suscriptores
artículo exclusivo para
para continuar/seguir leyendo
para leer el artículo completo
sigue leyendo con
suscríbete para
W
=continuar_leyendo/leer_el_artículo_completo/leer_más/seguir_leyendo/ver_más
M
página no/ya existe/no_existe
la página que busca/buscas/ha_solicitado
página solicitada
no encontramos/hemos_encontrado/se_ha_encontrado/se_encontró la página
no se encuentra disponible
página no encontrada
ya no existe
N
en mantenimiento
error interno del servidor
ha_ocurrido/hubo/se_ha_producido un error
servicio no disponible
temporalmente no/fuera disponible/de_servicio
K
dominio está/ a/en/aparcado la/ venta/
J
activa/active/habilita/habilite/necesita/requiere javascript
javascript está desactivado/deshabilitado
`,
  it: `
A
accetta tutti i cookie
archiviare/archiviamo * informazioni
il tuo/vostro consenso
continua senza accettare
tua privacy è importante
noi e i nostri * partner
prima di continuare
questo sito web/ utilizza i/ cookie
revocare il consenso
rispettiamo/alla la/tua tua/ privacy
utilizziamo i/ cookie
=accetta_e_continua/accetta_e_chiudi/accetta_tutti/accetta_tutto
=rifiuta_tutto
?=accetta/accetto
?=personalizza
?=rifiuta
L
accedi per
accesso riservato
devi accedere
devi effettuare l'accesso
devi essere registrato
effettua il/l'accesso login/per
riservato agli/ai iscritti/soci
solo per utenti registrati
?=accedi
?=crea_un_account/registrati
?=password
?password dimenticata
?dimenticato la password
?indirizzo email/e-mail
C
accesso negato
attività/traffico insolita/insolito
attendi un momento
controllo del browser
di essere/non umano/essere_un_robot
sei stato bloccato
sei un robot
un attimo
verifica/verifichiamo che tu/sei sia/ umano
G
conferma di avere/essere_maggiorenne
conferma/verifica la tua età
devi avere almeno 18 anni
devi essere maggiorenne
hai/ho più/meno di 18 anni
tua data di nascita
riservato a/ai un_pubblico_adulto/maggiorenni
sei/sono maggiorenne
vietato ai minori
?=entra
?=esci
?=no
?=sì
R
non è/ disponibile nel/nella tuo/tua paese/area/regione
per motivi/ragioni legali
P
abbonati per continuare/leggere
articolo è/ riservato agli/
contenuto/riservato riservato/agli agli_abbonati/abbonati
per continuare a leggere
per leggere l'articolo completo
per proseguire la lettura
W
=continua/continua_a_leggere/leggi_di_più/leggi_l'articolo/leggi_l'articolo_completo/leggi_tutto
M
la pagina che cerchi/stai_cercando
pagina non esiste
pagina richiesta/inesistente
non esiste o è stata
non è stata trovata
pagina non trovata
N
errore interno del server
in manutenzione
qualcosa è andato storto
servizio non disponibile
si è verificato un errore
temporaneamente non disponibile
K
dominio è/ in/parcheggiato vendita/
J
abilita/abilitare/attiva/attivare/richiede javascript
javascript è disabilitato/disattivato
`,
  pt: `
A
aceitar todos os cookies
antes de continuar
armazenar * acessar
o/com seu consentimento
este site usa/utiliza cookies
nós e os/ nossos * parceiros
retirar o consentimento
sua privacidade é importante
valorizamos a/ sua privacidade
usamos/utilizamos cookies
=aceitar_e_continuar/aceitar_todos/aceitar_tudo
=rejeitar_todos/rejeitar_tudo
?=aceitar/concordo
?=configurações
?=rejeitar
L
acesso restrito
entre para continuar
faça o/ login para
inicie sessão para
precisa entrar/estar/fazer na_sua_conta/logado/login
só/somente para membros
tem de iniciar sessão
?=cadastre-se/criar_conta
?=entrar/iniciar_sessão
?=senha
?endereço de e-mail
?esqueceu/esqueci a/minha senha
C
acesso negado
atividade/tráfego incomum
que não é um robô
que/se você/ é humano
um momento
verificando o/ seu navegador
você foi bloqueado
você é um robô
G
conteúdo/destinado para/a maiores de
confirme/verifique a/ sua idade
sua data de nascimento
para maiores de 18
sou maior/menor de
tem mais de 18
você é maior de
preciso ter 18 anos
?=entrar
?=não
?=sair
?=sim
R
não está disponível em/na/no seu/sua país/região/território
indisponível na/no sua/seu região/país
por motivos/razões legais
P
assine para continuar/ler
exclusivo/só/reservado para/a assinantes
continue lendo com
para continuar a_ler/lendo
para ler a_matéria/o_artigo completa/completo
W
=continuar_a_ler/continuar_lendo/continue_lendo/leia_a_matéria_completa/leia_mais/ler_mais/saiba_mais
M
a página que procura/você_procura/você_está_procurando
página solicitada/inexistente
página não existe
não existe ou foi
não foi encontrada
página não encontrada
N
algo deu errado
em manutenção
erro interno do servidor
ocorreu um erro
serviço/temporariamente indisponível
temporariamente fora do ar
K
domínio está/ à/estacionado venda/
J
ative/ativar/habilite/requer o/ javascript
javascript está desativado
`,
  ru: `
A
ваше/вашего согласие/согласия
заботимся/ценим о/ вашей/вашу конфиденциальности/конфиденциальность
мы и наши * партнеры/партнёры
мы/сайт используем/использует файлы/ cookie
отозвать согласие
прежде чем продолжить
принять все cookie
=отклонить_все
=принять_все/принять_и_продолжить
=согласен/соглашаюсь
?=настройки
?=отказаться
?=принять
L
авторизуйтесь/войдите чтобы
вы не авторизованы
необходима/требуется/необходимо авторизация/авторизоваться/войти/вход
только для зарегистрированных/участников
?=войти
?=зарегистрироваться/регистрация
?=пароль
?забыли пароль
?электронная почта
C
вы не робот
вы человек
доступ запрещен/запрещён/ограничен
необычный/подозрительную трафик/активность
подождите немного
подтвердите что вы/запросы
проверка/проверяем браузера/ваш_браузер
G
вам/мне есть/исполнилось/нет 18
вам должно быть не менее
подтвердите свой/ваш возраст
материалы для взрослых
только для взрослых/совершеннолетних
укажите дату рождения
?=войти
?=да
?=нет
?=уйти
R
недоступен/недоступна/недоступно в вашей/вашем стране/регионе
по юридическим причинам
P
доступно/доступен/только только/для/по подписчикам/подписчиков/подписке
оформите подписку чтобы
подпишитесь чтобы
полный текст доступен
чтобы прочитать/читать/дочитать полностью/дальше/
W
=далее/подробнее/читать_далее/читать_дальше/читать_полностью/читать_статью
M
запрашиваемая/запрошенная страница
не существует или была
страница не найдена/существует
страница которую вы ищете
такой страницы нет
N
технические работы
ошибка сервера
внутренняя ошибка сервера
временно/сервис недоступен
произошла ошибка
что-то пошло не так
K
домен продается/продаётся/припаркован
купить домен
J
включите/включить/необходим/отключен/отключён/требуется javascript
`,
  ja: `
A
cookieの/cookieを/クッキーを 使用に同意/使用しています
お客様の同意
プライバシーを 尊重/大切に
すべて 受け入れる/同意する/拒否
同意して続行/同意して続ける/続行する前に
?=同意する
?=拒否する
?=設定
?個人 データ/情報
L
ログイン してください/が必要です/すると
会員限定/会員登録が必要
?=ログイン
?=新規登録/会員登録
?パスワード
?メールアドレス
C
人間であること
アクセス が/を 拒否
ロボットで はありません/ないこと/はないこと
ブラウザを確認しています
しばらくお待ちください
セキュリティチェック
通常と異なるトラフィック
G
18/20 歳以上ですか/歳未満の方
年齢 確認/をお確かめ
生年月日を入力
?=いいえ
?=はい
R
お住まいの/お使いの 国では/地域では
国では/地域では ご/ 利用できません/利用いただけません
日本国外からは
P
有料/ 会員限定記事
有料会員 限定/になると
有料記事です
この 記事は有料/記事は会員/続きは
残り文字
購読すると
続きを 読むには/お読みいただくには
全文を お読みいただけます/読むには
W
=もっと 見る/読む
=全文を/続きを/記事を 読む
M
お探しの/ご指定の ページ
ページ が/は 存在しません/見つかりません
見つかりませんでした
N
500/503 エラー
エラーが発生しました
サーバーエラー/サーバエラー
メンテナンス中
一時的に ご/ 利用できません/利用いただけません
?ご迷惑
?後ほど
K
このドメインは
ドメイン は売り出し中/を購入
?ドメイン
J
javascript が無効/を有効に/をオン
`,
  nl: `
A
=accepteren
wij/we en onze * partners
wij/we waarderen/respecteren uw/je/jouw privacy
wij/we gebruiken cookies
uw/je toestemming * intrekken
deze site/website gebruikt cookies
=alles/alle_cookies accepteren/toestaan
?=akkoord
?=alles/ weigeren
L
log in om
je/u moet ingelogd/inloggen
inloggen om deze/verder/door
?=wachtwoord
?=wachtwoord vergeten
?=inloggen
?=e-mailadres
C
bevestig/controleren dat/of je/u geen/een robot/mens
=ik ben geen robot
geen robot bent/ om
?even/ogenblik geduld
G
ben je/u 18
ben je/u ouder dan
je/u moet * 18 jaar
?=ja
?=nee
R
niet beschikbaar in jouw/uw/je land/regio/gebied
J
schakel/zet javascript in/aan
javascript is uitgeschakeld/vereist
K
domein/domeinnaam is/staat te koop
dit domein is geregistreerd/gereserveerd
?domeinnaam
P
neem een abonnement
lees dit/deze * met een abonnement
alleen voor abonnees
word abonnee
?al abonnee
lees verder met
exclusief voor abonnees
lees dit/deze * met
word abonnee en lees
abonneer je om
al een abonnement
W
=lees_meer/lees_verder/verder_lezen/lees_het_hele_artikel
M
pagina niet gevonden
pagina bestaat niet
pagina die je/u zoekt/zocht
N
er is een fout opgetreden
er ging iets mis
er is iets misgegaan
?probeer het later opnieuw
er ging iets fout
tijdelijk niet beschikbaar/bereikbaar
wegens onderhoud
in onderhoud
`,
  pl: `
A
=zgadzam_się/zgoda
my i nasi * partnerzy
cenimy/szanujemy twoją/państwa prywatność
dbamy o twoją/państwa prywatność
możesz wycofać zgodę
ta strona/witryna używa/korzysta_z plików/ciasteczek
=akceptuję/akceptuj/zaakceptuj wszystkie/wszystko/
=przejdź do serwisu
?=odrzuć wszystkie/wszystko/
L
zaloguj się aby
musisz być zalogowany
musisz się zalogować
?=zaloguj się
?=hasło
?=adres e-mail
?=nie pamiętasz hasła
C
nie jesteś robotem
potwierdź że jesteś człowiekiem
=nie jestem robotem
?=chwileczkę
czy jesteś człowiekiem
sprawdzamy twoją przeglądarkę
sprawdzić bezpieczeństwo * połączenia
jeszcze chwila/chwilę
nietypowy ruch
dostęp zablokowany
?proszę czekać
G
masz ukończone 18
musisz mieć * 18 lat
mam 18 lat
?=tak
?=nie
R
niedostępny/niedostępna/niedostępne w twoim kraju/regionie
nie jest dostępny/dostępna/dostępne w twoim kraju/regionie
J
włącz * javascript
javascript jest wyłączony/wymagany
K
domena/domenę jest/ na sprzedaż
domena została zarejestrowana/zaparkowana
?domeny
P
tylko dla prenumeratorów/subskrybentów
wykup dostęp/subskrypcję/prenumeratę
aby czytać dalej
?masz już prenumeratę/subskrypcję
W
=czytaj_dalej/czytaj_więcej/czytaj_cały_artykuł
M
strona nie istnieje/została_znaleziona
nie znaleziono strony
strona której szukasz
N
wystąpił błąd
coś poszło nie tak
przerwa techniczna
błąd serwera
?spróbuj ponownie później
`,
  zh: `
A
=接受/同意/我同意
我们和我们的 合作伙伴
我们 重视/尊重 您/你 的隐私
我们/本网站 使用 cookie
撤回 您的/ 同意
=全部 接受/同意
=接受 全部/所有 cookie/
?=全部拒绝
?=管理设置
L
请先 登录
您/你 需要 先/ 登录
登录后 才能/查看/可见
?=请登录
?=密码
?=忘记密码
C
人机验证
安全 验证/检查
确认 您/你 不是机器人
=我不是机器人
?完成验证
G
是否 已/ 年满 18
必须 年满 18
已满 18 岁
您是否已满18
您是否已滿18
您是否年满18
您是否年滿18
您已满18
您已滿18
你是否已满18
你是否已滿18
你是否年满18
你是否年滿18
你已满18
你已滿18
是否已满18
是否已滿18
是否年滿18
已满18
已滿18
未满18/未滿18 岁/歲
未成年人/未成年 请勿/請勿/禁止/不得 进入/進入/访问
年满18/年滿18 岁/歲 以上/方可
确认您的年龄/確認您的年齡
R
您/你 所在 的/ 地区/国家 不可用/无法
不可用于 您/你 所在
J
请/ 启用/开启 javascript
K
域名 正在/ 出售
?域名所有者
W
=阅读/查看 全文/更多
=展开全文
M
页面 不存在/未找到
您访问的页面
找不到 该/ 页面
N
服务器 内部/ 错误
?稍后再试
服务器錯誤
服务器繁忙
服务器忙碌
伺服器错误
伺服器錯誤
伺服器繁忙
伺服器忙碌
=系统/系統/网站/網站/服务器/伺服器 维护/維護/维护中/維護中/升级中
?系统/系統/网站/網站 维护/維護
正在 维护/維護/进行维护/進行維護
暂时/暫時 无法/無法 访问/訪問/使用/连接
请稍后再试/請稍後再試
出错了/出錯了
P
成为/成為 会员/會員 解锁/解鎖/阅读/閱讀
订阅后 继续/阅读
会员专享
仅限 订阅/付费/会员
`,
  ko: `
A
=동의/동의합니다/수락
당사와 파트너/파트너는/협력사는
개인정보를 소중히
쿠키를 사용하여/사용합니다
동의를 철회할
=모두 동의/수락/허용
?=모두 거부
L
로그인이 필요한/필요합니다
로그인 후 이용
?=로그인
?=비밀번호
?=비밀번호 찾기
?=회원가입
로그인 후 확인
로그인 후 이용해
로그인 후 이용하실
로그인 후 볼
로그인하셔야/로그인해야/로그인하시면
로그인을 해주세요/해_주세요/하셔야
회원만 볼/이용할/접근할
회원에게만
회원 전용
로그인해 주세요/주십시오
?=가입하기
?=아이디
?=이메일
?비밀번호/아이디 찾기
?비밀번호를 잊으셨나요
C
사람인지 확인
로봇이 아닌지/아님을 확인
=로봇이 아닙니다
?잠시만 기다려
로봇이 아님을/아닙니다/아닌지
사람임을/사람인지를 확인/인증
연결의 보안을/보안
보안 확인/문자/인증
브라우저를 확인
비정상적인 접근/트래픽/활동
자동입력 방지
접근이/접속이 차단
G
만/ 19세/18세 이상이십니까/이어야
만 19세 이상이신가요/이상입니까/이상인가요
19세/18세/20세 이상이신가요/이상입니까/미만은/미만의/미만/이상만
성인 인증
미성년자는 이용할/입장할/이용하실
청소년 유해
연령을/나이를 확인
R
국가에서/지역에서 이용할/시청할/볼 수 없습니다
J
자바스크립트를/javascript를 활성화해/켜/켜야/사용하도록
K
도메인은/도메인이 판매
?도메인
P
구독하고
구독자/유료회원/회원 전용
구독하고 계속
?구독 중이신가요
구독자만/유료회원만/구독자에게만
구독자 전용입니다
유료회원 전용입니다
회원 전용입니다
구독하고 전문
구독하고 기사
구독하면 계속
구독하면 전문
구독하면 기사
구독 후 계속
구독 후 전문
구독 후 기사
이미 구독
구독이 필요합니다
전문을/기사를/전체를 보려면/읽으려면
이미 구독자이신가요/구독자라면/회원이신가요
로그인하고 계속/전문
유료 기사/콘텐츠입니다
W
=더보기/더_보기/전체_보기/기사_더_보기/계속_읽기
M
페이지를 찾을 수 없습니다
요청하신 페이지
존재하지 않는 페이지
N
오류가 발생했습니다
?다시 시도해
시스템/서비스/서버/사이트 점검
점검 중입니다/중
오류가 발생하였습니다
일시적인/일시적으로 오류/이용할/장애
잠시 후 다시
?이용할 수 없습니다
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
