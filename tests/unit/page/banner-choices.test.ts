import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { AnswerFold } from '../../../components/page/answer-fold';
import type { Known, PageServices } from '../../../components/page/page';
import { Remembering } from '../../../components/page/remembering';
import { TurnOff } from '../../../components/page/turn-off';
import { dutchPage } from '../dutch-page';
import { answered, antwoord } from '../zaken/documents';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { document, root } = dutchPage();

const button = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const status = () => document.querySelector('[role=status]');
const choice = () => document.querySelector<HTMLInputElement>('input[role=switch]');

it('the off switch says that it did not work', async () => {
  render(h(TurnOff, { turnOff: async () => false }), root);
  button('Zet Kamerspoor uit')?.click();
  await vi.waitFor(() => expect(button('Zet uit')).toBeDefined());
  const said = status();
  expect(said?.textContent).toBe('');
  button('Zet uit')?.click();
  await vi.waitFor(() => expect(said?.textContent).toContain('Dat lukte niet.'));
  expect(status()).toBe(said);
  button('Laat aan')?.click();
  await vi.waitFor(() => expect(said?.textContent).toBe(''));
});

it('a letter that cannot be opened from below a question is told', async () => {
  const letter = antwoord({ id: 'brief:5236577', answers: answered('A1') });
  const [answer] = letter.answers;
  if (!answer) throw new Error('There is no answer to show.');
  const found = { antwoord: letter, answer };
  const props = { number: '1', found, cited: new Map(), links: {} as never, openInReader: async () => false };
  render(h(AnswerFold, props), root);
  document.querySelector('button')?.click();
  await vi.waitFor(() => expect(status()?.textContent).toContain('De brief kon niet worden geopend.'));
});

it('the switch for what is remembered follows what was chosen elsewhere', async () => {
  const known = { stored: true, isPrivate: false } as Known;
  const services = { write: async () => true } as unknown as PageServices;
  const show = (remember: boolean, rememberTold: boolean) =>
    render(h(Remembering, { known, services, preferences: { remember, rememberTold } }), root);
  show(true, false);
  expect(button('Liever niet')).toBeDefined();
  show(true, true);
  await vi.waitFor(() => expect(choice()?.checked).toBe(true));
  expect(button('Liever niet')).toBeUndefined();
  show(false, true);
  await vi.waitFor(() => expect(choice()?.checked).toBe(false));
  expect(choice()?.getAttribute('aria-checked')).toBe('false');
});
