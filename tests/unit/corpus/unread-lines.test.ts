import { expect, it } from 'vitest';
import { createUnreadLines } from '../../../lib/corpus/backup/unread-lines';

it('counts all lines, and keeps the first few whenever they come', () => {
  const unread = createUnreadLines();
  expect(unread.told()).toEqual({ count: 0, lines: [] });
  for (let number = 100; number < 100_000; number++) unread.add(number);
  unread.add(7);
  expect(unread.told()).toEqual({ count: 99_901, lines: [7, ...Array.from({ length: 19 }, (_, at) => at + 100)] });
});
