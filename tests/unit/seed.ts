import fc from 'fast-check';

/**
 * What is drawn at random is the same every time, so that a failure is a change's own. `npm run random` draws anew.
 */
fc.configureGlobal({ seed: Number(process.env.KAMERSPOOR_SEED ?? 7) });
