import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runSteps } from '../../../scripts/setup/steps.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TOLD = fileURLToPath(new URL('told.mjs', import.meta.url));

/** A file of tests: the name of each, with what went wrong in it. `broke`: what went wrong before the first. */
interface File {
  name: string;
  tests: Record<string, 'passed' | string>;
  broke?: string;
}

function report(files: File[], unhandled: boolean) {
  const testResults = files.map(({ name, tests, broke = '' }) => ({
    name: join(ROOT, name),
    status: broke || Object.values(tests).some((told) => told !== 'passed') ? 'failed' : 'passed',
    message: broke,
    assertionResults: Object.entries(tests).map(([fullName, told]) =>
      told === 'passed'
        ? { fullName, status: told }
        : { fullName, status: 'failed', failureMessages: [`${told}\n    at a line`] },
    ),
  }));
  return { testResults, unhandled };
}

const again: string[][] = [];

/** A step that reports this, and when it is run once more that; `broken` stands for a run that reports nothing, `unhandled` for one that fails outside all tests when it is run once more. */
function stories(first: File[] | 'broken', alone?: File[] | 'broken', unhandled = false) {
  const step = (files: File[] | 'broken', unhandled = false) => ({
    name: 'stories',
    command: 'node',
    args: [TOLD, JSON.stringify(files === 'broken' ? null : report(files, unhandled))],
    vitest: true,
  });
  if (!alone) return step(first);
  return {
    ...step(first),
    alone(files: string[]) {
      again.push(files);
      return step(alone, unhandled);
    },
  };
}

const fine: File = { name: 'a.test.ts', tests: { one: 'passed', two: 'passed' } };
const failing: File = { name: 'b.test.ts', tests: { three: 'passed', four: 'Error: too late' } };
const mended: File = { name: 'b.test.ts', tests: { three: 'passed', four: 'passed' } };
const wrong = { passed: 3, failures: ['b.test.ts: four: Error: too late'] };

describe('the steps of npm test', () => {
  const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  afterEach(() => {
    told.mockClear();
    again.length = 0;
  });
  const words = () => told.mock.calls.join('\n');

  it('count what passed and name what failed, and end there', async () => {
    expect(await runSteps([stories([fine, failing]), stories([fine])])).toEqual(wrong);
  });

  it('run a file that failed once more and alone, and tell what passes then', async () => {
    const all = await runSteps([[stories([fine, failing], [mended]), { ...stories([fine]), name: 'others' }]]);
    expect(all).toEqual({ passed: 6, failures: [] });
    expect(again).toEqual([['b.test.ts']]);
    expect(words()).toContain('Failed beside others, and not alone:\nb.test.ts: four: Error: too late');
  });

  it('name what fails alone as well', async () => {
    expect(await runSteps([[stories([fine, failing], [failing])]])).toEqual(wrong);
    expect(words()).not.toContain('not alone');
  });

  it('take a run that breaks the second time for no proof', async () => {
    expect(await runSteps([[stories([fine, failing], 'broken')]])).toEqual(wrong);
  });

  it('take a run for no proof that fails outside its tests', async () => {
    expect(await runSteps([[stories([fine, failing], [mended], true)]])).toEqual(wrong);
  });

  it('run a file once more that broke before its tests', async () => {
    const broke: File = { name: 'b.test.ts', tests: {}, broke: 'Error: no browser' };
    expect(await runSteps([[stories([fine, broke], [mended])]])).toEqual({ passed: 4, failures: [] });
    expect(await runSteps([[stories([fine, broke])]])).toEqual({
      passed: 2,
      failures: ['b.test.ts: Error: no browser'],
    });
  });

  it('run nothing once more when a lot failed, or nothing was reported', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ ...failing, name: `${index}.test.ts` }));
    expect((await runSteps([[stories(many, [])]])).failures).toHaveLength(9);
    expect(await runSteps([[stories('broken', [])]])).toEqual({
      passed: 0,
      failures: ['stories: ended with 1, see above'],
    });
    expect(again).toEqual([]);
  });

  it('count a step that is no test run as one', async () => {
    const ends = (code: number) => ({ name: 'builds', command: 'node', args: ['-e', `process.exitCode = ${code}`] });
    expect(await runSteps([ends(0), ends(3), ends(0)])).toEqual({ passed: 1, failures: ['builds: see above'] });
  });
});
