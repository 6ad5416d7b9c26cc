import { describe, expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { keptStatus, statusToday } from '../../../lib/zaken/status-today';
import { zaakOf } from '../../../lib/zaken/zaak-of';
import { publicatie } from '../publicatie';

function document(given: Partial<Publicatie>): Publicatie {
  return { ...publicatie({}), ...given } as Publicatie;
}

const asked = document({
  kind: 'kamervraag',
  id: 'kv-tk-2024Z01211',
  vraagnummers: ['2024Z01211'],
  dates: { ingezonden: '2024-01-26' },
});
const delayed = document({
  kind: 'mededeling',
  announces: 'uitstel',
  id: 'ah-tk-20232024-1055',
  vraagnummers: ['2024Z01211'],
  dates: { ingezonden: '2024-01-26', ontvangen: '2024-02-16' },
});
const unclear = document({
  kind: 'mededeling',
  id: 'ah-tk-20232024-1055',
  vraagnummers: ['2024Z01211'],
  dates: { ontvangen: '2024-02-16' },
});
const answered = document({
  kind: 'antwoord',
  id: 'ah-tk-20232024-1262',
  vraagnummers: ['2024Z01211'],
  dates: { ingezonden: '2024-01-26', ontvangen: '2024-03-18' },
});
const inTheEersteKamer = document({
  kind: 'kamervraag',
  id: 'kv-ek-2024Z01211',
  vraagnummers: ['2024Z01211'],
  dates: { ingezonden: '2024-01-26' },
});
const withoutDay = document({ kind: 'kamervraag', id: 'kv-tk-2024Z01211', vraagnummers: ['2024Z01211'] });

const delaysOther = document({ ...delayed, id: 'ah-tk-20232024-1000', vraagnummers: ['2023Z14675'] });
const OTHER = [delaysOther.id];

const DAYS = ['2024-01-26', '2024-02-16', '2024-02-17', '2024-03-08', '2024-03-09', '2026-11-22'];

describe('a status that was kept', () => {
  it.each([
    ['a question', [asked]],
    ['a question that was put off', [asked, delayed]],
    ['a question with a notice of which nobody knows what it says', [asked, unclear]],
    ['a question with its answer', [asked, delayed, answered]],
    ['an answer alone', [answered]],
    ['a question of the Eerste Kamer', [inTheEersteKamer]],
    ['a question without a day', [withoutDay]],
    ['a notice that names the notice to another question', [asked, { ...unclear, aanhangsels: OTHER }, delaysOther]],
    ['an answer that names it', [asked, { ...answered, aanhangsels: OTHER }, delaysOther]],
    ['a letter', [document({ kind: 'brief', id: 'brief:5236577' })]],
  ])('tells of %s on any day what its documents tell', (_, publicaties) => {
    for (const kept of DAYS) {
      const { status, publicaties: own } = zaakOf('2024Z01211', publicaties, kept);
      for (const day of DAYS) {
        const expected = zaakOf('2024Z01211', publicaties, day).status;
        expect(statusToday(keptStatus(own, status), day)).toEqual(expected);
      }
    }
  });
});
