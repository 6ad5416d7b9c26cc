import { describe, expect, it } from 'vitest';
import type { SoakRun, SoakSample } from '../../../scripts/soak/soak';
import { coursesOf, isFlat, sampleHead, sampleLine, soakReport } from '../../../scripts/soak/soak-report';

/** What was seen after so many steps; `part` of what is the case in a run that stays as it is. */
function sample(steps: number, part: Partial<SoakSample> = {}): SoakSample {
  const page = { bytes: 10e6, nodes: 1000, listeners: 100, documents: 1 };
  const own = { bytes: 30e6, nodes: 2800, listeners: 300, documents: 8 };
  return { visits: steps, searches: steps, worker: { bytes: 8e6 }, page, own, stood: own, resident: 700e6, ...part };
}

function run(samples: SoakSample[], popups = [4e6, 4.2e6]): SoakRun {
  return { samples, popups, answered: 300, restarts: 0, milliseconds: 60_000 };
}

const HUNDREDS = [100, 200, 300, 400, 500, 600];
const steady = HUNDREDS.map((steps) => sample(steps));

describe('whether memory is flat', () => {
  it.each<[string, boolean, SoakRun]>([
    ['nothing changes', true, run(steady)],
    [
      'it wavers by less than a tenth',
      true,
      run(HUNDREDS.map((n) => sample(n, { worker: { bytes: n % 200 ? 8e6 : 8.5e6 } }))),
    ],
    ['it falls', true, run(HUNDREDS.map((n) => sample(n, { worker: { bytes: 8e6 - n } })))],
    [
      'the worker grows with each visit',
      false,
      run(HUNDREDS.map((n) => sample(n, { worker: { bytes: 8e6 + n * 4e3 } }))),
    ],
    ['one sample later is too high', false, run([...steady.slice(0, 5), sample(600, { worker: { bytes: 9e6 } })])],
    [
      'nodes are kept',
      false,
      run(HUNDREDS.map((n) => sample(n, { page: { bytes: 10e6, nodes: 1000 + n, listeners: 100, documents: 1 } }))),
    ],
    [
      'a document is kept by the panel',
      false,
      run([...steady.slice(0, 5), sample(600, { stood: { bytes: 30e6, nodes: 2800, listeners: 300, documents: 9 } })]),
    ],
    [
      'a document is kept',
      false,
      run([...steady.slice(0, 5), sample(600, { own: { bytes: 30e6, nodes: 2800, listeners: 300, documents: 9 } })]),
    ],
    ['processes grow, which the browser decides on', true, run(HUNDREDS.map((n) => sample(n, { resident: n * 1e6 })))],
    ['the popup grows', false, run(steady, [4e6, 5e6])],
    ['the worker was never seen', false, run(HUNDREDS.map((n) => sample(n, { worker: undefined })))],
    ['there is one sample only', false, run(steady.slice(0, 1))],
    ['there is none', false, run([], [])],
  ])('%s: %s', (_, flat, given) => {
    expect(isFlat(given)).toBe(flat);
  });

  it('compares with the mean of the first samples, and tells what comes with a thousand steps', () => {
    const bytes = [8e6, 8.2e6, 8.4e6, 8.6e6, 8.8e6, 9e6];
    const samples = HUNDREDS.map((steps, at) => sample(steps, { worker: { bytes: bytes[at] ?? 0 } }));
    const [worker] = coursesOf(samples);
    expect(worker).toMatchObject({ group: 'worker', name: 'MB', most: 9, isFlat: true });
    expect(worker?.first).toBeCloseTo(8.2);
    expect(worker?.slope).toBeCloseTo(2);
  });
});

describe('the report', () => {
  it('has a cell below each name', () => {
    const [above, names] = sampleHead();
    const line = sampleLine(sample(300));
    expect([above?.length, names?.length]).toEqual([line.length, line.length]);
    expect(line.trim().split(/\s+/).join(' ')).toBe('300 8.00 10.00 1000 100 1 2800 300 8 30.00 2800 300 8 700');
    expect(sampleLine(sample(300, { worker: undefined })).split(/\s+/)[1]).toBe('–');
  });

  it('says of each figure whether it is flat, and how long it took', () => {
    const grown = HUNDREDS.map((steps) => sample(steps, { worker: { bytes: 8e6 + steps * 4e3 } }));
    const lines = soakReport(run(grown));
    expect(lines.filter((line) => line.endsWith(': NOT flat'))).toHaveLength(1);
    expect(lines.join('\n')).toContain('600 visits and 600 searches, of which 300 changed the list, in 60 s: 100 ms');
  });
});
