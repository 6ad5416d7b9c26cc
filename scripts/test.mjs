// `npm test`: everything that has to be right, what is quick to find out first.
import { setUp } from './setup/set-up.mjs';
import { runSteps } from './setup/steps.mjs';

/**
 * A half of the stories in one browser. They wait for their browsers more than half of the time, so that all four halves
 * beside each other take hardly longer than one.
 *
 * @param {string} browser
 * @param {string} project
 * @param {1 | 2} half
 */
function stories(browser, project, half) {
  const args = ['run', '--project', project, `--shard=${half}/2`];
  return { name: `tests in ${browser}, half ${half}`, command: 'vitest', args, vitest: true };
}

await setUp();
const { passed, failed } = await runSteps([
  { name: 'wxt prepare', command: 'wxt', args: ['prepare'] },
  { name: 'types, style, unused code', command: 'npm', args: ['run', '-s', 'check'] },
  { name: 'unit tests', command: 'vitest', args: ['run', '--project', 'unit'], vitest: true },
  { name: 'builds', command: 'npm', args: ['run', '-s', 'build'] },
  { name: 'web-ext lint', command: 'npm', args: ['run', '-s', 'lint:firefox'] },
  [
    stories('Chromium', 'e2e', 1),
    stories('Chromium', 'e2e', 2),
    stories('Firefox', 'e2e-firefox', 1),
    stories('Firefox', 'e2e-firefox', 2),
  ],
]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
