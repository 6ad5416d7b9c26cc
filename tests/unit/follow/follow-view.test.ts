import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MayFollow } from '../../../components/follow/bell-services';
import { FollowView } from '../../../components/follow/follow-view';
import type { FollowViewServices } from '../../../components/follow/follow-view-services';
import { setTexts } from '../../../lib/language/i18n';
import type { FollowedQuestion } from '../../../lib/model/follow';
import { readLocale } from '../language/read-locale';
import { antwoord, kamervraag, mededeling } from '../zaken/documents';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { window } = new JSDOM('<div id="app"></div>');
const { document } = window;
vi.stubGlobal('document', document);
setTexts(readLocale('nl'));
const root = document.querySelector('#app') as Element;

const news = [mededeling(), antwoord()];
const known = news.map(({ id }) => id);
const [vraagnummer = ''] = kamervraag().vraagnummers;
const followed: FollowedQuestion = {
  follow: { vraagnummer, since: '2024-03-01T09:00:00.000Z', known, news: known },
  news,
};

/** What the view asked of the browser, in order. */
let asked: string[];
/** The person gives or withdraws the permission. */
let permit: (may: MayFollow) => void;

const services: FollowViewServices = {
  watch(changed) {
    changed([followed.follow]);
    return () => {};
  },
  watchMayFollow(changed) {
    permit = changed;
    changed('yes');
    return () => {};
  },
  askPermission: async () => asked.push('permission') > 0,
  follow: async () => {},
  unfollow: async () => {},
  today: () => '2024-03-18',
  openQuestions: async () => [],
  pending: async () => 0,
  describe: async () => [followed],
  seen: async (vraagnummers) => void asked.push(`seen ${vraagnummers}`),
  opened: async ({ id }) => void asked.push(`opened ${id}`),
  check: async () => void asked.push('check'),
};

beforeEach(async () => {
  asked = [];
  render(h(FollowView, { services }), root);
  await vi.waitFor(() => expect(document.querySelector('.check-now')).not.toBeNull());
});
afterEach(() => render(null, root));
afterAll(() => {
  setTexts(undefined);
  vi.unstubAllGlobals();
});

it('asks for the permission when it was withdrawn while the page was open', async () => {
  const button = () => document.querySelector<HTMLButtonElement>('.check-now button');
  button()?.click();
  await vi.waitFor(() => expect(document.querySelector('.check-now [role=status]')?.textContent).not.toBe(''));
  expect(asked).toEqual(['check']);
  permit('ask');
  await vi.waitFor(() => {
    button()?.click();
    expect(asked).toContain('permission');
  });
});

it.each<[press: string, event: () => Event, opens: boolean]>([
  ['click', () => new window.MouseEvent('click', { bubbles: true, cancelable: true }), true],
  ['middle click', () => new window.MouseEvent('auxclick', { bubbles: true, button: 1 }), true],
  ['right click', () => new window.MouseEvent('auxclick', { bubbles: true, button: 2 }), false],
])('takes a %s on a document for what it is, and leaves the other news of its question', (_, event, opens) => {
  document.addEventListener('click', (click) => click.preventDefault(), { once: true });
  document.querySelector('.news-list a')?.dispatchEvent(event());
  expect(asked).toEqual(opens ? [`opened ${mededeling().id}`] : []);
});
