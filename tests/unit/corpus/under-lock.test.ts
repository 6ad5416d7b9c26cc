import { expect, it } from 'vitest';
import { underLock } from '../../../lib/corpus/under-lock';

/** Work that is done when it is told to be. */
function slowWork(log: string[], name: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { work, end };
}

it('lets one wait for the other, in the order in which they came', async () => {
  const log: string[] = [];
  const [a, b] = [slowWork(log, 'a'), slowWork(log, 'b')];
  const both = [underLock('one', a.work), underLock('one', b.work)];
  b.end();
  a.end();
  expect(await Promise.all(both)).toEqual(['a', 'b']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('lets nobody wait for what goes by another name', async () => {
  const log: string[] = [];
  const a = slowWork(log, 'a');
  const first = underLock('two', a.work);
  expect(await underLock('three', async () => 'b')).toBe('b');
  a.end();
  await first;
});

it('goes on after work that failed', async () => {
  await expect(underLock('four', () => Promise.reject(new Error('The worker dies.')))).rejects.toThrow('dies');
  expect(await underLock('four', async () => 'next')).toBe('next');
});

it('does not begin what came too late', async () => {
  const log: string[] = [];
  const a = slowWork(log, 'a');
  const controller = new AbortController();
  const first = underLock('five', a.work);
  const second = underLock('five', async () => log.push('b'), controller.signal);
  controller.abort(new Error('too late'));
  a.end();
  await first;
  await expect(second).rejects.toThrow('too late');
  expect(log).toEqual(['a begins', 'a ends']);
});
