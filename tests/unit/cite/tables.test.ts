import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { answerTable, takenPairs } from '../../../lib/cite/answer-table';
import { csvHead, csvLine, jsonRow, type Table } from '../../../lib/cite/table';
import type { TakenZaak } from '../../../lib/cite/taken-zaak';
import { zaakTable } from '../../../lib/cite/zaak-table';
import type { Note } from '../../../lib/model/note';
import { groupZaken, zaakOf } from '../../../lib/zaken/zaak-of';
import { readSeeds } from '../seeds';
import { answered, antwoord, asked, kamervraag } from '../zaken/documents';

const TODAY = '2026-11-22';
const seeds = readSeeds();
const zaken = groupZaken(seeds, TODAY);

function taken(vraagnummer: string, notes: Note[] = []): TakenZaak {
  const zaak = zaken.get(vraagnummer);
  if (!zaak) throw new Error(`no ${vraagnummer}`);
  return { zaak, notes, today: TODAY };
}

/** The rows of a CSV file as Papa Parse reads them, by column. */
function parsed(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: 'greedy' });
  expect(errors).toEqual([]);
  return data;
}

function csvOf<Row>(table: Table<Row>, rows: Row[]): Record<string, string>[] {
  return parsed(csvHead(table) + rows.map((row) => csvLine(table, row)).join(''));
}

function jsonOf<Row>(table: Table<Row>, row: Row): Record<string, unknown> {
  return JSON.parse(jsonRow(table, row));
}

describe('the table of zaken', () => {
  it('says when a question was asked and answered, and whether that was in time', () => {
    expect(jsonOf(zaakTable, taken('2024Z01211'))).toMatchObject({
      vraagnummer: '2024Z01211',
      status: 'beantwoord',
      status_op: TODAY,
      ingezonden: '2024-01-26',
      uitgesteld: '2024-02-16',
      beantwoord: '2024-03-18',
      ingetrokken: null,
      dagen: 52,
      termijn_weken: 6,
      termijn_tot: '2024-03-08',
      dagen_te_laat: 10,
      indieners: ['Harmen Krul'],
      fracties: ['CDA'],
      bewindspersonen: ['Dilan Yeşilgöz-Zegerius', 'Alexandra van Huffelen'],
      deelvragen: 22,
      documenten: ['kv-tk-2024Z01211', 'mededeling:2024Z01211:2024-02-16', 'ah-tk-20232024-1262'],
      adressen: [
        'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html',
        'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-1262.html',
      ],
      labels: [],
    });
  });

  it('names each party and each law once, and papers by their ids', () => {
    const row = jsonOf(zaakTable, taken('2023Z14675'));
    expect(row).toMatchObject({ indieners: ['Anne Kuik', 'Evert Jan Slootweg'], fracties: ['CDA'] });
    expect(row.wetten).toContain('Wetboek van Strafrecht, artikel 240b');
    expect(new Set(row.wetten as string[]).size).toBe((row.wetten as string[]).length);
    expect(jsonOf(zaakTable, taken('2023Z08332')).stukken).toEqual(['kst-28684-717', 'ECLI:NL:GHDHA:2022:1550']);
  });

  it('has the labels of all its documents and sub-questions', () => {
    const note = { document: 'kv-tk-2024Z01211', text: '', changed: '2026-11-22T09:00:00Z' };
    const notes = [
      { ...note, question: '', labels: ['woo', 'te doen'] },
      { ...note, question: '3', labels: ['woo'] },
    ];
    expect(jsonOf(zaakTable, taken('2024Z01211', notes)).labels).toEqual(['woo', 'te doen']);
    const labels = takenPairs(taken('2024Z01211', notes)).map((row) => jsonOf(answerTable, row).labels);
    expect(labels.slice(0, 4)).toEqual([[], [], ['woo'], []]);
  });

  it('has a row for a letter that belongs to no question', () => {
    const letter = seeds.filter(({ id }) => id === 'brief:324744');
    const row = jsonOf(zaakTable, { zaak: zaakOf('', letter, TODAY), notes: [], today: TODAY });
    expect(row).toMatchObject({ vraagnummer: null, status: null, status_op: null, deelvragen: 0 });
    expect(row.bewindspersonen).toEqual(['I.W. Opstelten']);
  });
});

