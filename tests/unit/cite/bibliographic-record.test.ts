import { expect, it } from 'vitest';
import { bibliographicRecord } from '../../../lib/cite/bibliographic-record';
import { antwoord } from '../zaken/documents';

it.each([
  ['ah-tk-20012002-AH12', '12'],
  ['ah-tk-20232024-1262', '1262'],
])('%s has the number %s, as lawyers write it', (id, number) => {
  expect(bibliographicRecord(antwoord({ id })).number).toBe(number);
  expect(bibliographicRecord(antwoord({ id, aanhangselnummer: id.split('-').at(-1) ?? '' })).number).toBe(number);
});
