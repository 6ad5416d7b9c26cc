import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicatie as schema } from '../../../../lib/model/publicatie';
import type { PdfPage } from '../../../../lib/readers/pdf/pdf-pages';
import { readPdf } from '../../../../lib/readers/pdf/read-pdf';
import { publicatie } from '../../publicatie';
import { readSeed } from '../../seeds';
import { expectedOf, openPdf, pdfBytes } from './open-pdf';
import { item, lines, page } from './set-page';

const SENT = 'Vragen van het lid Krul (CDA) aan de Minister van Justitie en Veiligheid over een bericht';
const heading = (top = 120) => lines([SENT, '(ingezonden 26 januari 2024).'], top, { font: 'bold' });

describe('the id of a PDF', () => {
  const read = async (options: Parameters<typeof readPdf>[1]) =>
    readPdf(await openPdf(pdfBytes('antwoord')), options)?.id;

  it('is the printed one when nothing else tells it', async () => {
    expect(await read({})).toBe('ah-tk-20232024-1262');
    expect(await read({ name: 'download.pdf' })).toBe('ah-tk-20232024-1262');
  });

  it('is that of the file, of the address before it, and of the known document before both', async () => {
    const name = '/home/iemand/ah-1000007.pdf';
    const url = 'https://zoek.officielebekendmakingen.nl/ah-1000008.pdf';
    expect(await read({ name })).toBe('ah-1000007');
    expect(await read({ name, url })).toBe('ah-1000008');
    expect(await read({ name, url, known: publicatie({ id: 'ah-1000009', kind: 'antwoord' }) })).toBe('ah-1000009');
  });

  it('is made of the vraagnummer on a question that prints it, and not on an answer', async () => {
    const asked = readPdf(await openPdf(pdfBytes('kamervraag-fresh')));
    expect(asked?.id).toBe('kv-tk-2024Z02257');
    expect(readPdf(await openPdf(pdfBytes('antwoord-letter')))).toBeUndefined();
  });
});

describe('what the page around a PDF tells', () => {
  const metas = {
    'DC.title': ['Antwoord op vragen van het lid Krul over berichten op Telegram'],
    'OVERHEIDop.vraagnummer': ['2024Z01211'],
    'OVERHEIDop.indiener': ['H.M. Krul'],
    'OVERHEIDop.ontvanger': ['D. Yeşilgöz-Zegerius'],
    'OVERHEID.category': ['Recht | Strafrecht'],
    'DCTERMS.available': ['2024-03-19'],
  };
  const known = {
    ...publicatie({ id: 'ah-1000003', kind: 'antwoord', vraagnummers: ['2024Z01211'] }),
    aanhangsels: ['ah-tk-20232024-1003'],
    source: { kind: 'page' as const, metas },
  };

  it('fills what the PDF does not, names people in full, and is kept', async () => {
    const read = readPdf(await openPdf(pdfBytes('antwoord')), { known, readAt: '2024-03-20T08:00:00.000Z' });
    expect(read).toMatchObject({
      id: 'ah-1000003',
      kind: 'antwoord',
      title: metas['DC.title'][0],
      vraagnummers: ['2024Z01211'],
      vergaderjaar: '2023-2024',
      aanhangselnummer: '1262',
      indieners: [{ name: 'H.M. Krul', fractie: 'CDA' }],
      dates: { ingezonden: '2024-01-26', ontvangen: '2024-03-18', gepubliceerd: '2024-03-19' },
      subjects: ['Recht | Strafrecht'],
      aanhangsels: ['ah-tk-20232024-1003'],
      source: { kind: 'pdf', readAt: '2024-03-20T08:00:00.000Z', metas },
      gaps: [],
    });
    expect(read?.answers).toEqual(expectedOf('antwoord')?.answers);
  });

  it('fills them too when only the document as stored tells them', () => {
    const stored = { ...known, vergaderjaar: '2023-2024', source: { kind: 'sidecar' as const } };
    const read = readPdf([page(...heading(), ...lines(['Antwoord 1', 'Ja.'], 180))], { known: stored });
    expect(read).toMatchObject({ vraagnummers: ['2024Z01211'], vergaderjaar: '2023-2024', answers: [{ text: 'Ja.' }] });
  });
});

