export { normalizeText } from './normalize.js';
export { segments } from './ledger/segments.js';
export { CleanCopyError } from './errors.js';
