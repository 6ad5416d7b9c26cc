import { describe, expect, it } from 'vitest';
import { readMasthead } from '../../../../lib/readers/pdf/masthead';
import { takeHeadings } from '../../../../lib/readers/pdf/pdf-headings';
import { pdfParts } from '../../../../lib/readers/pdf/pdf-parts';
import { takeEndnotes } from '../../../../lib/readers/pdf/take-endnotes';
import { joinAlineas, type TextAlinea } from '../../../../lib/readers/pdf/text-alinea';

function alineas(...texts: string[]): TextAlinea[] {
  return texts.map((text) => ({ text, marks: [], apart: 'paragraph' }));
}

describe('the parts of a PDF', () => {
  it('stand under headings, one for several questions too', () => {
    const parts = pdfParts(alineas('Vraag 1, 2', 'Klopt dat?', 'Antwoord 1 en 2', 'Ja.', 'En nog iets.'));
    expect(parts).toEqual({
      questions: [
        { number: '1', text: 'Klopt dat?' },
        { number: '2', text: 'Klopt dat?' },
      ],
      answers: [{ numbers: ['1', '2'], text: 'Ja.\n\nEn nog iets.' }],
      remark: {},
      gaps: [],
    });
  });

  it('are numbered 1, 2, 3 where there are no headings, alone or before the text', () => {
    const { questions } = pdfParts(alineas('1', 'Klopt dat?', '2. Waarom?', '3) Sinds wanneer?', '4\tWaar?'));
    expect(questions.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1 Klopt dat?',
      '2 Waarom?',
      '3 Sinds wanneer?',
      '4 Waar?',
    ]);
  });

  it('are not begun by a number out of turn', () => {
    const { questions } = pdfParts(
      alineas('1', 'Wat waren de gevolgen in', '3', 'gevallen?', '2024 was het laatste jaar.'),
    );
    expect(questions.map(({ number }) => number)).toEqual(['1']);
  });

  it('have the explanation below them apart', () => {
    const text = 'Toelichting: deze vragen dienen ter aanvulling op eerdere vragen.';
    expect(pdfParts(alineas('1', 'Klopt dat?', text)).remark).toEqual({ text });
    expect(pdfParts(alineas('Vraag 1', 'Klopt dat?', 'Toelichting', 'Ter aanvulling.')).remark.text).toBe(
      'Ter aanvulling.',
    );
  });

  it('say which answer only refers', () => {
    expect(pdfParts(alineas('Antwoord 13', 'Zie antwoord vraag 12.')).answers[0]?.refersTo).toEqual(['12']);
  });
});

describe('notes at the end', () => {
  it('are taken off with their calls, marks before and behind them in their places', () => {
    const called: TextAlinea = { text: 'een [1] twee [2].', marks: [{ number: '9', at: 12 }], apart: 'paragraph' };
    const { alineas: text, footnotes } = takeEndnotes([called, ...alineas('[1] NOS', '[2] RTL')], []);
    expect(text).toEqual([
      {
        text: 'een twee.',
        marks: [
          { number: '1', at: 3 },
          { number: '9', at: 8 },
          { number: '2', at: 8 },
        ],
        apart: 'paragraph',
      },
    ]);
    expect(footnotes.map(({ number, text: note }) => `${number} ${note}`)).toEqual(['1 NOS', '2 RTL']);
  });

  it('have the address that stands below them', () => {
    const { footnotes } = takeEndnotes(alineas('Klopt dat?1)', '1) NOS,', 'https://example.nl/a.'), []);
    expect(footnotes).toEqual([{ number: '1', text: 'NOS, https://example.nl/a.', url: 'https://example.nl/a' }]);
  });

  it('keep their brackets beside notes with the same numbers', () => {
    const foot = [{ number: '1', text: 'Kamerstuk' }];
    const taken = takeEndnotes(alineas('Klopt dat [1]?', '[1] NOS'), foot);
    expect(taken.footnotes.map(({ number }) => number)).toEqual(['1', '[1]']);
    expect(taken.alineas[0]?.marks).toEqual([{ number: '[1]', at: 9 }]);
  });

  it.each([
    ['nothing calls them', ['Klopt dat?', '[1] NOS']],
    ['one is missing', ['Klopt dat [1]?', '[1] NOS', '[3] RTL']],
    ['text comes after them', ['Klopt dat [1]?', '[1] NOS', 'En dit dan?']],
  ])('are text when %s', (_, texts) => {
    expect(takeEndnotes(alineas(...texts), [])).toEqual({ alineas: alineas(...texts), footnotes: [] });
  });
});

describe('the masthead', () => {
  it('tells year, number and id of an Aanhangsel', () => {
    const above = [
      'Tweede Kamer der Staten-Generaal\t2',
      'Vergaderjaar 2023–2024\tAanhangsel van de Handelingen',
      '1262',
    ];
    expect(readMasthead(above, ['ah-tk-20232024-1262', 'ISSN 0921 - 7398', '1'])).toEqual({
      kamer: 'tk',
      vergaderjaar: '2023-2024',
      id: 'ah-tk-20232024-1262',
      isAanhangsel: true,
      aanhangselnummer: '1262',
    });
  });

  it('tells vraagnummer and day of a question from the Kamer', () => {
    expect(readMasthead(['2024Z02257', '(ingezonden 12 februari 2024)'], [])).toEqual({
      isAanhangsel: false,
      vraagnummer: '2024Z02257',
      ingezonden: '2024-02-12',
    });
  });

  it('takes a number alone for nothing on what is no Aanhangsel', () => {
    expect(readMasthead(['Eerste Kamer der Staten-Generaal', '17'], [])).toEqual({ kamer: 'ek', isAanhangsel: false });
  });
});

describe('headings', () => {
  const asked = 'Vragen van het lid Krul (CDA) over een bericht (ingezonden 26 januari 2024).';
  const answered = 'Antwoord van Minister Yeşilgöz-Zegerius (Justitie en Veiligheid) (ontvangen 18 maart 2024).';

  it('are found with all their lines, and what stands above and below them', () => {
    const [first, second] = [asked.slice(0, 42), asked.slice(43)];
    expect(takeHeadings(alineas('1262', first, second, answered, 'Zie ook elders.', 'Vraag 1', 'Ja?'))).toEqual({
      above: alineas('1262'),
      questions: [`${first} ${second}`],
      answer: `${answered} Zie ook elders.`,
      below: alineas('Vraag 1', 'Ja?'),
    });
  });

  it('are two for the answer to two sets of questions', () => {
    expect(takeHeadings(alineas(asked, asked, answered))?.questions).toEqual([asked, asked]);
  });

  it('are not found where a sentence speaks of questions', () => {
    expect(takeHeadings(alineas('In antwoord op de vragen van het lid Krul deel ik u mee.'))).toBeUndefined();
  });
});

describe('joinAlineas', () => {
  it('moves marks with their text', () => {
    const [first, second] = alineas('Ja.', 'Nee.');
    const marked = { ...second, marks: [{ number: '1', at: 4 }], apart: 'item' } as TextAlinea;
    expect(joinAlineas([first as TextAlinea, marked])).toEqual({ text: 'Ja.\nNee.', marks: [{ number: '1', at: 8 }] });
  });
});
