import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcement } from '../../../components/popup/announcement';

const { window } = new JSDOM('<div id="app"></div>');
vi.stubGlobal('document', window.document);
const root = window.document.querySelector('#app') as Element;
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] }));
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});
afterAll(() => vi.unstubAllGlobals());

/** Everything that the element said while this was shown. */
async function saidFor(text: string, of: string): Promise<string[]> {
  const said: string[] = [];
  const status = () => root.querySelector('[role=status]');
  render(h(Announcement, { text, of }), root);
  const observer = new window.MutationObserver(() => said.push(status()?.textContent ?? ''));
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  await vi.advanceTimersByTimeAsync(1000);
  observer.disconnect();
  return said.filter(Boolean);
}

it('says what was found for every query once, also when it is as many', async () => {
  expect(await saidFor('2 gevonden', 'telegram')).toEqual(['2 gevonden']);
  expect(await saidFor('2 gevonden', 'telegram')).toEqual([]);
  expect(await saidFor('2 gevonden', 'kindermisbruik')).toEqual(['2 gevonden']);
  expect(await saidFor('3 gevonden', 'kindermisbruik')).toEqual(['3 gevonden']);
});
