import { expect, it } from 'vitest';
import { chosenIn } from '../../../lib/corpus/backup/preferences-in';
import { preferences } from '../../../lib/model/preferences';

it.each<[unknown, string]>([
  [{}, 'browser'],
  [{ enabled: false }, 'browser'],
  [{ language: 'en' }, 'en'],
  [{ language: 'nl' }, 'nl'],
  [{ language: 'fr' }, 'browser'],
  [{ language: 1 }, 'browser'],
  [{ language: null }, 'browser'],
])('%j has the language %s', (stored, language) => {
  expect(preferences.parse(stored).language).toBe(language);
});

it('comes along in a backup, unless this version does not know it', () => {
  expect(chosenIn({ language: 'en' })).toEqual({ language: 'en' });
  expect(chosenIn({ language: 'browser' })).toEqual({ language: 'browser' });
  expect(chosenIn({ language: 'fy', answers: false })).toEqual({ answers: false });
});
