import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { FollowZaak } from '../../../components/page/follow-zaak';
import type { Zaak } from '../../../lib/model/zaak';
import { dutchPage } from '../dutch-page';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { document, root } = dutchPage();
const SETTLED = { vraagnummer: '2024Z01211', publicaties: [], status: { name: 'ingetrokken' } } as unknown as Zaak;
const bell = () => document.querySelector('button');

/** Shows the bell of a question that waits no longer; `followed`: whether it is followed. */
function show(followed: boolean): void {
  const follow = async (_: string, on: boolean) => ({ followed: on, asked: false });
  render(h(FollowZaak, { zaak: SETTLED, followed: followed ? [SETTLED.vraagnummer] : [], follow }), root);
}

it('the bell of a settled question stays when it is pressed, with the focus, and can be pressed back', async () => {
  show(true);
  const pressed = bell();
  pressed?.focus();
  pressed?.click();
  await vi.waitFor(() => expect(pressed?.getAttribute('aria-pressed')).toBe('false'));
  expect(bell()).toBe(pressed);
  expect(document.activeElement).toBe(pressed);
  pressed?.click();
  await vi.waitFor(() => expect(pressed?.getAttribute('aria-pressed')).toBe('true'));
});

it('there is no bell for a settled question that is not followed', () => {
  show(false);
  expect(bell()).toBeNull();
});
