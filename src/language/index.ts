export { countWords } from './count-words.js';
export { detectLanguage, type DetectedLanguage } from './detect.js';
export { directionOf } from './direction.js';
export { capitalizesNouns, capitalsOf } from './capitals.js';
export { functionWordsOf, functionWordWeight } from './function-words/index.js';
export { canonicalTag } from './tag.js';
