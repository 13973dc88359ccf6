import type { PhraseTable } from '../table.js';

/** Phrases of the Slavic languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const slavic: PhraseTable = {
  pl: {
    advertisement: `
artykuł sponsorowany
~dalsza część artykułu pod
`,
    byline: `
?#o autorze
`,
    comments: `
#0brak komentarzy
#={n} komentarze
#={n} komentarzy
#dodaj komentarz
#napisz komentarz
?#=komentarze
?#skomentuj
?odpowiedz
`,
    consent: `
polityka prywatności
zaakceptuj wszystko
~strona korzysta z plików
`,
    copyright: `
~wszelkie prawa zastrzeżone
`,
    credit: `
?fot. {name}
`,
    navigation: `
?o nas
`,
    newsletter: `
~wyrażam zgodę na przetwarzanie
`,
    related: `
#czytaj także
#czytaj też
#najpopularniejsze
#zobacz również
#zobacz także
?#polecamy
`,
    share: `
#podziel się
?#udostępnij
`,
    tags: `
?#kategorie
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
#={n} komentáře
#={n} komentářů
?#=diskuze
?#=komentáře
`,
    consent: `
odmítnout vše
přijmout vše
`,
    copyright: `
všechna práva vyhrazena
`,
    navigation: `
zpět nahoru
`,
    newsletter: `
#odebírat newsletter
`,
    related: `
#mohlo by vás zajímat
#související články
#čtěte také
`,
    share: `
?#sdílet
`,
    tags: `
?#témata
`,
  },
  sk: {
    comments: `
#={n} komentárov
?#=komentáre
`,
    consent: `
prijať všetko
`,
    newsletter: `
registrovať sa
`,
    related: `
#súvisiace články
#čítajte aj
`,
    share: `
?#zdieľať
`,
  },
  sl: {
    comments: `
#={n} komentarjev
?#=komentarji
`,
    consent: `
sprejmi vse
`,
    newsletter: `
naročite se
`,
    related: `
#preberite tudi
#sorodni članki
`,
    share: `
?#deli
`,
  },
  bs: {
    comments: `
#={n} komentara
?#=komentari
`,
    consent: `
polica privatnosti
`,
    newsletter: `
provjeri svoju email adresu
`,
    related: `
#najnoviji članci
`,
    share: `
?dijeljenje
`,
  },
  hr: {
    comments: `
#0nema komentara
#={n} komentar
`,
    consent: `
prihvati sve
`,
    newsletter: `
otkaži pretplatu
`,
    related: `
#povezani članci
#pročitajte i
`,
    share: `
?#podijeli
`,
  },
  sr: {
    comments: `
#0нема коментара
#оставите коментар
`,
    consent: `
?prihvatam
`,
    newsletter: `
претплатите се
`,
    related: `
#povezane vesti
#повезане вести
`,
    share: `
?#подели
`,
  },
  ru: {
    advertisement: `
~продолжение после рекламы
реклама
`,
    byline: `
?#об авторе
`,
    comments: `
#0комментариев нет
#0комментариев пока нет
#0нет комментариев
#={n} комментариев
#={n} комментария
#оставить комментарий
?#=комментарии
?#=обсуждение
`,
    consent: `
~мы используем файлы cookie
отклонить все
принять все
`,
    copyright: `
~все права защищены
`,
    credit: `
?фото: {name}
`,
    navigation: `
перейти к содержимому
`,
    newsletter: `
~подписывайтесь на наш
`,
    related: `
#по теме
#похожие записи
#похожие материалы
#похожие статьи
#читайте также
?#смотрите также
`,
    share: `
?#поделиться
~нажмите, чтобы поделиться
`,
    tags: `
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
#0немає коментарів
#={n} коментарі
#={n} коментарів
?#=коментарі
`,
    consent: `
~ми використовуємо файли cookie
прийняти всі
`,
    copyright: `
~всі права захищені
`,
    navigation: `
перейти до вмісту
`,
    newsletter: `
~підписуйтесь на наш
`,
    related: `
#дивіться також
#схожі статті
#читайте також
`,
    share: `
?#поділитися
`,
    tags: `
?#мітки
`,
  },
  bg: {
    comments: `
#={n} коментара
?#=коментари
`,
    consent: `
политика за поверителност
`,
    related: `
#още по темата
#свързани статии
`,
    share: `
?#сподели
`,
  },
  mk: {
    comments: `
#0нема коментари
#={n} коментари
`,
    consent: `
полиса на приватност
`,
    newsletter: `
претплатете се
`,
    related: `
#поврзани вести
#поврзани статии
`,
    share: `
притисни тука
`,
  },
};
