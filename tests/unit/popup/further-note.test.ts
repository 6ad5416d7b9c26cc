import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Asking } from '../../../components/popup/further';
import { furtherNote } from '../../../components/popup/further-note';
import { setTexts } from '../../../lib/language/i18n';
import { readLocale } from '../language/read-locale';

vi.mock('wxt/browser', () => ({ browser: {} }));

beforeAll(() => setTexts(readLocale('nl')));
afterAll(() => setTexts(undefined));

it.each<[Asking, says: string]>([
  ['silent', 'De zoekdienst reageert niet.'],
  ['unexpected', 'De zoekdienst antwoordde met iets dat Kamerspoor niet kan lezen.'],
  ['unknown', 'De zoekdienst antwoordde met iets dat Kamerspoor niet kan lezen.'],
  ['noTurn', 'De browser gaf geen toegang tot zijn opslag, dus is er niets gevraagd.'],
])('that the search service fails (%s) is not blamed on the site', (asking, says) => {
  expect(furtherNote(asking)).toBe(`${says} Kies deze regel om het opnieuw te proberen.`);
});

it('says once how a permission that was refused can still be given', () => {
  expect(furtherNote('permission')).toBe(
    'Zonder die toestemming kan Kamerspoor repository.overheid.nl niets vragen. Kies de regel nog eens om haar te geven.',
  );
});
