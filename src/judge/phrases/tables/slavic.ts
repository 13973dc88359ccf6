import type { PhraseTable } from '../table.js';

/** Phrases of the Slavic languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const slavic: PhraseTable = {
  pl: `
A
artykuł sponsorowany
~dalsza część artykułu pod
B
?#o autorze
C
#0brak komentarzy
#={n} komentarze
#={n} komentarzy
#dodaj komentarz
#napisz komentarz
?#=komentarze
?#skomentuj
?odpowiedz
D
polityka prywatności
zaakceptuj wszystko
~strona korzysta z plików
E
~wszelkie prawa zastrzeżone
F
?fot. {name}
N
?o nas
O
~wyrażam zgodę na przetwarzanie
T
#czytaj także
#czytaj też
#najpopularniejsze
#zobacz również
#zobacz także
?#polecamy
U
#podziel się
?#udostępnij
V
?#kategorie
?#tematy
`,
  cs: `
A
komerční sdělení
reklama
B
?#o autorovi
C
#={n} komentáře
#={n} komentářů
?#=diskuze
?#=komentáře
D
odmítnout vše
přijmout vše
E
všechna práva vyhrazena
N
zpět nahoru
O
#odebírat newsletter
T
#mohlo by vás zajímat
#související články
#čtěte také
U
?#sdílet
V
?#témata
`,
  sk: `
C
#={n} komentárov
?#=komentáre
D
prijať všetko
O
registrovať sa
T
#súvisiace články
#čítajte aj
U
?#zdieľať
`,
  sl: `
C
#={n} komentarjev
?#=komentarji
D
sprejmi vse
O
naročite se
T
#preberite tudi
#sorodni članki
U
?#deli
`,
  bs: `
C
#={n} komentara
?#=komentari
D
polica privatnosti
O
provjeri svoju email adresu
T
#najnoviji članci
U
?dijeljenje
`,
  hr: `
C
#0nema komentara
#={n} komentar
D
prihvati sve
O
otkaži pretplatu
T
#povezani članci
#pročitajte i
U
?#podijeli
`,
  sr: `
C
#0нема коментара
#оставите коментар
D
?prihvatam
O
претплатите се
T
#povezane vesti
#повезане вести
U
?#подели
`,
  ru: `
A
~продолжение после рекламы
реклама
B
?#об авторе
C
#0комментариев нет
#0комментариев пока нет
#0нет комментариев
#={n} комментариев
#={n} комментария
#оставить комментарий
?#=комментарии
?#=обсуждение
D
~мы используем файлы cookie
отклонить все
принять все
E
~все права защищены
F
?фото: {name}
N
перейти к содержимому
O
~подписывайтесь на наш
T
#по теме
#похожие записи
#похожие материалы
#похожие статьи
#читайте также
?#смотрите также
U
?#поделиться
~нажмите, чтобы поделиться
V
?темы: {name}
`,
  uk: `
A
на правах реклами
B
?#про автора
C
#0немає коментарів
#={n} коментарі
#={n} коментарів
?#=коментарі
D
~ми використовуємо файли cookie
прийняти всі
E
~всі права захищені
N
перейти до вмісту
O
~підписуйтесь на наш
T
#дивіться також
#схожі статті
#читайте також
U
?#поділитися
V
?#мітки
`,
  bg: `
C
#={n} коментара
?#=коментари
D
политика за поверителност
T
#още по темата
#свързани статии
U
?#сподели
`,
  mk: `
C
#0нема коментари
#={n} коментари
D
полиса на приватност
O
претплатете се
T
#поврзани вести
#поврзани статии
U
притисни тука
`,
};
