import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './run.mjs';

/**
 * What became of the tests of one file. `broke`: what went wrong outside its tests, so that some were not run.
 *
 * @typedef {{ passed: number, failures: Failure[], broke?: string | undefined }} FileOutcome
 * @typedef {{ name: string, message: string }} Failure
 */

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} ReportedTest
 * @typedef {{ name: string, status: string, message?: string, assertionResults: ReportedTest[] }} ReportedFile
 */

/**
 * What a run of vitest reported, by file; none when it broke before it could report.
 *
 * @param {string} path of its JSON report
 * @returns {Map<string, FileOutcome>}
 */
export function readReport(path) {
  /** @type {ReportedFile[]} */
  let files = [];
  try {
    files = JSON.parse(readFileSync(path, 'utf8')).testResults;
  } catch {
    // vitest itself failed, and its exit code says so.
  }
  return new Map(files.map((file) => [relative(fileURLToPath(ROOT), file.name), outcomeOf(file)]));
}

/**
 * @param {ReportedFile} file
 * @returns {FileOutcome}
 */
function outcomeOf({ status, message = '', assertionResults }) {
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const failures = assertionResults
    .filter((test) => test.status === 'failed')
    .map(({ fullName, failureMessages = [] }) => ({ name: fullName, message: firstLine(failureMessages[0]) }));
  const broke = status === 'failed' && failures.length === 0 ? firstLine(message) : undefined;
  return { passed, failures, broke };
}

/**
 * The files in which something failed.
 *
 * @param {Map<string, FileOutcome>} files
 */
export function failedFiles(files) {
  return [...files]
    .filter(([, { failures, broke }]) => failures.length > 0 || broke !== undefined)
    .map(([file]) => file);
}

/**
 * Everything that failed, in words: where, which, and how its message begins.
 *
 * @param {Map<string, FileOutcome>} files
 * @returns {string[]}
 */
export function failureLines(files) {
  return [...files].flatMap(([file, { failures, broke }]) => [
    ...failures.map(({ name, message }) => `${file}: ${name}: ${message}`),
    ...(broke === undefined ? [] : [`${file}: ${broke}`]),
  ]);
}

/** @param {string | undefined} text */
function firstLine(text) {
  return (text ?? '').split('\n', 1)[0]?.slice(0, 300) ?? '';
}
