import { expect, it } from 'vitest';
import { wrongWith } from './fuzz-some';

it('nothing is wrong with any of 125 bad inputs', async () => {
  expect(await wrongWith(1, 125)).toEqual([]);
}, 180_000);
