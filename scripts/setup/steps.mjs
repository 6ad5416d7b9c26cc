import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * One thing that has to work. A step with `vitest` counts its tests, any other step counts as one.
 *
 * @typedef {{ name: string, command: string, args: string[], vitest?: boolean }} Step
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * What vitest reports; a run that broke before it could report counts as one failure.
 *
 * @param {string} report
 * @param {number} code
 * @returns {Count}
 */
function countTests(report, code) {
  let passed = 0;
  let failed = 0;
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed = numPassedTests;
    failed = numFailedTests;
  } catch {
    // No report: vitest itself failed, and its exit code says so.
  }
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/**
 * Runs one step. A test run is shown as it goes, another step only when it fails.
 *
 * @param {Step} step
 * @param {string} folder for what vitest reports
 * @returns {Promise<Count>}
 */
async function runStep({ name, command, args, vitest = false }, folder) {
  const began = performance.now();
  const report = join(folder, `${name}.json`);
  const reporters = vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { code, output } = await run(command, [...args, ...reporters], { show: vitest });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (code !== 0) console.log(`\n=== Failed: ${name} (${seconds} s)\n${output}`);
  else console.log(`${name}: ${seconds} s`);
  return vitest ? countTests(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/**
 * Runs the steps in order, those of a list beside each other, and stops after the first that fails. Returns what passed and
 * failed in all.
 *
 * @param {(Step | Step[])[]} steps
 * @returns {Promise<Count>}
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'kamerspoor-test-'));
  try {
    for (const step of steps) {
      const counts = await Promise.all([step].flat().map((one) => runStep(one, folder)));
      for (const { passed, failed } of counts) {
        total.passed += passed;
        total.failed += failed;
      }
      if (total.failed > 0) break;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return total;
}
