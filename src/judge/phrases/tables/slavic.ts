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
~strona korzysta z plików
E
~wszelkie prawa zastrzeżone
F
?fot. {name}
O
~wyrażam zgodę na przetwarzanie
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
#={n} komentáře
#={n} komentářů
?#=diskuze
?#=komentáře
D
přijmout vše
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
отклонить все
принять все
E
~все права защищены
F
?фото: {name}
O
~подписывайтесь на наш
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
?#=коментарі
D
прийняти всі
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
