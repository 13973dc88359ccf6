import type { PhraseTable } from '../table.js';

/** Phrases of kind `player`; written by bench/phrases/build.ts, the marks are told in table.ts. */
export const player: PhraseTable = {
  en: `
open media {n} in modal
pause slideshow
?play
play slideshow
play video
?volume
watch now
`,
};
