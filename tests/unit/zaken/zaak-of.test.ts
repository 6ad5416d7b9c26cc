import { describe, expect, it } from 'vitest';
import type { Publicatie } from '../../../lib/model/publicatie';
import { groupZaken, zaakOf } from '../../../lib/zaken/zaak-of';
import { readSeeds } from '../seeds';
import { answered, antwoord, asked, kamervraag, mededeling, orders } from './documents';

const TODAY = '2026-11-21';
const A = '2024Z01211';
const B = '2023Z14675';

function ids(vraagnummer: string, documents: Publicatie[]): string[] {
  return zaakOf(vraagnummer, documents, TODAY).publicaties.map(({ id }) => id);
}

describe('zaakOf', () => {
  it.each<[string, Publicatie[], string[], string[]]>([
    [
      'documents with a vraagnummer belong to it, those with two to both',
      [kamervraag(), antwoord({ vraagnummers: [A, B] }), kamervraag({ id: 'kv-tk-2023Z14675', vraagnummers: [B] })],
      ['kv-tk-2024Z01211', 'ah-tk-20232024-1262'],
      ['kv-tk-2023Z14675', 'ah-tk-20232024-1262'],
    ],
    [
      'an answer that the question lists belongs to it, whatever number it carries',
      [
        kamervraag({ aanhangsels: ['ah-tk-20232024-1', 'ah-tk-20232024-2'] }),
        antwoord({ id: 'ah-tk-20232024-1', vraagnummers: [] }),
        antwoord({ id: 'ah-tk-20232024-2', vraagnummers: [B] }),
      ],
      ['kv-tk-2024Z01211', 'ah-tk-20232024-1', 'ah-tk-20232024-2'],
      ['ah-tk-20232024-2'],
    ],
    [
      'the notice that an answer names, in the year before',
      [
        antwoord({ id: 'ah-tk-20222023-7', aanhangsels: ['ah-tk-20212022-3173'] }),
        mededeling({ id: 'ah-tk-20212022-3173', vraagnummers: [] }),
        mededeling({ id: 'ah-tk-20222023-3173', vraagnummers: [] }),
      ],
      ['ah-tk-20212022-3173', 'ah-tk-20222023-7'],
      [],
    ],
    [
      'an answer without a number that names a notice with one',
      [antwoord({ vraagnummers: [], aanhangsels: ['ah-tk-20232024-1000'] }), mededeling()],
      ['ah-tk-20232024-1000', 'ah-tk-20232024-1262'],
      [],
    ],
    [
      'from list to list',
      [
        kamervraag({ aanhangsels: ['ah-tk-20232024-1262'] }),
        antwoord({ vraagnummers: [], aanhangsels: ['ah-tk-20232024-1000'] }),
        mededeling({ vraagnummers: [], aanhangsels: [] }),
        antwoord({ id: 'ah-tk-20232024-9', vraagnummers: [], aanhangsels: ['ah-tk-20232024-1000'] }),
      ],
      ['kv-tk-2024Z01211', 'ah-tk-20232024-1000', 'ah-tk-20232024-1262', 'ah-tk-20232024-9'],
      [],
    ],
    [
      'a reprint of what is listed',
      [
        kamervraag({ aanhangsels: ['ah-tk-20232024-1262'] }),
        antwoord({ id: 'ah-tk-20232024-1262-h1', vraagnummers: [] }),
      ],
      ['kv-tk-2024Z01211', 'ah-tk-20232024-1262-h1'],
      [],
    ],
    [
      'a question without a number that lists the answer',
      [kamervraag({ id: 'kv-1256205', vraagnummers: [], aanhangsels: ['ah-tk-20232024-1262'] }), antwoord()],
      ['kv-1256205', 'ah-tk-20232024-1262'],
      [],
    ],
    [
      'never the question of another set, with a number or without one',
      [
        kamervraag({ aanhangsels: ['ah-tk-20232024-1262'] }),
        kamervraag({ id: 'kv-tk-2023Z14675', vraagnummers: [B], aanhangsels: ['ah-tk-20232024-1262'] }),
        kamervraag({ id: 'kv-1256205', vraagnummers: [], aanhangsels: ['ah-tk-20232024-1262'] }),
        antwoord({ vraagnummers: [A, B] }),
      ],
      ['kv-tk-2024Z01211', 'ah-tk-20232024-1262'],
      ['kv-tk-2023Z14675', 'ah-tk-20232024-1262'],
    ],
    [
      'nor a question without a number through an answer to two sets',
      [
        kamervraag({ id: 'kv-1256205', vraagnummers: [], aanhangsels: ['ah-tk-20232024-1262'] }),
        antwoord({ vraagnummers: [A, B] }),
      ],
      ['ah-tk-20232024-1262'],
      ['ah-tk-20232024-1262'],
    ],
    [
      'nor the notice of another question that an answer to two sets names',
      [antwoord({ vraagnummers: [A, B], aanhangsels: ['ah-tk-20232024-1000'] }), mededeling({ vraagnummers: [B] })],
      ['ah-tk-20232024-1262'],
      ['ah-tk-20232024-1000', 'ah-tk-20232024-1262'],
    ],
    [
      'nor the notice without a number that it names: whose it is cannot be told',
      [antwoord({ vraagnummers: [A, B], aanhangsels: ['ah-tk-20232024-1000'] }), mededeling({ vraagnummers: [] })],
      ['ah-tk-20232024-1262'],
      ['ah-tk-20232024-1262'],
    ],
    [
      'a temporary and a final document are one',
      [kamervraag({ id: 'kv-1256205' }), kamervraag()],
      ['kv-tk-2024Z01211'],
      [],
    ],
    [
      'two temporary ones stay beside the final one: which of them it is cannot be told',
      [kamervraag({ id: 'kv-1256205' }), kamervraag({ id: 'kv-1256206' }), kamervraag()],
      ['kv-1256205', 'kv-1256206', 'kv-tk-2024Z01211'],
      [],
    ],
  ])('%s', (_, documents, own, others) => {
    for (const order of orders(documents)) {
      expect(ids(A, order)).toEqual(own);
      expect(ids(B, order)).toEqual(others);
    }
  });

  it('keeps the day on which the site was asked while no answer is at hand', () => {
    expect(zaakOf(A, [kamervraag(), mededeling()], TODAY, '2026-11-20').asked).toBe('2026-11-20');
    expect(zaakOf(A, [kamervraag(), antwoord()], TODAY, '2026-11-20')).not.toHaveProperty('asked');
    expect(zaakOf(A, [kamervraag()], TODAY)).not.toHaveProperty('asked');
  });

  it('forgets that the site was asked when a question lists what is not at hand', () => {
    const listing = kamervraag({ aanhangsels: ['ah-tk-20232024-1000', 'ah-tk-20232024-1262'] });
    const [waiting, complete] = [[listing, mededeling()], [kamervraag({ aanhangsels: ['ah-tk-20232024-1000'] })]];
    const of = (documents: Publicatie[]) => zaakOf(A, documents, TODAY, TODAY);
    expect(of(waiting)).not.toHaveProperty('asked');
    expect(of(waiting).status).not.toHaveProperty('verified');
    const reprint = mededeling({ id: 'ah-tk-20232024-1000-h1' });
    for (const notice of [mededeling(), reprint]) {
      expect(of([...complete, notice])).toMatchObject({ asked: TODAY, status: { verified: true } });
    }
  });

  it('tells by an Aanhangsel of another question that it is no notice of delay', () => {
    const documents = [
      kamervraag({ dates: { ingezonden: '2024-01-26' } }),
      antwoord({ dates: { ontvangen: '2024-03-01' }, aanhangsels: ['ah-tk-20232024-500'] }),
      antwoord({ id: 'ah-tk-20232024-500', vraagnummers: [B], dates: { ontvangen: '2023-12-01' } }),
    ];
    for (const order of orders(documents)) {
      expect(zaakOf(A, order, TODAY).status).toMatchObject({ termWeeks: 3, daysOver: 14 });
    }
  });

  it('keeps the text that only the temporary document had', () => {
    const read = kamervraag({ id: 'kv-1256205', questions: asked('V'), source: { kind: 'pdf' } });
    const zaak = zaakOf(A, [kamervraag(), read, antwoord({ answers: answered('A') })], TODAY);
    expect(zaak.publicaties.map(({ id, questions }) => [id, questions.length])).toEqual([
      ['kv-tk-2024Z01211', 1],
      ['ah-tk-20232024-1262', 0],
    ]);
  });
});

