/* Data, a row a phrase: long as a table is. */
import type { PhraseTable } from '../table.js';

/** Phrases of the Slavic languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const slavic: PhraseTable = {
  pl: `
A
artykuł sponsorowany
autopromocja
~artykuł zawiera linki afiliacyjne
~ciąg dalszy artykułu pod
~ciąg dalszy pod
~dalsza część artykułu pod
~pobierz naszą aplikację
~reszta artykułu pod materiałem
~tekst zawiera linki afiliacyjne
B
?#o autorze
czas czytania {n} min
czas czytania: {n} min
wyświetl wszystkie wpisy {name}
zobacz wszystkie wpisy, których autorem jest {name}
~tę stronę ostatnio edytowano
C
#0brak komentarzy
#=liczba komentarzy: {n}
#=pokaż komentarze
#=wszystkie komentarze
#=zobacz komentarze
#={n} komentarz
#={n} komentarze
#={n} komentarzy
#dodaj komentarz
#napisz komentarz
#twój komentarz
#wasze komentarze
#zostaw komentarz
#zostaw odpowiedź
?#=komentarze
?#komentarz
?#opinie
?#skomentuj
?odpowiedz
?~prosimy o zaznaczenie
~komentarze są moderowane
~możliwość komentowania została
~musisz się zalogować, aby móc dodać komentarz
~redakcja nie ponosi odpowiedzialności za
~ta strona używa akismet
~twój adres e-mail nie zostanie
~twój adres email nie zostanie
~witryna wykorzystuje akismet
~wymagane pola są oznaczone
~zaloguj się aby dodać komentarz
~zaloguj się, aby dodać komentarz
D
?regulamin
polityka prywatności
~aby wyświetlić tę treść
~aby zobaczyć tę treść
~korzystając z serwisu
~nasza strona korzysta z
~obecnie wyświetlasz treść zastępczą
~serwis wykorzystuje pliki cookies
~strona korzysta z plików
~ta strona korzysta z
~ta strona używa plików cookie
~ta strona wykorzystuje pliki
~używamy plików cookie
~w ramach naszej witryny stosujemy
~wyrażam zgodę na przetwarzanie
E
~kopiowanie bez zgody
~kopiowanie, przetwarzanie
~kopiowanie, rozpowszechnianie
~tekst udostępniany na licencji creative
~ten utwór jest dostępny na licencji
~wszelkie prawa zastrzeżone
~wszystkie prawa zastrzeżone
F
?fot. {name}
N
przejdź do treści
O
#bądź na bieżąco
#dołącz do newslettera
#subskrybuj newsletter
#zapisz się do newslettera
#zapisz się na newsletter
?zapisz się
adres e-mail
~możesz zrezygnować w każdej
~podaj swój adres e-mail, aby zaprenumerować
~wprowadź swój adres email aby zaprenumerować
~zapoznałem się z
P
~blog na wordpress.com
~dumnie wspierane przez wordpressa
~widzisz błąd?
~zauważyłeś błąd
~znalazłeś błąd
R
~aby przeczytać cały artykuł
~artykuł dostępny tylko dla
~dalsza część artykułu dostępna
~jeśli podobał ci się
~ten artykuł jest dostępny tylko
~treść dostępna tylko dla
~wesprzyj nas
~wesprzyj niezależne
~wykup dostęp do
S
dalszy ciąg materiału pod wideo
odsłuchaj artykuł
posłuchaj artykułu
T
#czytaj również
#czytaj także
#czytaj też
#najpopularniejsze
#podobne artykuły
#podobne wpisy
#powiązane artykuły
#powiązane wpisy
#przeczytaj także
#przeczytaj też
#to może cię zainteresować
#więcej na ten temat
#zobacz również
#zobacz także
?#najnowsze
?#polecamy
?#zobacz też
U
#dołącz do nas
#obserwuj nas
#podziel się
#podziel się artykułem
#podziel się tym artykułem
#polub nas na facebooku
#udostępnij artykuł
#udostępnij ten artykuł
#udostępnij ten tekst
#udostępnij wpis
#znajdź nas na
#śledź nas
?#udostępnij
?lubię to
?tweetnij
drukuj artykuł
kopiuj link
menu odnośników serwisów społecznościowych
obserwuj nas na {name}
podziel się na facebooku
poleć znajomemu
skopiowano link
skopiuj link
udostępnij na {name}
wydrukuj artykuł
wyślij e-mailem
wyślij mailem
zapisz artykuł
~kliknij, aby udostępnić
V
?#kategorie
?#słowa kluczowe
?#tagi
?#tematy
?opublikowano w {name}
~ten wpis został opublikowany w kategorii
`,
  cs: `
A
komerční sdělení
reklama
~stáhněte si naši aplikaci
B
zobrazit všechny příspěvky, jejichž autorem je {name}
~stránka byla naposledy editována
C
#0žádné komentáře
#=počet komentářů
#={n} komentáře
#={n} komentářů
#napsat komentář
#odeslat komentář
#přidat komentář
#vstoupit do diskuse
#vstoupit do diskuze
?#=diskuze
?#=komentáře
?#diskuse
?#komentář
?#odpovědět
~komentáře jsou uzavřeny
~pro přidávání komentářů se musíte
~tato stránka používá akismet
~vaše e-mailová adresa nebude zveřejněna
D
přijmout vše
~pro zobrazení tohoto obsahu
~tato webová stránka používá cookies
E
~publikování nebo další šíření
~přebírání obsahu bez
N
přejít k obsahu
přeskočit na obsah
O
#odebírat newsletter
#odebírejte náš newsletter
#přihlaste se k odběru newsletteru
#přihlásit se k odběru
?odebírat
P
~našli jste chybu
~našli jste v článku chybu
R
~podpořte nezávislou
~tento článek je pouze pro předplatitele
S
poslechnout článek
přehrát článek
T
#mohlo by vás zajímat
#podobné články
#přečtěte si také
#související články
#čtěte i
#čtěte také
?#nejčtenější
U
#sdílejte tento článek
#sdílejte článek
#sdílet tento článek
#sdílet článek
?#sdílet
kliknout a publikovat
kopírovat odkaz
sdílet na facebooku
sdílet na twitteru
sdílet na x
uložit článek
vytisknout článek
V
?#témata
?#štítky
~příspěvek byl publikován v rubrice
`,
  sk: `
A
~stiahnite si našu aplikáciu
C
#0žiadne komentáre
#={n} komentáre
#={n} komentárov
?#=komentáre
~komentáre sú uzavreté
~pre pridávanie komentárov sa musíte
~vaša e-mailová adresa nebude zverejnená
D
~táto webová stránka používa
N
preskočiť na obsah
O
#odber noviniek
#prihláste sa na odber noviniek
P
~našli ste chybu
S
vypočujte si článok
vypočuť článok
T
#mohlo by vás zaujať
#mohlo by vás zaujímať
#prečítajte si aj
#súvisiace články
#čítajte aj
#čítajte tiež
U
#zdieľajte článok
#zdieľať tento článok
#zdieľať článok
kopírovať odkaz
uložiť článok
vytlačiť článok
zdieľať na facebooku
zdieľať na twitteri
V
?#značky
`,
  sl: `
C
#0ni komentarjev
#={n} komentarjev
#={n} komentarji
?#=komentarji
~vaš e-naslov ne bo objavljen
D
~ta spletna stran uporablja piškotke
O
#naročite se na e-novice
#prijavite se na e-novice
S
poslušaj članek
poslušajte članek
T
#morda vas bo zanimalo
#preberi tudi
#preberite tudi
#preberite še
#sorodni članki
U
#deli ta članek
#deli članek
#delite članek
deli na facebooku
natisni članek
shrani članek
V
?#ključne besede
`,
  bs: `
C
#={n} komentara
?#=komentari
`,
  hr: `
C
#0nema komentara
#={n} komentar
~morate biti prijavljeni za komentiranje
~vaša adresa e-pošte neće biti
~za komentiranje je potrebna prijava
D
~ova web stranica koristi kolačiće
O
#prijavite se na naš newsletter
#prijavite se na newsletter
P
~uočili ste grešku
~uočili ste pogrešku
S
poslušaj članak
poslušajte članak
T
#možda će vas zanimati
#povezani članci
#pročitaj i
#pročitajte i
#pročitajte još
#čitajte i
U
#podijeli ovaj članak
#podijeli članak
#podijelite članak
ispiši članak
kopiraj link
podijeli na facebooku
podijeli na twitteru
podijeli vijest
spremi članak
V
?#ključne riječi
?#oznake
`,
  sr: `
C
#0нема коментара
~morate biti prijavljeni da biste komentarisali
~ваша адреса е-поште неће бити
~морате бити пријављени да бисте
D
~овај сајт користи
O
#пријавите се на наш билтен
S
poslušaj vest
послушај чланак
T
#povezane vesti
#повезане вести
#прочитајте још
U
#podeli vest
#podelite članak
#подели вест
#подели чланак
podeli na facebook-u
podeli na fejsbuku
копирај линк
подели на фејсбуку
сачувај чланак
V
?#ознаке
`,
  ru: `
A
~продолжение после рекламы
~скачайте наше приложение
~установите наше приложение
~читайте далее после рекламы
на правах рекламы
реклама
B
?#об авторе
~эта страница в последний раз была отредактирована
время на чтение: {n} мин
время чтения: {n} минут
посмотреть все записи автора {name}
C
#0комментариев нет
#0комментариев пока нет
#0нет комментариев
#={n} комментариев
#={n} комментарий
#={n} комментария
#=все комментарии
#=показать комментарии
#=читать комментарии
#ваш комментарий
#добавить комментарий
#комментировать
#написать комментарий
#оставить комментарий
#оставьте комментарий
?#=комментарии
?#=обсуждение
?#комментарий
?#обсудить
?ответить
~ваш e-mail не будет опубликован
~ваш адрес email не будет
~для отправки комментария вам необходимо
~если вы заметили ошибку
~если вы нашли ошибку
~комментарии закрыты
~комментарии отключены
~нашли опечатку
~обязательные поля помечены
~чтобы оставить комментарий, войдите
~чтобы оставить комментарий, необходимо
~этот сайт использует akismet
обсуждение закрыто
D
~для просмотра этого контента
~мы используем cookie
~мы используем файлы cookie
~на сайте используются
~продолжая использовать
~продолжая пользоваться сайтом
~сайт использует файлы cookie
~этот сайт использует
отклонить все
принять все
E
~все права защищены
~перепечатка материалов без
~перепечатка материалов возможна
~перепечатка материалов разрешена
~при использовании материалов сайта
~при использовании материалов ссылка
~при копировании материалов
~при цитировании материалов
~текст доступен по лицензии creative
авторские права
F
?фото: {name}
N
перейти к содержанию
перейти к содержимому
O
#подписаться на рассылку
#подписка на новости
#подписка на рассылку
#подпишитесь на нашу рассылку
#подпишитесь на новости
#подпишитесь на рассылку
?подписаться
email адрес
~введите свой e-mail адрес, чтобы подписаться
~даю согласие на обработку
~нажимая на кнопку
~подписывайтесь на нас в
~подписывайтесь на наш
~подпишитесь на наш
~укажите свой адрес электронной почты, чтобы подписаться
P
~блог на wordpress.com
~заметили ошибку?
~нашли опечатку?
~нашли ошибку?
~сайт работает на wordpress
~увидели ошибку?
R
~материал доступен только
~поддержите независимую журналистику
~только для подписчиков
S
послушать статью
прослушать новость
прослушать статью
слушать новость
слушать статью
T
#вам может быть интересно
#вам также может понравиться
#возможно, вам будет интересно
#другие новости
#по теме
#похожие записи
#похожие материалы
#похожие новости
#похожие статьи
#читайте еще
#читайте ещё
#читайте также
#читать также
?#смотрите также
U
#мы в соцсетях
#поделитесь новостью
#поделитесь с друзьями
#поделиться в соцсетях
#поделиться материалом
#поделиться новостью
#поделиться с друзьями
#поделиться ссылкой
#поделиться статьей
#поделиться статьёй
#расскажите друзьям
#рассказать друзьям
?#поделитесь
?#поделиться
?нравится
~нажмите, чтобы поделиться
нажать и опубликовать
отправить по почте
поделиться в {name}
поделиться вконтакте
подписывайтесь на нас
распечатать статью
скопировать ссылку
сохранить статью
ссылка скопирована
V
?#метки
?#теги
?#тэги
?темы: {name}
~запись опубликована в рубрике
`,
  uk: `
A
~завантажуйте наш додаток
~завантажуйте наш застосунок
на правах реклами
B
переглянути усі записи автора {name}
C
#0коментарів немає
#0немає коментарів
#={n} коментарі
#={n} коментарів
#ваш коментар
#додати коментар
#залишити коментар
#написати коментар
?#=коментарі
?#коментар
~ваша e-mail адреса не
~ваша email адреса не
~ви повинні увійти, щоб залишити
~коментарі закриті
~цей сайт використовує akismet
~щоб залишити коментар, увійдіть
~якщо ви знайшли помилку
~якщо ви помітили помилку
D
~ми використовуємо файли cookie
прийняти всі
E
~будь-яке копіювання, передрук
~будь-яке копіювання, публікація
~всі права захищені
~передрук матеріалів без
~передрук матеріалів дозволяється
~при використанні матеріалів посилання
~при використанні матеріалів сайту
N
перейти до вмісту
O
#підписатися на розсилку
#підпишіться на нашу розсилку
#підпишіться на розсилку
~підписуйтесь на наш
~підписуйтеся на наш
P
~знайшли помилку?
~помітили помилку?
R
~матеріал доступний лише передплатникам
~підтримайте незалежну журналістику
S
прослухати статтю
слухати новину
слухати статтю
T
#вам також може сподобатися
#дивіться також
#за темою
#схожі записи
#схожі новини
#схожі статті
#читайте також
#читайте ще
?#останні новини
?#популярне
U
#поділитися в соцмережах
#поділитися новиною
#поділитися статтею
#поділіться новиною
?#поділитись
?#поділитися
версія для друку
зберегти статтю
копіювати посилання
поділитися в facebook
поділитися в telegram
поділитися у facebook
роздрукувати статтю
V
?#мітки
`,
  be: `
C
#={n} каментар
#={n} каментароў
?#=каментары
T
#чытайце таксама
#чытайце яшчэ
U
#падзяліцца навіной
V
?#тэгі
`,
  bg: `
C
#0няма коментари
#={n} коментар
#={n} коментара
?#=коментари
~вашият имейл адрес няма да бъде
~коментарите са изключени
~трябва да влезете, за да коментирате
D
~този сайт използва бисквитки
O
#абонамент за бюлетин
#абонирай се за бюлетина
#абонирайте се за нашия бюлетин
P
~ако сте забелязали грешка
~забелязахте грешка
S
слушай статията
чуй статията
чуйте новината
T
#вижте още
#още по темата
#подобни статии
#прочетете и
#прочетете още
#свързани статии
прочети още: {name}
U
#споделете статията
#сподели статията
#сподели тази статия
запази статията
отпечатай статията
сподели в twitter
сподели във facebook
V
?#етикети
?#тагове
`,
  mk: `
C
#0нема коментари
#={n} коментари
D
~оваа страница користи колачиња
T
#поврзани вести
#поврзани статии
#прочитајте и
#прочитајте повеќе
#прочитајте уште
U
сподели на facebook
сподели на фејсбук
V
?#клучни зборови
?#тагови
`,
};
