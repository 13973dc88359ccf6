import type { PhraseTable } from '../table.js';

/** Phrases of the Slavic languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const slavic: PhraseTable = {
  pl: {
    advertisement: `
artykuł sponsorowany
~dalsza część artykułu pod
`,
    byline: `
?#o autorach
?#o autorce
?#o autorze
`,
    comments: `
#0brak komentarzy
#={n} komentarze
#={n} komentarzy
#dodaj komentarz
?#=komentarze
?#komentarz
?#opinie
?#skomentuj
?odpowiedz
~twój adres e-mail nie zostanie
~twój adres email nie zostanie
~wymagane pola są oznaczone
`,
    consent: `
?akceptuję
?regulamin
akceptuj wszystkie
polityka prywatności
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
?źródło: {name}
`,
    login: `
?zaloguj się
`,
    navigation: `
?czytaj więcej
?o nas
do góry
przejdź do głównej treści
przejdź do treści
`,
    newsletter: `
#zapisz się do newslettera
?zapisz się
~wyrażam zgodę na przetwarzanie
`,
    other: `
~dumnie wspierane przez wordpressa
`,
    pagination: `
?następna strona
?poprzednia strona
`,
    paywall: `
~treść dostępna tylko dla
`,
    related: `
#czytaj także
#najpopularniejsze
#zobacz również
?#najnowsze
?#polecamy
czytaj również: {name}
czytaj także: {name}
czytaj też: {name}
przeczytaj też: {name}
zobacz także: {name}
zobacz też: {name}
`,
    share: `
#podziel się
#udostępnij artykuł
?#udostępnij
?tweetnij
~kliknij by
~kliknij, aby udostępnić
`,
    tags: `
?#kategorie
?#tagi
?#tematy
`,
  },
  cs: {
    advertisement: `
komerční sdělení
reklama
`,
    byline: `
?#o autorovi
`,
    comments: `
#={n} komentářů
?#=diskuze
?#=komentáře
`,
    consent: `
odmítnout vše
přijmout vše
`,
    navigation: `
přeskočit na obsah
zpět nahoru
`,
    newsletter: `
#odebírat newsletter
?odebírat
`,
    pagination: `
?další příspěvek
`,
    related: `
#mohlo by vás zajímat
#související články
#čtěte také
`,
    share: `
#sdílet článek
?#sdílet
`,
    tags: `
?témata: {name}
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
реклама
`,
    byline: `
?#об авторах
?#об авторе
время чтения: {n} минут
`,
    comments: `
#0комментариев нет
#0нет комментариев
#={n} комментариев
#={n} комментария
?#=комментарии
?#=обсуждение
?ответить
~ваш e-mail не будет опубликован
~ваш адрес email не будет
~обязательные поля помечены
`,
    consent: `
~мы используем cookie
~мы используем файлы cookie
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
?источник: {name}
?фото: {name}
`,
    login: `
?забыли пароль?
`,
    navigation: `
?наверх
к содержимому
перейти к содержанию
перейти к содержимому
`,
    newsletter: `
#подпишитесь на нашу рассылку
~подписывайтесь на наш
~подпишитесь на наш
`,
    other: `
сайт работает на {name}
`,
    pagination: `
?предыдущие записи
?следующая страница
`,
    paywall: `
~только для подписчиков
`,
    related: `
#похожие записи
#похожие материалы
#похожие новости
#похожие статьи
#читайте также
по теме: {name}
смотрите также: {name}
читайте также: {name}
`,
    share: `
#поделиться в соцсетях
?#поделитесь
?#поделиться
~нажмите, чтобы поделиться
~открывается в новом окне
`,
    tags: `
?теги: {name}
?темы: {name}
`,
  },
  uk: {
    advertisement: `
на правах реклами
`,
    byline: `
?#про автора
`,
    comments: `
#={n} коментарів
?#=коментарі
~ваша e-mail адреса не
`,
    consent: `
~ми використовуємо файли cookie
прийняти всі
`,
    navigation: `
перейти до вмісту
перейти до контенту
`,
    newsletter: `
#підпишіться на розсилку
~підписуйтесь на наш
`,
    pagination: `
?наступна сторінка
`,
    related: `
#схожі статті
дивіться також: {name}
читайте також: {name}
`,
    share: `
?#поділитись
?#поділитися
`,
    tags: `
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
