import { runAsProcess } from '../../src/cli/process-io.js';
import { fakeLibrary } from './fake-library.js';

await runAsProcess(fakeLibrary, new URL('./fake-worker.js', import.meta.url));
