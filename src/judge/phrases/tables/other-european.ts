import type { PhraseTable } from '../table.js';

/** Phrases of the other European languages; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const otherEuropean: PhraseTable = {
  et: `

`,
  fi: `
A
mainos
C
#={n} kommenttia
?#=keskustelu
?#=kommentit
D
hyväksy kaikki
T
#lue myös
?#luetuimmat
U
#jaa artikkeli
`,
  hu: `
A
hirdetés
C
#={n} hozzászólás
?#=hozzászólások
?#=kommentek
D
összes elfogadása
T
#kapcsolódó cikkek
?#kapcsolódó
U
?#megosztás
`,
  lt: `

`,
  lv: `

`,
  el: `
A
διαφήμιση
C
#0κανένα σχόλιο
#={n} σχόλια
?#=σχόλια
D
αποδοχή όλων
T
#διαβάστε επίσης
#σχετικά άρθρα
U
?#κοινοποίηση
`,
  sq: `

`,
  tr: `
A
reklam
C
#0yorum yok
#={n} yorum
?#=yorumlar
D
~bu site çerez
T
#ilgili haberler
?#ayrıca bakınız
U
?#paylaş
`,
};
