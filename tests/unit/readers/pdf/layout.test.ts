import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../../lib/readers/pdf/column';
import { lineText, pageLines } from '../../../../lib/readers/pdf/page-lines';
import type { PdfPage } from '../../../../lib/readers/pdf/pdf-pages';
import { pdfText } from '../../../../lib/readers/pdf/pdf-text';
import { takeRunningLines } from '../../../../lib/readers/pdf/running-lines';
import { takeNotes } from '../../../../lib/readers/pdf/take-notes';
import { item, lines, page } from './set-page';

/** Eighty letters a line, as wide as the column. */
const FULL = 'Dit is een regel die precies zo breed is als de kolom waarin de tekst is gezet, en';
const body = [FULL, FULL, FULL, 'en die hier ophoudt.'];

function linesOf(pages: PdfPage[]) {
  return pages.flatMap((one, at) => pageLines(one, at));
}

describe('what pages carry', () => {
  const text = lines([...body, ...body]);
  const running = (pages: PdfPage[]) => takeRunningLines(linesOf(pages), pages).running.map(lineText);

  it.each([
    'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel',
    'ah-tk-20232024-1262',
    'kv-tk-2024Z01211',
    'ISSN 0921 - 7398',
    '’s-Gravenhage 2024',
    'Pagina 3 van 6',
  ])('is known by its form at the foot of one page: %s', (form) => {
    expect(running([page(...text, item(form, 60, 810)), page(...text)])).toEqual([form]);
    expect(running([page(...text, item(form, 60, 400)), page(...text)])).toEqual([]);
  });

  it('is what stands at one height on half of the pages, whatever its digits', () => {
    const head = (number: number) => item(`Antwoorden op vragen, blad ${number} van 4`, 60, 40);
    const pages = [1, 2, 3, 4].map((number) => page(...(number > 2 ? [head(number)] : []), ...text));
    expect(running(pages)).toEqual(['Antwoorden op vragen, blad 3 van 4', 'Antwoorden op vragen, blad 4 van 4']);
  });

  it('is a number that goes up with the pages, not that of a question at the top of one', () => {
    const counted = [1, 2, 3].map((number) => page(...text, item(String(number), 300, 815)));
    expect(running(counted)).toEqual(['1', '2', '3']);
    const asked = [1, 7, 15].map((number) => page(item(String(number), 60, 80), ...lines(body, 80)));
    expect(running(asked)).toEqual([]);
  });

  it('is no heading of a question or an answer, however far above its text', () => {
    const opening = [2, 3, 4].map((number) => page(...lines([`Antwoord ${number}`], 60), ...text));
    expect(running(opening)).toEqual([]);
  });

  it('is no line that differs from page to page in a figure of its own', () => {
    const years = [2021, 2022, 2023].map((year) => page(item(`Stand van ${year - 1} in ${year}`, 60, 60), ...text));
    expect(running(years)).toEqual([]);
  });

  it('is no heading that opens several pages, with its text below it', () => {
    const opening = [1, 2, 3].map((number) => page(...lines([`Vraag ${number}`, ...body], 60)));
    expect(running(opening)).toEqual([]);
  });
});

describe('footnotes', () => {
  const small = { height: 7 };
  const mark = (number: string, y: number) => item(number, 100, y, { height: 5 });
  const taken = (...pages: PdfPage[]) => {
    const all = linesOf(pages);
    const onPage = pages.map((_, at) => all.filter((line) => line.page === at));
    const { text, notes } = takeNotes(onPage, columnOf(all));
    return { text: text.map(lineText), notes: notes.map((note) => [note.number, note.lines.map(lineText).join(' ')]) };
  };

  it('are the small lines at the foot that open with a number, raised or not', () => {
    const raised = page(...lines(body), mark('1', 697), item('NOS, 12 januari 2024.', 110, 700, small));
    expect(taken(raised)).toEqual({ text: body, notes: [['1', 'NOS, 12 januari 2024.']] });
    const level = page(...lines(body), item('1 NOS, 12 januari 2024.', 100, 700, small));
    expect(taken(level)).toEqual({ text: body, notes: [['1', 'NOS, 12 januari 2024.']] });
  });

  it('go on over lines that begin with a year, and over the end of a page', () => {
    const first = page(
      ...lines(body),
      item('1 Verordening (EU) 2022/2065 van 19 oktober', 100, 700, small),
      item('2022 betreffende een eengemaakte markt', 100, 709, small),
    );
    const second = page(
      ...lines(body),
      item('voor digitale diensten.', 100, 700, small),
      item('2 Richtlijn 2000/31/EG.', 100, 709, small),
    );
    expect(taken(first, second).notes).toEqual([
      ['1', 'Verordening (EU) 2022/2065 van 19 oktober 2022 betreffende een eengemaakte markt voor digitale diensten.'],
      ['2', 'Richtlijn 2000/31/EG.'],
    ]);
  });

  it('do not go on in a table on the next page, nor from a note that ended above the bottom', () => {
    const note = (y: number) => item('1 NOS, 12 januari 2024.', 100, y, small);
    const table = (top: number) => [item('Utrecht 12', 100, top, small), item('Zwolle 19', 100, top + 9, small)];
    const high = taken(page(...lines(body), note(700)), page(...lines(body, 60), ...table(120)));
    expect(high).toEqual({
      text: [...body, ...body, 'Utrecht 12', 'Zwolle 19'],
      notes: [['1', 'NOS, 12 januari 2024.']],
    });
    const low = taken(page(...lines(body), note(500)), page(...lines(body, 600), ...table(700)));
    expect(low.notes).toEqual([['1', 'NOS, 12 januari 2024.']]);
    const open = taken(page(...lines(body), note(700)), page(...lines(body, 600), ...table(691)));
    expect(open.notes).toEqual([['1', 'NOS, 12 januari 2024. Utrecht 12 Zwolle 19']]);
  });

  it('are not small lines in the midst of the text, and not small lines without a number', () => {
    const midst = page(...lines(body), item('1 Tabel', 100, 300, small), ...lines(body, 320));
    expect(taken(midst)).toEqual({ text: [...body, '1 Tabel', ...body], notes: [] });
    const end = page(...lines(body), item('Bron: CBS.', 100, 700, small));
    expect(taken(end)).toEqual({ text: [...body, 'Bron: CBS.'], notes: [] });
  });
});

