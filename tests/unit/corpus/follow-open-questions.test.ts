import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openQuestions } from '../../../lib/corpus/follow/open-questions';
import type { OpenQuestion } from '../../../lib/model/follow';
import type { Publicatie } from '../../../lib/model/publicatie';
import { openIndex } from '../../../lib/search/index/open-index';
import { addDays } from '../../../lib/zaken/days';
import { groupZaken } from '../../../lib/zaken/zaak-of';
import { createMemoryStorage } from '../search/index/memory-storage';
import { antwoord, kamervraag, mededeling } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';
import { update } from './indexed';

const TODAY = '2026-11-22';
const OFFICES = ['minister van Justitie en Veiligheid', 'Staatssecretaris van Financiën', 'minister-president'];

/** What the index of these documents says, put into the corpus in as many turns as there are lists. */
async function inIndex(...turns: Publicatie[][]): Promise<OpenQuestion[]> {
  const { database, corpus } = await emptyCorpus();
  const storage = createMemoryStorage();
  for (const turn of turns) {
    await corpus.putAll(turn);
    await update(database, storage);
  }
  database.close();
  return openQuestions(await openIndex(storage), TODAY);
}

/** The same, from the documents themselves. */
function naively(documents: Publicatie[]): unknown[] {
  const zaken = [...groupZaken(documents, TODAY).values()];
  const open = zaken.filter(({ status }) => status && !['beantwoord', 'ingetrokken'].includes(status.name));
  const listed = open.map(({ vraagnummer, publicaties, status }) => ({
    key: vraagnummer,
    id: publicaties[0]?.id,
    title: publicaties[0]?.title,
    status,
    offices: [...new Set(publicaties.flatMap((one) => one.bewindspersonen.flatMap(({ role }) => role ?? [])))].sort(),
  }));
  const asked = ({ status }: (typeof listed)[number]) => status?.ingezonden ?? '9999';
  return listed.sort((a, b) => asked(a).localeCompare(asked(b)) || a.key.localeCompare(b.key));
}

const zaak = fc
  .record({
    ingezonden: fc.option(fc.integer({ min: 0, max: 90 })),
    offices: fc.uniqueArray(fc.constantFrom(...OFFICES), { maxLength: 2 }),
    delayed: fc.boolean(),
    answered: fc.boolean(),
  })
  .map(({ ingezonden, offices, delayed, answered }) => (number: number): Publicatie[] => {
    const vraagnummers = [`2026Z${String(10_000 + number)}`];
    const day = ingezonden === null ? undefined : addDays(TODAY, -ingezonden);
    const asked = kamervraag({
      id: `kv-tk-${vraagnummers[0]}`,
      title: `Vragen ${number}`,
      vraagnummers,
      dates: day ? { ingezonden: day } : {},
      bewindspersonen: offices.map((role) => ({ role })),
    });
    const about = { vraagnummers, dates: { ontvangen: TODAY }, bewindspersonen: [{ name: 'Een naam' }] };
    return [
      asked,
      ...(delayed ? [mededeling({ id: `ah-tk-20262027-${number}`, ...about })] : []),
      ...(answered ? [antwoord({ id: `ah-tk-20262027-${1000 + number}`, ...about })] : []),
    ];
  });

describe('the open questions of an index', () => {
  it('are those of the documents, with their status of today and the offices that they name, oldest first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(zaak, { maxLength: 6 }), fc.nat({ max: 6 }), async (zaken, cut) => {
        const documents = zaken.map((make, number) => make(number));
        const turns = [documents.slice(0, cut).flat(), documents.slice(cut).flat()].filter(({ length }) => length > 0);
        const found = await inIndex(...turns);
        const shown = found.map(({ people: _, offices, ...question }) => ({
          ...question,
          offices: offices.toSorted(),
        }));
        expect(shown).toEqual(naively(documents.flat()));
      }),
      { numRuns: 25 },
    );
  });

  it('are gone when their answer comes in a later part of the index', async () => {
    const dates = { ingezonden: '2026-11-01' };
    expect(await inIndex([kamervraag({ dates })])).toHaveLength(1);
    expect(await inIndex([kamervraag({ dates })], [antwoord({ dates: { ontvangen: TODAY } })])).toEqual([]);
  });

  it('say who asked, and are late from the day after their term', async () => {
    const asked = (ingezonden: string) =>
      kamervraag({ dates: { ingezonden }, indieners: [{ name: 'Harmen Krul', fractie: 'CDA' }] });
    const [inTime] = await inIndex([asked('2026-11-01')]);
    const [late] = await inIndex([asked('2026-10-31')]);
    expect(inTime).toMatchObject({
      people: [{ name: 'Harmen Krul', fractie: 'CDA' }],
      status: { name: 'open', days: 21 },
    });
    expect(late).toMatchObject({ status: { name: 'laat', term: '2026-11-21', daysOver: 1 } });
  });

  it('are none of an empty index', async () => {
    expect(await inIndex()).toEqual([]);
  });
});
