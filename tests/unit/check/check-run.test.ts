import { describe, expect, it, vi } from 'vitest';
import { createCheckRun } from '../../../components/check/check-run';

describe('a check that is stopped', () => {
  it('is so at once, even while it waits for the storage', async () => {
    const run = createCheckRun(() => new Promise(() => {}));
    const done = run.start();
    expect(run.get()).toEqual({ phase: 'busy', done: 0 });
    run.stop();
    await done;
    expect(run.get()).toEqual({ phase: 'stopped' });
  });

  it('says no more of how far it is', async () => {
    let tell = (_: number) => {};
    const run = createCheckRun(({ progress }) => {
      tell = progress;
      return new Promise(() => {});
    });
    const done = run.start();
    tell(0.5);
    expect(run.get()).toEqual({ phase: 'busy', done: 0.5 });
    run.stop();
    await done;
    tell(0.6);
    expect(run.get()).toEqual({ phase: 'stopped' });
  });
});

it('a check that rejects has failed, and can be begun again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const report = { documents: 0, mended: 0, strays: 0, apart: 0, newlyApart: 0, back: 0, waiting: 0 };
  let count = 0;
  const run = createCheckRun(async () => {
    if (++count === 1) throw new Error('no storage');
    return { ...report, index: 'agrees' };
  });
  await run.start();
  expect(run.get()).toEqual({ phase: 'failed' });
  await run.start();
  expect(run.get()).toMatchObject({ phase: 'checked' });
  vi.restoreAllMocks();
});
