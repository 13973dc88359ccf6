import { register } from 'tsx/esm/api';

// Threads do not take `--import tsx` over on every Node.
register();
await import(/** @type {string} */ ('./growth-task.ts'));
