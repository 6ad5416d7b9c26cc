import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../lib/identifiers/address';
import type { Antwoord, Kamervraag, Publicatie } from '../../../lib/model/publicatie';
import { readPage } from '../../../lib/readers/page/read-page';
import { readSidecar } from '../../../lib/readers/sidecar/read-sidecar';
import type { Published } from '../../../scripts/demo/metas';
import { answerPage, questionPage } from '../../../scripts/demo/pages';
import { sidecarOf } from '../../../scripts/demo/sidecar';
import { readSeed } from '../seeds';
import { parsed } from './parsed';

function record(metas: [name: string, content: string, scheme?: string][]): Document {
  const document = parsed('<metadata_gegevens/>', 'application/xml');
  for (const [name, content] of metas) {
    const element = document.createElement('metadata');
    element.setAttribute('name', name);
    element.setAttribute('content', content);
    document.documentElement.append(element);
  }
  return document;
}

const [kamervraag, antwoord] = readSeed('001') as [Kamervraag, Antwoord];

describe('a record beside its page', () => {
  it.each<[string, Published, string]>([
    ['of questions', kamervraag, questionPage(kamervraag)],
    ['of answers', antwoord, answerPage(kamervraag, antwoord)],
  ])('%s says the same as the page', (_name, document, html) => {
    const page = readPage(parsed(html), { url: addressOf(document.id) }) as Publicatie;
    const read = readSidecar(parsed(sidecarOf(document), 'application/xml'), {
      url: addressOf(document.id, 'metadata'),
    }) as Publicatie;
    for (const field of [
      'kind',
      'id',
      'title',
      'vraagnummers',
      'vergaderjaar',
      'subjects',
      'aanhangselnummer',
      'aanhangsels',
    ] as const) {
      expect(read[field], field).toEqual(page[field]);
    }
    expect(page.dates).toMatchObject(read.dates);
    const names = ({ indieners, bewindspersonen }: Publicatie) =>
      [indieners, bewindspersonen].map((people) => people.map(({ name }) => name).sort());
    expect(names(read)).toEqual(names(page));
    expect(read.source).toMatchObject({ kind: 'sidecar', metas: page.source.metas });
  });
});

describe('a record', () => {
  it('whose title is a whole heading keeps that title and is read by it', () => {
    const title =
      'Vragen van het lid Kathmann (GroenLinks-PvdA) aan de Minister van Justitie en Veiligheid inzake X (ingezonden 12 februari 2024).';
    const read = readSidecar(
      record([
        ['DC.identifier', 'kv-ek-999990001'],
        ['DC.title', title],
        ['OVERHEIDop.indiener', 'Kathmann'],
      ]),
    );
    expect(read).toMatchObject({
      title,
      indieners: [{ name: 'Kathmann', fractie: 'GroenLinks-PvdA' }],
      bewindspersonen: [{ role: 'Minister van Justitie en Veiligheid' }],
      dates: { ingezonden: '2024-02-12' },
    });
  });

  it('knows a member whose particle is set against the name', () => {
    const title = 'Vragen van de leden Kuik (CDA) en J.J. vanDijk (SP) inzake X';
    const read = readSidecar(
      record([
        ['DC.identifier', 'kv-ek-999990001'],
        ['DC.title', title],
        ['OVERHEIDop.indiener', 'Kuik'],
        ['OVERHEIDop.indiener', 'Dijk, J.J. van'],
      ]),
    );
    expect(read?.indieners).toEqual([
      { name: 'Kuik', fractie: 'CDA' },
      { name: 'Dijk, J.J. van', fractie: 'SP' },
    ]);
  });

  it('takes the id from the address when it has none', () => {
    const read = readSidecar(record([['DC.title', 'X']]), { url: addressOf('kv-tk-2024Z01211', 'metadata') });
    expect(read).toMatchObject({
      id: 'kv-tk-2024Z01211',
      gaps: ['vergaderjaar', 'indieners', 'ingezonden', 'questions'],
    });
  });

  it('may name several numbers and several Aanhangsels', () => {
    const read = readSidecar(
      record([
        ['DC.identifier', 'ah-tk-20232024-1262'],
        ['OVERHEIDop.vraagnummer', '2024Z01211'],
        ['OVERHEIDop.vraagnummer', '2023Z14675'],
        ['OVERHEIDop.vraagnummer', '2024Z01211'],
      ]),
    );
    expect(read?.vraagnummers).toEqual(['2024Z01211', '2023Z14675']);
  });

  it.each([
    [
      'another publication',
      '<metadata_gegevens><metadata name="DC.identifier" content="kst-28684-717"/></metadata_gegevens>',
    ],
    ['no id', '<metadata_gegevens/>'],
    ['another file', '<feed><metadata name="DC.identifier" content="kv-tk-2024Z01211"/></feed>'],
  ])('of %s is none of ours', (_name, content) => {
    expect(readSidecar(parsed(content, 'application/xml'))).toBeUndefined();
  });
});
