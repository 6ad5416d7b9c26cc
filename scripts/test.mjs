// `npm test`: everything that has to be right, what is quick to find out first.
import { setUp } from './setup/set-up.mjs';
import { runSteps } from './setup/steps.mjs';

/** What differs most between browsers; the whole suite takes Firefox some twenty minutes: `npm run e2e:firefox`. */
const IN_FIREFOX = [
  'ask-site',
  'backup',
  'check',
  'closed-roots',
  'collect-engine',
  'follow',
  'from-browser',
  'hostile',
  'language',
  'messages',
  'page.test',
  'pdf',
  'popup.test',
  'popup-from-toolbar',
  'reader.test',
  'smoke',
  'storage-faults',
];

/**
 * Stories in one browser, or some of them. Those that fail are told once more when the machine has nothing else to do: it
 * runs three browsers at a time before that.
 *
 * @param {string} name
 * @param {string} project
 * @param {string[]} which
 * @returns {import('./setup/steps.mjs').Step}
 */
function stories(name, project, which) {
  return {
    name,
    command: 'vitest',
    args: ['run', '--project', project, ...which],
    vitest: true,
    alone: (files) => stories(`${name}, once more`, project, files),
  };
}

await setUp({ withFirefox: true });
const { passed, failures } = await runSteps([
  { name: 'wxt prepare', command: 'wxt', args: ['prepare'] },
  { name: 'types, style, unused code', command: 'npm', args: ['run', '-s', 'check'] },
  { name: 'unit tests', command: 'vitest', args: ['run', '--project', 'unit'], vitest: true },
  { name: 'builds', command: 'npm', args: ['run', '-s', 'build'] },
  { name: 'web-ext lint', command: 'npm', args: ['run', '-s', 'lint:firefox'] },
  [
    // They wait for their browsers half of the time.
    stories('stories in Chromium, one half', 'e2e', ['--shard=1/2']),
    stories('stories in Chromium, the other half', 'e2e', ['--shard=2/2']),
    stories('stories in Firefox', 'e2e-firefox', IN_FIREFOX),
  ],
]);
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
