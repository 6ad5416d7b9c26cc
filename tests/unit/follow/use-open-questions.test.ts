import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FollowViewServices } from '../../../components/follow/follow-view-services';
import { useOpenQuestions } from '../../../components/follow/use-open-questions';
import { dutchPage } from '../dutch-page';

const { root } = dutchPage();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each<[what: string, before: number, after: number]>([
  ['came into the list while the list was read', 1, 0],
  ['was stored while the list was read', 0, 1],
])('looks once more for a document that %s', async (_, before, after) => {
  let [waiting, reads] = [before, 0];
  const services = {
    pending: async () => waiting,
    openQuestions: async () => {
      reads++;
      waiting = reads === 1 ? after : 0;
      return [];
    },
  } as Partial<FollowViewServices> as FollowViewServices;
  const List = () => h('p', null, String(useOpenQuestions(services).pending));
  render(h(List, null), root);
  await vi.advanceTimersByTimeAsync(500);
  expect([reads, root.textContent]).toEqual([1, '1']);
  await vi.advanceTimersByTimeAsync(5000);
  expect(root.textContent).toBe('0');
  const until = reads;
  expect(until).toBeGreaterThan(1);
  // It looks no more when all are there.
  await vi.advanceTimersByTimeAsync(10_000);
  expect(reads).toBe(until);
});
