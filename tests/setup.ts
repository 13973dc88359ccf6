import fc from 'fast-check';

/** Properties look at the same cases in every run, so that a build never fails by luck. `SEED=$RANDOM npm test` looks at others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_126) });
