export { commentCountOf } from './count.js';
export { phraseFacts, type PhraseFacts } from './facts.js';
export { findPhrase } from './find.js';
export { headingRole, type SectionRole } from './heading.js';
export { matchPhrase, type PhraseHit } from './match.js';