describe('who answered', () => {
  const dates = { ontvangen: '2024-03-18' };
  const [justitie, binnenlandse] = [
    { name: 'Yeşilgöz-Zegerius', role: 'Minister van Justitie en Veiligheid' },
    { name: 'Van Huffelen', role: 'Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties' },
  ];
  const answers = [
    antwoord({ id: 'ah-tk-20232024-1', dates, answers: answered('A'), bewindspersonen: [justitie] }),
    antwoord({
      id: 'ah-tk-20232024-2',
      dates,
      answers: [{ numbers: ['2'], text: 'B' }],
      bewindspersonen: [{ ...justitie, name: 'Dilan Yeşilgöz-Zegerius' }, binnenlandse],
    }),
  ];
  const question = kamervraag({ questions: asked('V', 'W', 'X'), bewindspersonen: [{ role: binnenlandse.role }] });
  const both = { zaak: zaakOf('2024Z01211', [question, ...answers], TODAY), notes: [], today: TODAY };

  it('is everyone who answered in a row of zaken, each by their longest name', () => {
    expect(jsonOf(zaakTable, both)).toMatchObject({
      bewindspersonen: ['Dilan Yeşilgöz-Zegerius', 'Van Huffelen'],
      ambten: [justitie.role, binnenlandse.role],
    });
  });

  it('is who gave that answer in a row of answers, and where there is none all of the zaak', () => {
    const rows = takenPairs(both).map((row) => jsonOf(answerTable, row));
    expect(rows.map(({ bewindspersonen }) => bewindspersonen)).toEqual([
      ['Yeşilgöz-Zegerius'],
      ['Dilan Yeşilgöz-Zegerius', 'Van Huffelen'],
      ['Dilan Yeşilgöz-Zegerius', 'Van Huffelen'],
    ]);
    expect(rows[0]?.ambten).toEqual([justitie.role]);
  });
});

describe('the table of answers', () => {
  it.each([...zaken.keys()])('has every sub-question of %s with its answer', (vraagnummer) => {
    const { publicaties } = taken(vraagnummer).zaak;
    const asked = publicaties.find(({ kind }) => kind === 'kamervraag')?.questions ?? [];
    const answers = publicaties.flatMap((publicatie) => publicatie.answers);
    const rows = takenPairs(taken(vraagnummer)).map((row) => jsonOf(answerTable, row));
    expect(rows.map(({ nummer, vraag, antwoord }) => [nummer, vraag, antwoord])).toEqual(
      asked.map(({ number, text }) => [number, text, answers.find(({ numbers }) => numbers.includes(number))?.text]),
    );
  });

  it('is empty for a letter without questions', () => {
    const letter = seeds.filter(({ id }) => id === 'brief:324744');
    expect(takenPairs({ zaak: zaakOf('', letter, TODAY), notes: [], today: TODAY })).toEqual([]);
  });
});

describe('CSV', () => {
  it.each([...zaken.keys()])('says of %s what the JSON says', (vraagnummer) => {
    const expected = Object.entries(jsonOf(zaakTable, taken(vraagnummer))).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('; ') : String(value ?? ''),
    ]);
    expect(csvOf(zaakTable, [taken(vraagnummer)])).toEqual([Object.fromEntries(expected)]);
    const pairs = takenPairs(taken(vraagnummer));
    const texts = pairs.map((row) => jsonOf(answerTable, row).antwoord);
    expect(csvOf(answerTable, pairs).map(({ antwoord }) => antwoord)).toEqual(texts);
  });

  const table: Table<string> = { format: 'test', version: 1, columns: [{ name: 'text', cell: (text) => text }] };

  it('gives every text back, behind an apostrophe where a spreadsheet would calculate it', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\'aé€ ') });
    fc.assert(
      fc.property(odd, (text) => {
        const [, back] = Papa.parse<string[]>(csvHead(table) + csvLine(table, text), {
          newline: '\r\n',
          delimiter: ',',
        }).data;
        expect(back).toEqual([/^[=+\-@\t\r]/.test(text) ? `'${text}` : text]);
      }),
      { numRuns: 300 },
    );
  });

  it('ends its lines and begins as spreadsheets expect', () => {
    expect(csvHead(table) + csvLine(table, 'a')).toBe('\ufefftext\r\na\r\n');
  });
});

describe('docs/export.md', () => {
  const page = readFileSync(fileURLToPath(new URL('../../../docs/export.md', import.meta.url)), 'utf8');

  it.each([
    ['zaken', zaakTable],
    ['antwoorden', answerTable],
  ])('explains the columns of %s, in their order', (heading, { columns, format, version }) => {
    const [, section = ''] = page.split(`### ${heading}\n`);
    const own = section.split('\n#')[0] ?? '';
    expect(Array.from(own.matchAll(/^\| `(\w+)`/gm), ([, name]) => name)).toEqual(columns.map(({ name }) => name));
    expect(own).toContain(`\`${format}\`, version ${version}:`);
  });
});
