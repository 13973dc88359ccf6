import type { PhraseTable } from '../table.js';

/** Phrases of the Slavic languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const slavic: PhraseTable = {
  pl: {
    advertisement: `
artykuł sponsorowany
~ciąg dalszy artykułu pod
~ciąg dalszy pod
~dalsza część artykułu pod
`,
    byline: `
?#o autorach
?#o autorce
?#o autorze
?data publikacji: {date}
?opublikowano {date}
`,
    comments: `
#0brak komentarzy
#=wszystkie komentarze
#={n} komentarze
#={n} komentarzy
#dodaj komentarz
#napisz komentarz
#zostaw komentarz
#zostaw odpowiedź
?#=komentarze
?#komentarz
?#opinie
?#skomentuj
?odpowiedz
~możliwość komentowania jest wyłączona
~twój adres e-mail nie zostanie
~twój adres email nie zostanie
~wymagane pola są oznaczone
`,
    consent: `
?akceptuję
?regulamin
akceptuj wszystkie
odrzuć wszystko
polityka cookies
polityka prywatności
przejdź do serwisu
ustawienia plików cookie
zaakceptuj wszystko
~strona korzysta z plików
~ta strona korzysta z
~ta strona używa plików cookie
`,
    copyright: `
~wszelkie prawa zastrzeżone
`,
    credit: `
?fot. {name}
?fot.: {name}
?zdjęcie: {name}
?źródło: {name}
`,
    login: `
?zaloguj się
`,
    navigation: `
?czytaj więcej
?o nas
do góry
na górę
przejdź do głównej treści
przejdź do treści
wróć do góry
`,
    newsletter: `
#zapisz się do newslettera
#zapisz się na newsletter
?zapisz się
~wyrażam zgodę na przetwarzanie
~zapoznałem się z
`,
    other: `
~dumnie wspierane przez wordpressa
`,
    pagination: `
?następna strona
?następny wpis
?poprzednia strona
`,
    paywall: `
~treść dostępna tylko dla
`,
    related: `
#czytaj także
#najpopularniejsze
#podobne artykuły
#podobne wpisy
#zobacz również
#zobacz także
?#najnowsze
?#polecamy
czytaj również: {name}
czytaj także: {name}
czytaj też: {name}
przeczytaj także: {name}
przeczytaj też: {name}
zobacz również: {name}
zobacz także: {name}
zobacz też: {name}
`,
    share: `
#podziel się
#udostępnij artykuł
?#udostępnij
?tweetnij
udostępnij na facebooku
udostępnij na twitterze
~kliknij by
~kliknij, aby udostępnić
~otwiera się w nowym oknie
`,
    tags: `
?#kategorie
?#tagi
?#tematy
?tagi: {name}
?tematy: {name}
`,
  },
  cs: {
    advertisement: `
komerční sdělení
pokračování článku pod reklamou
reklama
`,
    byline: `
?#autor článku
?#o autorovi
?poslední aktualizace
`,
    comments: `
#0žádné komentáře
#={n} komentáře
#={n} komentářů
#napsat komentář
#přidat komentář
?#=diskuze
?#=komentáře
~vaše e-mailová adresa nebude zveřejněna
`,
    consent: `
nastavení cookies
odmítnout vše
přijmout vše
~používáme cookies
~tato webová stránka používá cookies
~tento web používá
`,
    copyright: `
všechna práva vyhrazena
`,
    login: `
?přihlásit se
`,
    navigation: `
celý článek
přeskočit na obsah
zpět nahoru
`,
    newsletter: `
#odebírat newsletter
#přihlásit se k odběru
?odebírat
`,
    other: `
?webová stránka
`,
    pagination: `
?další příspěvek
?novější příspěvky
`,
    paywall: `
~stručný obsah příspěvku zde
`,
    related: `
#mohlo by vás zajímat
#nejnovější články
#podobné články
#přečtěte si také
#související články
#čtěte také
?#nejčtenější
`,
    share: `
#sdílejte článek
#sdílet článek
?#sdílet
sdílet na facebooku
`,
    tags: `
?témata: {name}
?štítky: {name}
`,
  },
  sk: {
    advertisement: `
?reklamy
`,
    byline: `
?trvalý odkaz na {name}
`,
    comments: `
#={n} komentárov
?#=komentáre
`,
    consent: `
odmietnuť všetko
prijať všetko
`,
    navigation: `
?viac
?čítať ďalej
`,
    newsletter: `
registrovať sa
~hotovo! pre potvrdenie vášho
`,
    related: `
#súvisiace články
#čítajte aj
`,
    share: `
#zdieľať článok
?#zdieľať
`,
    tags: `
?#kategórie
`,
  },
  sl: {
    advertisement: `
?oglas
`,
    byline: `
?trajna povezava: {name}
`,
    comments: `
#={n} komentarjev
?#=komentarji
`,
    consent: `
sprejmi vse
strinjam se
`,
    navigation: `
?preberi več
skoči na vsebino
`,
    newsletter: `
e-poštni naslov
naročite se
`,
    related: `
#preberite tudi
#sorodni članki
`,
    share: `
#deli članek
?#deli
`,
    tags: `
?#značke
`,
  },
  bs: {
    byline: `
?posljednje ažurianje: {date}
`,
    comments: `
#={n} komentara
?#=komentari
`,
    consent: `
polica privatnosti
uslovi servisa
`,
    navigation: `
?navigacioni meni
idi na alatnu traku
`,
    newsletter: `
email adresa
provjeri svoju email adresu
`,
    related: `
#najnoviji članci
?#preporuke
`,
    share: `
?dijeljenje
~klik za razmjenu na linkedinu
`,
    tags: `
?#nekategorisano
`,
  },
  hr: {
    byline: `
?o autoru
`,
    comments: `
#={n} komentar
~vaša adresa e-pošte neće biti
`,
    consent: `
odbij sve
prihvati sve
`,
    navigation: `
?pročitaj više
skoči na sadržaj
`,
    newsletter: `
adresa e-pošte
otkaži pretplatu
`,
    related: `
#povezani članci
#pročitajte i
`,
    share: `
?#podijeli
?#podijelite
`,
    tags: `
?#kategorije
`,
  },
  sr: {
    byline: `
?{n} минута читања
`,
    comments: `
#0нема коментара
~ваша адреса е-поште неће бити
`,
    consent: `
?prihvatam
~овај сајт користи
`,
    navigation: `
?о нама
?прочитај више
`,
    newsletter: `
претплатите се
сада проверите свој мејл
`,
    related: `
#povezane vesti
#повезане вести
`,
    share: `
?#podeli
?#подели
`,
    tags: `
?#категорије
`,
  },
  ru: {
    advertisement: `
~продолжение после рекламы
~читайте далее после рекламы
на правах рекламы
реклама
`,
    byline: `
?#об авторах
?#об авторе
?обновлено: {date}
?опубликовано: {date}
время чтения: {n} минут
`,
    comments: `
#0комментариев нет
#0комментариев пока нет
#0нет комментариев
#={n} комментариев
#={n} комментария
#навигация по комментариям
#оставить комментарий
#оставьте комментарий
?#=комментарии
?#=обсуждение
?#комментарий
?ответить
~ваш e-mail не будет опубликован
~ваш адрес email не будет
~обязательные поля помечены
обсуждение закрыто
`,
    consent: `
~мы используем cookie
~мы используем файлы cookie
~на сайте используются
~продолжая использовать
~продолжая пользоваться сайтом
~сайт использует файлы cookie
~этот сайт использует
настройки cookie
отклонить все
политика конфиденциальности
принять все
`,
    copyright: `
~все права защищены
`,
    credit: `
?иллюстрация: {name}
?источник: {name}
?фото: {name}
`,
    login: `
?забыли пароль?
`,
    navigation: `
?наверх
вернуться наверх
к содержимому
перейти к основному содержанию
перейти к содержанию
перейти к содержимому
`,
    newsletter: `
#подписаться на рассылку
#подписка на рассылку
#подпишитесь на нашу рассылку
~подписывайтесь на наш
~подпишитесь на наш
`,
    other: `
сайт работает на {name}
`,
    pagination: `
?предыдущие записи
?следующая запись
?следующая страница
`,
    paywall: `
~только для подписчиков
`,
    related: `
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
по теме: {name}
смотрите также: {name}
читайте также: {name}
`,
    share: `
#поделитесь с друзьями
#поделиться в соцсетях
#поделиться ссылкой
?#поделитесь
?#поделиться
~нажмите здесь, чтобы поделиться
~нажмите, чтобы поделиться
~открывается в новом окне
`,
    tags: `
?метки: {name}
?теги: {name}
?темы: {name}
?тэги: {name}
`,
  },
  uk: {
    advertisement: `
на правах реклами
поскаржитись на рекламу
`,
    byline: `
?#про автора
?#про авторів
?останнє оновлення: {date}
`,
    comments: `
#0коментарів немає
#0немає коментарів
#={n} коментарі
#={n} коментарів
#залишити коментар
?#=коментарі
~ваша e-mail адреса не
~ваша email адреса не
`,
    consent: `
~ми використовуємо cookie
~ми використовуємо файли cookie
~цей сайт використовує
політика конфіденційності
прийняти все
прийняти всі
`,
    copyright: `
~всі права захищені
`,
    login: `
втратили свій пароль?
`,
    navigation: `
?читати далі
перейти до вмісту
перейти до контенту
`,
    newsletter: `
#підпишіться на розсилку
~підписуйтесь на наш
~підписуйтеся на наш
`,
    other: `
сайт працює на {name}
`,
    pagination: `
?наступна сторінка
?наступний запис
`,
    paywall: `
~уривка немає, тому що запис
`,
    related: `
#схожі записи
#схожі новини
#схожі статті
#читайте також
#читайте ще
дивіться також: {name}
читайте також: {name}
`,
    share: `
?#поділитись
?#поділитися
?#поділіться
?#поширити
`,
    tags: `
?мітки: {name}
?теми: {name}
`,
  },
  bg: {
    byline: `
?последна промяна
`,
    comments: `
#={n} коментара
?#=коментари
`,
    consent: `
?сигурност
политика за поверителност
`,
    navigation: `
?прочети още
към съдържанието
`,
    newsletter: `
?абонамент
моля, въведете валиден email адрес
`,
    related: `
#още по темата
#свързани статии
`,
    share: `
?#споделете
?#сподели
`,
    tags: `
?#етикети
`,
  },
  mk: {
    advertisement: `
?pеклама
`,
    byline: `
?последна промена
`,
    comments: `
#0нема коментари
#={n} коментари
`,
    consent: `
полиса на приватност
поставувања за приватност
`,
    navigation: `
?изберете категорија
види ги сите
`,
    newsletter: `
претплатете се
регистрирајте се
`,
    related: `
#поврзани вести
#поврзани статии
`,
    share: `
~кликнете за да испратете
притисни тука
`,
    tags: `
?#некатегоризирано
`,
  },
};