describe('readPdf', () => {
  const known = publicatie({ id: 'ah-1000003', kind: 'antwoord' });

  it('names what it does not find', () => {
    const read = readPdf([page(...heading())], { name: 'kv-1000004.pdf' });
    expect(read).toMatchObject({
      kind: 'kamervraag',
      indieners: [{ name: 'Krul', fractie: 'CDA' }],
      gaps: ['vraagnummers', 'vergaderjaar', 'questions'],
    });
  });

  it('refuses what has no heading of questions, whatever it is called', () => {
    const other = [page(...lines(['Brief van de Minister van Justitie en Veiligheid', 'Vraag 1', 'Ja?']))];
    expect(readPdf(other, { name: 'kv-tk-2024Z01211.pdf' })).toBeUndefined();
    expect(readPdf([], { name: 'kv-tk-2024Z01211.pdf' })).toBeUndefined();
  });

  it('ties an answer to the notice before it, and says when it supplements another', () => {
    const above = lines(['Tweede Kamer der Staten-Generaal', 'Aanhangsel van de Handelingen', '1262'], 60);
    const answered = (office: string) =>
      lines(
        [
          `${office} van Minister Yeşilgöz-Zegerius (Justitie en Veiligheid) (ontvangen 18 maart 2024).`,
          'Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1003.',
          'Antwoord 1',
          'Ja.',
        ],
        160,
      );
    const read = readPdf([page(...above, ...heading(), ...answered('Nader antwoord'))], { known });
    expect(read).toMatchObject({
      nader: true,
      aanhangselnummer: '1262',
      aanhangsels: ['ah-tk-20232024-1003'],
      bewindspersonen: [{ name: 'Yeşilgöz-Zegerius', role: 'Minister van Justitie en Veiligheid' }],
    });
    const first = readPdf([page(...above, ...heading(), ...answered('Antwoord'))], { known });
    expect(first).not.toHaveProperty('nader');
  });

  it('reads a letter that only says that the answer comes later, and no other letter', () => {
    const notice = readSeed('000').find(({ kind }) => kind === 'mededeling')?.text ?? '';
    const letter = (text: string) => [
      page(
        ...lines(['Aan de Voorzitter van de Tweede Kamer', 'der Staten-Generaal'], 60),
        ...lines(['Datum 16 februari 2024'], 120),
        ...lines(['Onderwerp Uitstel beantwoording'], 140),
        ...lines(text.match(/.{1,80}(?:\s|$)/g) ?? [], 180),
      ),
    ];
    expect(readPdf(letter(notice), { known })).toMatchObject({
      kind: 'mededeling',
      announces: 'uitstel',
      id: 'ah-1000003',
      dates: { ontvangen: '2024-02-16' },
    });
    expect(readPdf(letter('Hierbij bied ik u het verslag van het overleg aan.'), { known })).toBeUndefined();
    expect(readPdf(letter(notice), { name: 'kv-1000004.pdf' })).toBeUndefined();
  });

  it('is not held up by items that no line of print is as long as', () => {
    const long = [
      `${'a'.repeat(200_000)}-`,
      `1${','.repeat(200_000)}x`,
      `https://${'-a'.repeat(100_000)}`,
      '('.repeat(200_000),
    ];
    const read = readPdf([page(...heading(), ...lines(['1', 'Klopt dat?', ...long, 'en verder.'], 160))], { known });
    expect(read?.questions).toHaveLength(1);
  });

  it('never throws on pages of any kind, and gives nothing that the schema refuses', () => {
    const words = fc.constantFrom(
      SENT,
      'Vraag 1',
      'Antwoord 1 en 2',
      '1',
      '2.',
      '[1] noot',
      'Toelichting:',
      'Mededeling',
    );
    const texts = fc.oneof(words, fc.string({ maxLength: 30 }));
    const place = fc.float({ min: -100, max: 1000, noNaN: true });
    const any = fc.record({ text: texts, x: place, y: place, width: place, height: place, font: fc.constant('f') });
    const pages: fc.Arbitrary<PdfPage[]> = fc.array(
      fc.record({ width: place, height: place, items: fc.array(any, { maxLength: 25 }) }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(pages, (some) => {
        const read = readPdf([page(item(SENT, 100, 100)), ...some], { name: 'ah-1000003.pdf' });
        if (read) expect(() => schema.parse(read)).not.toThrow();
        readPdf(some, { name: 'kv-1000004.pdf' });
      }),
      { numRuns: 150 },
    );
  });
});
