export { countWords } from './count-words.js';
export { detectLanguage, type DetectedLanguage } from './detect.js';
export { directionOf } from './direction.js';
export { capitalsOf, functionWordsOf, functionWordWeight } from './function-words/index.js';
export { canonicalTag } from './tag.js';
