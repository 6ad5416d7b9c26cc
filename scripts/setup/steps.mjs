import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { failedFiles, failureLines, readReport } from './vitest-report.mjs';

/**
 * One thing that has to work. A step with `vitest` counts its tests, any other step counts as one. `alone`: the step that
 * runs only these files; what failed beside other steps is then run once more, with the machine to itself.
 *
 * @typedef {{ name: string, command: string, args: string[], vitest?: boolean, alone?: (files: string[]) => Step }} Step
 * @typedef {import('./vitest-report.mjs').FileOutcome} FileOutcome
 */

/**
 * What became of a step: what passed, what failed in words, and of a test run each file.
 *
 * @typedef {{ passed: number, failures: string[], files: Map<string, FileOutcome> }} Outcome
 */

/** With more files than this the machine was not too busy: something is wrong. */
const MOST_FILES_AGAIN = 8;

/**
 * @param {string} name
 * @param {number} code
 * @param {Map<string, FileOutcome>} files
 * @returns {Outcome}
 */
function testOutcome(name, code, files) {
  let passed = 0;
  for (const file of files.values()) passed += file.passed;
  const failures = failureLines(files);
  if (code !== 0 && failures.length === 0) failures.push(`${name}: ended with ${code}, see above`);
  return { passed, failures, files };
}

/**
 * Runs one step. A test run is shown as it goes, another step only when it fails.
 *
 * @param {Step} step
 * @param {string} folder for what vitest reports
 * @returns {Promise<Outcome>}
 */
async function runStep({ name, command, args, vitest = false }, folder) {
  const began = performance.now();
  const report = join(folder, `${name}.json`);
  const reporters = vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { code, output } = await run(command, [...args, ...reporters], { show: vitest });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (code !== 0) console.log(`\n=== Failed: ${name} (${seconds} s)\n${output}`);
  else console.log(`${name}: ${seconds} s`);
  if (vitest) return testOutcome(name, code, readReport(report));
  return code === 0
    ? { passed: 1, failures: [], files: new Map() }
    : { passed: 0, failures: [`${name}: see above`], files: new Map() };
}

/**
 * Runs the files of a step in which something failed once more, and puts what became of them in its place. What passes now
 * is told: a test that fails on a busy machine is one to mend.
 *
 * @param {Step} step
 * @param {Outcome} first
 * @param {string} folder
 * @returns {Promise<Outcome>}
 */
async function runAlone(step, first, folder) {
  const files = failedFiles(first.files);
  if (!step.alone || files.length === 0 || files.length > MOST_FILES_AGAIN) return first;
  console.log(`\n=== Once more and alone: ${files.join(', ')}`);
  const again = await runStep(step.alone(files), folder);
  const steady = failedFiles(again.files);
  // A run that broke, or that failed outside all of its tests, takes nothing back of what failed before it.
  const isWhole = files.every((file) => again.files.has(file));
  if (!isWhole || (again.failures.length > 0 && steady.length === 0)) return first;
  const merged = testOutcome(step.name, 0, new Map([...first.files, ...again.files]));
  const unsteady = failureLines(new Map([...first.files].filter(([file]) => !steady.includes(file))));
  if (unsteady.length > 0) console.log(`\nFailed beside others, and not alone:\n${unsteady.join('\n')}`);
  return merged;
}

/**
 * Runs the steps in order, those of a list beside each other, and stops after the first that fails. Returns how many passed,
 * and what failed.
 *
 * @param {(Step | Step[])[]} steps
 * @returns {Promise<{ passed: number, failures: string[] }>}
 */
export async function runSteps(steps) {
  const folder = mkdtempSync(join(tmpdir(), 'kamerspoor-test-'));
  let passed = 0;
  /** @type {string[]} */
  const failures = [];
  try {
    for (const group of steps) {
      const together = [group].flat();
      const first = await Promise.all(together.map((step) => runStep(step, folder)));
      for (const [index, step] of together.entries()) {
        const outcome = await runAlone(step, /** @type {Outcome} */ (first[index]), folder);
        passed += outcome.passed;
        failures.push(...outcome.failures);
      }
      if (failures.length > 0) break;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { passed, failures };
}
