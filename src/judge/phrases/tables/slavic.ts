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
C
#0brak komentarzy
#=wszystkie komentarze
#={n} komentarze
#={n} komentarzy
#dodaj komentarz
#napisz komentarz
?#=komentarze
?#opinie
?#skomentuj
?odpowiedz
~twój adres e-mail nie zostanie
~twój adres email nie zostanie
~wymagane pola są oznaczone
D
?regulamin
polityka prywatności
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
#zapisz się do newslettera
?zapisz się
~możesz zrezygnować w każdej
~zapoznałem się z
R
~aby przeczytać cały artykuł
~ten artykuł jest dostępny tylko
~treść dostępna tylko dla
~wesprzyj nas
~wykup dostęp do
T
#czytaj także
#najpopularniejsze
#zobacz również
#zobacz także
?#polecamy
U
?#udostępnij
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
?#=diskuze
?#=komentáře
D
přijmout vše
O
#odebírat newsletter
T
#související články
#čtěte také
U
?#sdílet
`,
  sk: `

`,
  sl: `

`,
  bs: `

`,
  hr: `

`,
  sr: `

`,
  ru: `
A
~продолжение после рекламы
~читайте далее после рекламы
на правах рекламы
реклама
B
?#об авторе
C
#0комментариев нет
#0комментариев пока нет
#0нет комментариев
#={n} комментариев
#={n} комментария
#добавить комментарий
#оставить комментарий
#оставьте комментарий
?#=комментарии
?#=обсуждение
~ваш e-mail не будет опубликован
~ваш адрес email не будет
~обязательные поля помечены
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
#подпишитесь на нашу рассылку
~даю согласие на обработку
~нажимая на кнопку
~подписывайтесь на нас в
~подписывайтесь на наш
~подпишитесь на наш
R
~материал доступен только
~только для подписчиков
T
#по теме
#похожие записи
#похожие статьи
#читайте также
?#смотрите также
U
?#поделиться
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
#додати коментар
#залишити коментар
?#=коментарі
~ваша e-mail адреса не
D
прийняти всі
O
~підписуйтесь на наш
T
#схожі статті
#читайте також
U
?#поділитися
`,
  bg: `

`,
  mk: `

`,
};
