// `npm test`: everything that has to be right, what is quick to find out first.
import { setUp } from './setup/set-up.mjs';
import { runSteps } from './setup/steps.mjs';

await setUp();
const { passed, failed } = await runSteps([
  { name: 'wxt prepare', command: 'wxt', args: ['prepare'] },
  { name: 'types, style, unused code', command: 'npm', args: ['run', '-s', 'check'] },
  { name: 'unit tests', command: 'vitest', args: ['run', '--project', 'unit'], vitest: true },
  { name: 'builds', command: 'npm', args: ['run', '-s', 'build'] },
  { name: 'web-ext lint', command: 'npm', args: ['run', '-s', 'lint:firefox'] },
  // They wait for their browsers most of the time: beside each other they take hardly longer than one.
  [
    { name: 'tests in Chromium', command: 'vitest', args: ['run', '--project', 'e2e'], vitest: true },
    { name: 'tests in Firefox', command: 'vitest', args: ['run', '--project', 'e2e-firefox'], vitest: true },
  ],
]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