describe('the zaak without a vraagnummer', () => {
  it('holds what carries none, and nothing else', () => {
    const document = antwoord({ vraagnummers: [], aanhangsels: ['ah-tk-20232024-1000'] });
    const zaak = zaakOf('', [document, mededeling({ vraagnummers: [] }), kamervraag()], TODAY);
    expect(zaak.vraagnummer).toBe('');
    expect(zaak.publicaties.map(({ id }) => id)).toEqual(['ah-tk-20232024-1000', 'ah-tk-20232024-1262']);
  });
});

describe('groupZaken', () => {
  it('gives every zaak as it is by itself', () => {
    const shared = antwoord({ vraagnummers: [], aanhangsels: ['ah-tk-20232024-1262'] });
    const documents = [...readSeeds(), { ...shared, id: 'ah-tk-20232024-5' }];
    const zaken = groupZaken(documents, TODAY);
    expect([...zaken.keys()].sort()).toEqual(['2023Z08332', '2023Z14675', '2024Z01211', '2024Z02257']);
    for (const [vraagnummer, zaak] of zaken) expect(zaak).toEqual(zaakOf(vraagnummer, documents, TODAY));
    expect(zaken.get(A)?.publicaties).toHaveLength(4);
  });

  it('walks a long list once', () => {
    const documents = Array.from({ length: 20_000 }, (_, at) =>
      kamervraag({
        id: `kv-tk-2024Z${at + 10_000}`,
        vraagnummers: [`2024Z${at + 10_000}`],
        aanhangsels: [`ah-tk-20232024-${at}`],
      }),
    );
    expect(groupZaken(documents, TODAY).size).toBe(20_000);
  });
});
