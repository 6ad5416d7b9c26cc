import { describe, expect, it } from 'vitest';
import type { PdfItem } from '../../../../lib/readers/pdf/pdf-pages';
import { readPdf } from '../../../../lib/readers/pdf/read-pdf';
import { item, lines, page } from './set-page';

/** Letters to the Kamer as they are published before they are printed: some answer, some only say when that comes. */

const LATE = 'Het is helaas niet gelukt deze vragen binnen de gestelde termijn te beantwoorden.';
const PARTS = [
  ...lines(['Vraag 1'], 150, { font: 'bold' }),
  ...lines(['Bent u bekend met het bericht?'], 162),
  ...lines(['Antwoord 1'], 190, { font: 'bold' }),
  ...lines(['Ja, daar ben ik mee bekend.'], 202),
];

function letter(text: string[], second: PdfItem[] = [], name = 'ah-1251487.pdf') {
  const first = page(
    ...lines(['Aan de Voorzitter van de Tweede Kamer', 'der Staten-Generaal'], 60),
    ...lines(['Datum 7 maart 2024'], 120),
    ...lines(['Onderwerp Beantwoording vragen van het lid Krul over berichten'], 140),
    ...lines(text, 180),
  );
  return readPdf([first, ...(second.length > 0 ? [page(...second)] : [])], { name });
}

describe('a letter with answers', () => {
  it.each([
    'Vragen van het lid Krul (CDA) over berichten (ingezonden 26 januari 2024)',
    'Schriftelijke vragen van het lid Krul (CDA) over berichten',
    'Antwoorden op de vragen van het lid Krul (CDA) over berichten',
    'Beantwoording vragen van het lid Krul (CDA) over berichten',
    'De vragen van het lid Krul (CDA) over berichten (ingezonden 26 januari 2024)',
    'Set Kamervragen van het lid Krul (CDA) over berichten',
  ])('is one below the heading "%s", though it regrets the delay', (heading) => {
    const read = letter(
      ['Hierbij bied ik u de antwoorden aan.', LATE],
      [...lines([heading], 120, { font: 'bold' }), ...PARTS],
    );
    expect(read).toMatchObject({
      kind: 'antwoord',
      title: 'Berichten',
      indieners: [{ name: 'Krul', fractie: 'CDA' }],
      questions: [{ number: '1', text: 'Bent u bekend met het bericht?' }],
      answers: [{ numbers: ['1'], text: 'Ja, daar ben ik mee bekend.' }],
    });
  });

  it('is one without any heading above them', () => {
    const read = letter(['Hierbij bied ik u de antwoorden aan.', LATE], PARTS);
    expect(read).toMatchObject({
      kind: 'antwoord',
      answers: [{ numbers: ['1'], text: 'Ja, daar ben ik mee bekend.' }],
    });
    expect(letter([LATE], PARTS, 'kv-1256205.pdf')).toBeUndefined();
  });

  it('has a heading of its own where that is set in another typeface below a full line', () => {
    const full = 'Dit is een regel die precies zo breed is als de kolom waarin de hele tekst is gezet, en';
    const heading = 'Antwoorden op de vragen van het lid Krul (CDA) over berichten';
    const read = letter([full, full], [...lines([heading], 60, { font: 'bold' }), ...PARTS]);
    expect(read).toMatchObject({ title: 'Berichten', text: `${full} ${full}` });
  });

  it('whose layout is not understood is an answer with a gap, not a notice', () => {
    const inline = lines(['Vraag 1: Bent u bekend?', 'Antwoord 1: Dit kan ik niet tijdig beantwoorden.'], 160);
    const heading = lines(['Vragen van het lid Krul (CDA) over berichten'], 120, { font: 'bold' });
    for (const second of [
      [...heading, ...inline],
      [...heading, ...lines(['Vraag 1', 'Bent u bekend?'], 160)],
    ]) {
      const read = letter([LATE], second);
      expect(read).toMatchObject({ kind: 'antwoord', answers: [] });
      expect(read?.gaps).toContain('answers');
    }
    expect(letter([LATE], inline)).toBeUndefined();
    expect(letter([LATE], lines(['Vraag', 'Bent u bekend?', 'Antwoord', 'Ja.'], 160))).toBeUndefined();
  });
});

describe('a letter without answers', () => {
  it('is a notice, also where it begins as a heading does', () => {
    const text = ['De vragen van het lid Krul (CDA) over berichten kunnen niet tijdig', 'worden beantwoord.'];
    expect(letter(text)).toMatchObject({ kind: 'mededeling', announces: 'uitstel', questions: [], answers: [] });
  });

  it('is a notice where the heading of the questions stands above its text', () => {
    const heading = 'Vragen van het lid Krul (CDA) over berichten (ingezonden 26 januari 2024)';
    const read = letter(['Geachte voorzitter,'], [...lines([heading], 120, { font: 'bold' }), ...lines([LATE], 160)]);
    expect(read).toMatchObject({ kind: 'mededeling', announces: 'uitstel', dates: { ingezonden: '2024-01-26' } });
    expect(read?.text).toContain(LATE);
  });
});

describe('an answer in print', () => {
  it('whose parts are not found is no notice, whatever its text says', () => {
    const read = readPdf(
      [
        page(
          ...lines(['Vragen van het lid Krul (CDA) over berichten (ingezonden 26 januari 2024).'], 120, {
            font: 'bold',
          }),
          ...lines(['Antwoord van Minister X (Justitie) (ontvangen 18 maart 2024).'], 160, { font: 'bold' }),
          item('Antwoord 1: Dit kan ik niet tijdig beantwoorden.', 100, 200),
        ),
      ],
      { name: 'ah-1251487 (1).pdf' },
    );
    expect(read).toMatchObject({ kind: 'antwoord', id: 'ah-1251487', answers: [] });
    expect(read?.gaps).toContain('answers');
  });
});
