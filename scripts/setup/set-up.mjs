import { ensureChromium } from './chromium.mjs';
import { ensureFirefox } from './firefox.mjs';
import { ensurePackages } from './packages.mjs';
import { SetupError } from './run.mjs';

/**
 * Everything that the project needs besides Node and git; quick when it is there. What a person has to mend is told
 * in one sentence, and the process ends with 1. Firefox is only needed where it is tested.
 *
 * @param {{ withFirefox: boolean }} what
 */
export async function setUp({ withFirefox }) {
  try {
    await ensurePackages();
    await ensureChromium();
    if (withFirefox) await ensureFirefox();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