describe('paragraphs', () => {
  const texts = (...pages: PdfPage[]) => pdfText(pages).alineas.map(({ text }) => text);
  const whole = body.join(' ');

  it('end at a line that the next word would have fitted on, or at a gap', () => {
    expect(texts(page(...lines([...body, ...body])))).toEqual([whole, whole]);
    expect(texts(page(...lines([FULL, FULL]), ...lines([FULL, FULL], 242)))).toEqual([
      `${FULL} ${FULL}`,
      `${FULL} ${FULL}`,
    ]);
  });

  it('go on over the end of a page', () => {
    expect(texts(page(...lines([FULL, FULL])), page(...lines(body)))).toEqual([`${FULL} ${FULL} ${whole}`]);
  });

  it('end before an indented line', () => {
    const indented = page(...lines([FULL, FULL]), ...lines([FULL.slice(4)], 224, { x: 120 }), ...lines([FULL], 236));
    expect(texts(indented)).toHaveLength(2);
  });

  it('have lines of their own for the items of a list', () => {
    const list = page(...lines([...body, '• een eerste punt;', '• een tweede punt.', ...body]));
    expect(pdfText([list]).alineas.map(({ apart }) => apart)).toEqual(['paragraph', 'item', 'item', 'paragraph']);
  });

  it('stop at a heading, also where a full line stands above it', () => {
    const full = `${FULL.slice(0, -1)}.`;
    expect(texts(page(...lines([FULL, full, 'Antwoord 2', ...body])))).toEqual([
      `${FULL} ${full}`,
      'Antwoord 2',
      whole,
    ]);
    // A sentence that names a question is no heading.
    expect(texts(page(...lines([FULL, FULL, 'vraag 2.'])))).toEqual([`${FULL} ${FULL} vraag 2.`]);
  });

  it('have no part of what stands in the right margin', () => {
    const beside = item('Ons kenmerk', 545, 212, { height: 6.5 });
    const { alineas, beside: margin } = pdfText([page(...lines(body), beside)]);
    expect(alineas.map(({ text }) => text)).toEqual([whole]);
    expect(margin).toEqual(['Ons kenmerk']);
  });

  it('keep a raised number that no footnote has', () => {
    const area = page(...lines(body), item('12 m', 100, 300), item('2', 120, 296, { height: 6 }));
    expect(texts(area).at(-1)).toBe('12 m2');
  });

  describe('with footnotes', () => {
    const noted = (number: string, y: number) => item(`${number} NOS, 12 januari 2024.`, 100, y, { height: 7 });
    const raised = (text: string, mark: string, y: number) => [
      item(text, 100, y),
      item(mark, 100 + 5 * text.length, y - 4, { height: 6 }),
    ];
    const read = (...items: Parameters<typeof page>) =>
      pdfText([page(...lines(body), ...items, noted('1', 700), noted('2', 709), noted('3', 718))])
        .alineas.slice(1)
        .map(({ text, marks }) => [text, marks.map(({ number }) => number).join()]);

    it('keep the power of a unit', () => {
      expect(read(...raised('Zo.', '2', 300), ...raised('50 m', '2', 330), ...raised('3 km', '2', 360))).toEqual([
        ['Zo.', '2'],
        ['50 m2', ''],
        ['3 km2', ''],
      ]);
      expect(read(...raised('een programm', '2', 300))).toEqual([['een programm', '2']]);
    });

    it('keep a raised number whose footnote was called before a later one', () => {
      const texts = read(...raised('Zo.', '1', 300), ...raised('En.', '3', 330), ...raised('Log.', '1', 360));
      expect(texts).toEqual([
        ['Zo.', '1'],
        ['En.', '3'],
        ['Log.1', ''],
      ]);
      expect(read(...raised('En.', '3', 300), ...raised('Zo.', '1', 330))).toEqual([
        ['En.', '3'],
        ['Zo.', '1'],
      ]);
    });
  });

  it('have no gap where a line with few words was spaced until it was full', () => {
    const right = 100 + 5 * FULL.length;
    const loose = [item('een', 100, 224), item('lang', right - 20, 224)];
    const [text] = texts(page(...lines([FULL, FULL]), ...loose, ...lines(body, 236)));
    expect(text).toBe(`${FULL} ${FULL} een lang ${whole}`);
  });

  it('have a tab between the cells of a row', () => {
    const row = [item('januari', 100, 300), item('21 incidenten', 250, 300)];
    expect(texts(page(...lines(body), ...row)).at(-1)).toBe('januari\t21 incidenten');
  });

  it('have a web address in one piece, with the hyphens it is written with', () => {
    const long = `${FULL.slice(0, 60)} https://www.example.nl/een-`;
    expect(texts(page(...lines([FULL, long, 'lang-adres en dan verder.']))).join()).toContain(
      'https://www.example.nl/een-lang-adres en dan verder.',
    );
  });
});
