import { expect, it } from 'vitest';
import { onceMore } from '../../../lib/corpus/once-more';

function countedWork(fails = false) {
  const counts = { begun: 0, together: 0, mostTogether: 0 };
  const ask = onceMore(async () => {
    counts.begun++;
    counts.mostTogether = Math.max(counts.mostTogether, ++counts.together);
    await new Promise((resolve) => setTimeout(resolve, 5));
    counts.together--;
    if (fails) throw new Error('the storage refused');
  });
  return { counts, ask };
}

it('is done at once, and once more for all who asked meanwhile', async () => {
  const { counts, ask } = countedWork();
  const first = ask();
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(counts.begun).toBe(1);
  await Promise.all([first, ask(), ask(), ask()]);
  expect(counts).toEqual({ begun: 2, together: 0, mostTogether: 1 });
  await ask();
  expect(counts.begun).toBe(3);
});

it('tells who asked that it failed, and is done again', async () => {
  const { counts, ask } = countedWork(true);
  const first = ask();
  await new Promise((resolve) => setTimeout(resolve, 1));
  const all = await Promise.allSettled([first, ask(), ask()]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(counts.begun).toBe(2);
});
