// `npm test`: everything that has to be right, what is quick to find out first.
import { setUp } from './setup/set-up.mjs';
import { runSteps } from './setup/steps.mjs';

/** Errors fail; warnings do not. Looks at the built files only: no network, no settings from elsewhere. */
const LINT = ['lint', '--no-config-discovery', '--no-input', '--boring', '--source-dir', '.output/firefox-mv3'];

await setUp();
const { passed, failed } = await runSteps([
  { name: 'wxt prepare', command: 'wxt', args: ['prepare'] },
  { name: 'types, style, unused code', command: 'npm', args: ['run', '-s', 'check'] },
  { name: 'unit tests', command: 'vitest', args: ['run', '--project', 'unit'], vitest: true },
  { name: 'builds', command: 'npm', args: ['run', '-s', 'build'] },
  { name: 'web-ext lint', command: 'web-ext', args: LINT },
  { name: 'tests in Chromium', command: 'vitest', args: ['run', '--project', 'e2e'], vitest: true },
]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
