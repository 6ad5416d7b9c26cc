import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import type { FollowViewServices } from '../../../components/follow/follow-view-services';
import { useOpenQuestions } from '../../../components/follow/use-open-questions';
import { dutchPage } from '../dutch-page';

const { root } = dutchPage();

it('looks once more for a document that came into the list while the list was read', async () => {
  let waiting = 1;
  const read: number[] = [];
  const services = {
    pending: async () => waiting,
    openQuestions: async () => {
      read.push(waiting);
      // The last of them comes into the index when the list has just been read.
      waiting = 0;
      return [];
    },
  } as Partial<FollowViewServices> as FollowViewServices;
  const List = () => h('p', null, String(useOpenQuestions(services).pending));
  render(h(List, null), root);
  await vi.waitFor(() => expect(root.textContent).toBe('1'));
  await vi.waitFor(() => expect(read).toEqual([1, 0]), { timeout: 4000 });
  await vi.waitFor(() => expect(root.textContent).toBe('0'));
});
