import { beforeEach, expect, it, vi } from 'vitest';
import { i18n } from '#i18n';
import { formatDate } from '../../../components/words';
import { fillIn } from '../../../lib/language/fill-in';
import { setTexts, type Texts } from '../../../lib/language/i18n';
import { speak } from '../../../lib/language/speak';
import type { Language } from '../../../lib/model/language';
import { readLocale } from './read-locale';

const DUTCH = readLocale('nl');

/** A browser in Dutch: it has the texts by their names, and none that are not there. */
vi.mock('wxt/browser', () => ({
  browser: { i18n: { getMessage: (name: string, values: string[]) => fillIn(DUTCH[name] ?? '', values) } },
}));

beforeEach(() => speak('browser'));

it('leaves every text to the browser unless another language was chosen', async () => {
  const read = vi.fn();
  expect(i18n.t('popup.off')).toBe('uit');
  await speak('nl', read);
  expect(i18n.t('kind.kamervraag')).toBe('Vraag');
  expect(i18n.t('banner.toAntwoord', ['ah-tk-20232024-1262'])).toContain('ah-tk-20232024-1262');
  expect(read).not.toHaveBeenCalled();
});

it('speaks the language that was chosen, with its forms and its dates, and the browser’s again', async () => {
  expect(formatDate('2024-03-18')).toBe('18 maart 2024');
  await speak('en', async (language) => readLocale(language));
  expect(i18n.t('kind.kamervraag')).toBe('Question');
  expect([0, 1, 7].map((count) => i18n.t('popup.found', count))).toEqual(['Nothing found', '1 found', '7 found']);
  expect(formatDate('2024-03-18')).toBe('18 March 2024');
  await speak('browser');
  expect(i18n.t('kind.kamervraag')).toBe('Vraag');
  expect(formatDate('2024-03-18')).toBe('18 maart 2024');
});

it.each(['browser', 'en'] as const)(
  'takes what divides forms for nothing else within a value: %s',
  async (language) => {
    await speak(language, async (other) => readLocale(other));
    const [one, many] = [1, 2].map((count) => i18n.t('marks.place', count, ['1', String(count), 'AI | data $1']));
    expect(one).toContain('‘AI | data $1’');
    expect(many).toMatch(/^\S+ 1 \S+ 2 .*‘AI \| data \$1’$/);
  },
);

it('reads the texts once, however often it is asked', async () => {
  const read = vi.fn(async (language: Language) => readLocale(language));
  await Promise.all([speak('en', read), speak('en', read)]);
  await speak('en', read);
  expect(read).toHaveBeenCalledOnce();
});

it('speaks the language that was chosen last, whichever comes first', async () => {
  let arrive: (texts: Texts) => void = () => {};
  const slow = speak('en', () => new Promise((resolve) => (arrive = resolve)));
  await speak('browser');
  arrive(readLocale('en'));
  await slow;
  expect(i18n.t('kind.kamervraag')).toBe('Vraag');
});

it('speaks as the browser does when the texts cannot be had, and tries again', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  await speak('en', () => Promise.reject(new Error('no answer')));
  expect(i18n.t('kind.kamervraag')).toBe('Vraag');
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
  await speak('en', async (language) => readLocale(language));
  expect(i18n.t('kind.kamervraag')).toBe('Question');
});

it('gives what the browser gives for what has no name', () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  setTexts({});
  expect(i18n.t('kind.kamervraag')).toBe('Vraag');
  // A key that a later version takes away, as a build of two versions could ask for.
  expect(i18n.t('kind.none' as 'kind.kamervraag')).toBe('');
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
  setTexts(undefined);
});
