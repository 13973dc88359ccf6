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
~reszta artykułu pod materiałem
~tekst zawiera linki afiliacyjne
B
?#o autorze
czas czytania {n} min
czas czytania: {n} min
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
~twój adres e-mail nie zostanie
~twój adres email nie zostanie
~wymagane pola są oznaczone
D
?regulamin
polityka prywatności
~korzystając z serwisu
~nasza strona korzysta z
~serwis wykorzystuje pliki cookies
~strona korzysta z plików
~ta strona korzysta z
~ta strona używa plików cookie
~ta strona wykorzystuje pliki
~używamy plików cookie
~wyrażam zgodę na przetwarzanie
E
~wszelkie prawa zastrzeżone
~wszystkie prawa zastrzeżone
F
?fot. {name}
O
#bądź na bieżąco
#dołącz do newslettera
#subskrybuj newsletter
#zapisz się do newslettera
#zapisz się na newsletter
?zapisz się
adres e-mail
~możesz zrezygnować w każdej
~zapoznałem się z
R
~aby przeczytać cały artykuł
~ten artykuł jest dostępny tylko
~treść dostępna tylko dla
~wesprzyj nas
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
#przeczytaj także
#przeczytaj też
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
V
?#kategorie
?#tematy
`,
  cs: `
A
komerční sdělení
reklama
C
#0žádné komentáře
#=počet komentářů
#={n} komentáře
#={n} komentářů
#napsat komentář
#přidat komentář
#vstoupit do diskuse
#vstoupit do diskuze
?#=diskuze
?#=komentáře
?#diskuse
?#komentář
?#odpovědět
~vaše e-mailová adresa nebude zveřejněna
D
přijmout vše
O
#odebírat newsletter
#přihlaste se k odběru newsletteru
#přihlásit se k odběru
?odebírat
S
poslechnout článek
přehrát článek
T
#mohlo by vás zajímat
#související články
#čtěte také
U
#sdílejte tento článek
#sdílejte článek
#sdílet tento článek
#sdílet článek
?#sdílet
kliknout a publikovat
sdílet na facebooku
uložit článek
vytisknout článek
`,
  sk: `
C
#0žiadne komentáre
#={n} komentáre
#={n} komentárov
?#=komentáre
T
#súvisiace články
U
#zdieľajte článok
#zdieľať tento článok
#zdieľať článok
`,
  sl: `
C
#0ni komentarjev
#={n} komentarjev
#={n} komentarji
?#=komentarji
T
#sorodni članki
U
#deli ta članek
#deli članek
#delite članek
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
T
#povezani članci
U
#podijeli ovaj članak
#podijeli članak
#podijelite članak
`,
  sr: `
C
#0нема коментара
T
#повезане вести
U
#podeli vest
#podelite članak
#подели вест
#подели чланак
`,
  ru: `
A
~продолжение после рекламы
~читайте далее после рекламы
на правах рекламы
реклама
B
?#об авторе
время на чтение: {n} мин
время чтения: {n} минут
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
~если вы заметили ошибку
~если вы нашли ошибку
~нашли опечатку
~обязательные поля помечены
обсуждение закрыто
D
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
авторские права
F
?фото: {name}
O
#подписаться на рассылку
#подписка на новости
#подписка на рассылку
#подпишитесь на нашу рассылку
#подпишитесь на новости
#подпишитесь на рассылку
?подписаться
email адрес
~даю согласие на обработку
~нажимая на кнопку
~подписывайтесь на нас в
~подписывайтесь на наш
~подпишитесь на наш
R
~материал доступен только
~только для подписчиков
S
послушать статью
прослушать статью
слушать статью
T
#по теме
#похожие записи
#похожие материалы
#похожие новости
#похожие статьи
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
нажать и опубликовать
отправить по почте
поделиться в {name}
подписывайтесь на нас
распечатать статью
скопировать ссылку
ссылка скопирована
V
?темы: {name}
`,
  uk: `
A
на правах реклами
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
~ваша e-mail адреса не
~ваша email адреса не
~якщо ви знайшли помилку
~якщо ви помітили помилку
D
прийняти всі
O
#підписатися на розсилку
#підпишіться на розсилку
~підписуйтесь на наш
S
прослухати статтю
слухати статтю
T
#дивіться також
#схожі записи
#схожі новини
#схожі статті
#читайте також
U
#поділитися в соцмережах
#поділитися новиною
#поділитися статтею
#поділіться новиною
?#поділитись
?#поділитися
версія для друку
копіювати посилання
роздрукувати статтю
`,
  bg: `
C
#0няма коментари
#={n} коментар
#={n} коментара
?#=коментари
T
#свързани статии
U
#споделете статията
#сподели статията
#сподели тази статия
`,
  mk: `
C
#0нема коментари
#={n} коментари
T
#поврзани вести
`,
};
