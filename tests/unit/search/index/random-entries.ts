import fc from 'fast-check';
import type { Entry, Field } from '../../../../lib/search/index/entry';
import { idTerm } from '../../../../lib/search/index/id-term';
import { text } from '../random-texts';

const level = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const);

function field(level?: 0 | 1 | 2 | 3): fc.Arbitrary<Field> {
  return text.map((given) => ({
    text: given,
    shown: true,
    document: 'kv-tk-2024Z00001',
    ...(level === undefined ? {} : { level }),
  }));
}

const head = fc.array(level.chain(field), { maxLength: 3 }).map((fields) => ({ fields }));
const unit = fc.array(field(), { maxLength: 2 }).map((fields) => ({ fields }));
const day = fc.option(fc.constantFrom('2023-01-01', '2024-02-29', '1995-03-05'), { nil: undefined });
const status = fc.constantFrom(
  undefined,
  { name: 'open' as const, term: '2024-03-21' },
  { name: 'uitgesteld' as const, term: '2024-04-11' },
  { name: 'beantwoord' as const, term: '2024-03-21' },
);
const filters = fc.subarray(['lid:kathmann', 'lid:barbara', 'soort:antwoord', 'jaar:20232024', 'wet:bwbr0001854/139h']);
const values = fc.subarray([
  { filter: 'lid' as const, value: 'Barbara Kathmann' },
  { filter: 'onderwerp' as const, value: 'Recht: strafrecht' },
]);

const entry = fc.record({
  head,
  units: fc.array(unit, { maxLength: 4 }),
  days: fc.tuple(day, day),
  status,
  filters,
  values,
});

/** From `least` to `most` entries that have the key and the documents of their number, from `first` on. */
export function entriesFrom(first: number, most: number, least = 0): fc.Arbitrary<Entry[]> {
  return fc.array(entry, { minLength: least, maxLength: most }).map((given) =>
    given.map(({ head, units, days, status, filters, values }, index): Entry => {
      const key = `2024Z${String(first + index).padStart(5, '0')}`;
      const ids = [`kv-tk-${key}`, `brief:${first + index}`];
      return {
        card: {
          key,
          title: key,
          documents: ids.map((id, at) => ({ id, kind: 'kamervraag', ...(days[at] ? { day: days[at] } : {}) })),
          people: [],
          ...(status ? { status } : {}),
        },
        units: [head, ...units],
        filters: [...filters, ...ids.map(idTerm)],
        values,
      };
    }),
  );
}
