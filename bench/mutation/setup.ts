import fc from 'fast-check';

/** The same values for every mutant, and a tenth of a second for each property: a mutant that it takes thousands to find is found by a table or not at all. */
fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 100 });
