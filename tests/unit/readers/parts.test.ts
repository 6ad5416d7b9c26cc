import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcesOf } from '../../../lib/readers/parts/announces-of';
import { parseAnswerHeading } from '../../../lib/readers/parts/answer-heading';
import { splitBeleidsonderwerpen } from '../../../lib/readers/parts/beleidsonderwerpen';
import { parseDutchDate, parseIsoDate } from '../../../lib/readers/parts/dutch-date';
import { mergeNames } from '../../../lib/readers/parts/merge-names';
import { parseQuestionHeading } from '../../../lib/readers/parts/question-heading';
import { parseQuestionNumbers, parseSubHeading } from '../../../lib/readers/parts/question-numbers';
import { refersTo } from '../../../lib/readers/parts/refers-to';

describe('dates', () => {
  it.each([
    ['26 januari 2024', '2024-01-26'],
    ['ingezonden 1  Maart\n2012', '2012-03-01'],
    ['29 februari 2024', '2024-02-29'],
    ['29 februari 2023', undefined], // no such day
    ['31 april 2024', undefined],
    ['26 january 2024', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(parseDutchDate(text)).toBe(expected);
  });

  it('reads what fields say', () => {
    expect(parseIsoDate('2021-06-21')).toBe('2021-06-21');
    expect(parseIsoDate('2021-06-21T10:00:00')).toBe('2021-06-21');
    expect(parseIsoDate('2021-13-01')).toBeUndefined();
    expect(parseIsoDate('21-06-2021')).toBeUndefined();
  });
});

describe('numbers of sub-questions', () => {
  it.each([
    ['3', ['3']],
    ['4 en 5', ['4', '5']],
    ['2, 3', ['2', '3']],
    ['1 t/m 4', ['1', '2', '3', '4']],
    ['1, 2 en 5 tot en met 7', ['1', '2', '5', '6', '7']],
    ['1-3', ['1', '2', '3']],
    ['3a', ['3a']],
    ['7 t/m 4', undefined], // runs backwards
    ['1 t/m 900', undefined],
    ['3 van de leden', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(parseQuestionNumbers(text)).toEqual(expected);
  });

  it('reads any written list back as that list', () => {
    const list = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 });
    const glue = fc.constantFrom(', ', ' en ', ',', ' & ');
    fc.assert(
      fc.property(list, glue, (numbers, between) => {
        expect(parseQuestionNumbers(numbers.join(between))).toEqual(numbers.map(String));
      }),
    );
  });

  it.each([
    ['Vraag 1', { part: 'vraag', numbers: ['1'] }],
    [' Vraag\n 12 ', { part: 'vraag', numbers: ['12'] }],
    ['Antwoord op vraag 3', { part: 'antwoord', numbers: ['3'] }],
    ['Antwoord op de vragen 1 t/m 3', { part: 'antwoord', numbers: ['1', '2', '3'] }],
    ['Antwoord 4 en 5', { part: 'antwoord', numbers: ['4', '5'] }],
    ['Antwoord', { part: 'antwoord', numbers: [] }],
    ['Vragen van het lid Krul', undefined],
    ['Vraag 1 is al beantwoord.', undefined],
    ['Vraagt u 3', undefined],
  ])('heading %j', (text, expected) => {
    expect(parseSubHeading(text)).toEqual(expected);
  });
});

describe('refersTo', () => {
  it.each([
    ['Zie antwoord vraag 12.', ['12']],
    ['Zie het antwoord op vraag 12 en 13.', ['12', '13']],
    ['Ik verwijs u naar mijn antwoord op de vragen 1 tot en met 3.', ['1', '2', '3']],
    ['Zie de beantwoording van vraag 3', ['3']],
    ['Zie het antwoord op vraag 12. Verder is dit nieuw.', undefined], // says something of its own
    ['Zie antwoord op vraag 6 van de leden Kuik en Slootweg.', undefined], // another document
    ['Nee.', undefined],
  ])('%j', (text, expected) => {
    expect(refersTo(text)).toEqual(expected);
  });
});

describe('headings', () => {
  it('reads members, offices, subject and date', () => {
    expect(
      parseQuestionHeading(
        'Vragen van de leden Kuik en Slootweg (beiden CDA) aan de Minister van Justitie en Veiligheid en de\n' +
          ' Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties over het bericht «Telegram» (ingezonden 5 september 2023).',
      ),
    ).toEqual({
      indieners: [
        { name: 'Kuik', fractie: 'CDA' },
        { name: 'Slootweg', fractie: 'CDA' },
      ],
      bewindspersonen: [
        { role: 'Minister van Justitie en Veiligheid' },
        { role: 'Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties' },
      ],
      onderwerp: 'het bericht «Telegram»',
      ingezonden: '2023-09-05',
    });
  });

  it.each([
    // members of several parties, each with a bracket
    ['Vragen van de leden Kuik (CDA), Krul (CDA) en Kathmann (GroenLinks-PvdA) aan de Minister van X over Y', 3],
    // one party for all
    ['Vragen van de leden Kuik, Slootweg en Krul (allen CDA) aan de Minister-President over Y', 3],
    ['Vragen van het lid Kathmann (GroenLinks-PvdA) aan de minister voor Rechtsbescherming over Y', 1],
    // nobody is named who is asked
    ['Vragen van het lid Krul (CDA) over drugsadvertenties (ingezonden 26 januari 2024)', 1],
    ['Antwoord van Minister Yeşilgöz-Zegerius', 0],
    ['', 0],
  ])('%s', (heading, members) => {
    const { indieners } = parseQuestionHeading(heading);
    expect(indieners).toHaveLength(members);
    for (const { fractie } of indieners) expect(fractie).toBeTruthy();
  });

  it('reads the vraagnummer that a letter prints behind the date', () => {
    const heading =
      'Vragen van het lid Kathmann (GroenLinks-PvdA) aan de minister van X over Y (ingezonden 12 februari 2024, 2024Z02257)';
    expect(parseQuestionHeading(heading)).toMatchObject({ ingezonden: '2024-02-12', vraagnummer: '2024Z02257' });
  });

  it('reads the answer’s heading, with the office as the question calls it', () => {
    const asked = [{ role: 'Minister voor Rechtsbescherming' }];
    expect(
      parseAnswerHeading(
        'Antwoord van Minister Yeşilgöz-Zegerius (Rechtsbescherming) (ontvangen 18 maart 2024). Zie ook Aanhangsel\n Handelingen, vergaderjaar 2023–2024, nr. 1100.',
        asked,
      ),
    ).toEqual({
      bewindspersonen: [{ name: 'Yeşilgöz-Zegerius', role: 'Minister voor Rechtsbescherming' }],
      ontvangen: '2024-03-18',
      aanhangsels: ['ah-tk-20232024-1100'],
    });
  });

  it('refuses a parliamentary year that is none', () => {
    expect(parseAnswerHeading('Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2034, nr. 1100.').aanhangsels).toEqual(
      [],
    );
  });
});

describe('mergeNames', () => {
  it('keeps the heading’s order and everybody', () => {
    const people = [{ name: 'Kuik', fractie: 'CDA' }, { name: 'Evert Jan Slootweg' }, { name: 'Krul' }];
    expect(mergeNames(people, ['E.J. (Evert Jan) Slootweg', 'A. (Anne) Kuik', 'B.C. Kathmann'])).toEqual([
      { name: 'A. (Anne) Kuik', fractie: 'CDA' },
      { name: 'E.J. (Evert Jan) Slootweg' },
      { name: 'Krul' },
      { name: 'B.C. Kathmann' },
    ]);
  });
});

describe('announcesOf', () => {
  it.each([
    ['Uitstel beantwoording vragen van het lid Krul', 'uitstel'],
    ['… niet binnen de gebruikelijke termijn kunnen worden beantwoord', 'uitstel'],
    ['De vragen van het lid Krul (CDA) zijn ingetrokken.', 'ingetrokken'],
    // a delay, of questions about a withdrawal
    ['… vragen over «Vergunning ingetrokken» kunnen niet binnen de gebruikelijke termijn worden beantwoord', 'uitstel'],
    ['Een rectificatie.', undefined],
    // withdrawn, and therefore not answered
    ['Het lid Krul heeft zijn vragen ingetrokken. De vragen worden daarom niet beantwoord.', 'ingetrokken'],
    ['De vragen zijn ingetrokken en behoeven niet te worden beantwoord.', 'ingetrokken'],
    // the word in other places
    ['De vragen zijn op 3 maart 2024 ingetrokken door het lid Krul.', 'ingetrokken'],
    ['De vragen worden als ingetrokken beschouwd.', 'ingetrokken'],
    ['Het lid Krul heeft laten weten de vragen in te trekken.', 'ingetrokken'],
    // what the questions are about
    ['Het lid Krul heeft de vragen over het niet naleven van de wet ingetrokken.', 'ingetrokken'],
    ['De vragen over het niet tijdig beantwoorden van brieven zijn ingetrokken.', 'ingetrokken'],
    ['De vragen over «Minister kon Kamervragen niet tijdig beantwoorden» zijn ingetrokken.', 'ingetrokken'],
    ['Intrekking vragen van het lid Krul over het niet tijdig beantwoorden van brieven. Ze vervallen.', 'ingetrokken'],
    ['Uitstel beantwoording vragen van het lid Krul over de vergunning die is ingetrokken', 'uitstel'],
    ['De vragen over het ingetrokken besluit worden morgen beantwoord.', undefined],
    // neither late nor withdrawn
    ['Deze vraag kan niet worden beantwoord zonder nader onderzoek.', undefined],
    ['De vragen zijn nog niet ingetrokken.', undefined],
    // both are said
    ['De vragen zijn ingetrokken omdat zij niet tijdig werden beantwoord.', undefined],
    ['De eerste vragen zijn ingetrokken. De andere kunnen niet tijdig worden beantwoord.', undefined],
    // other words for late
    ['De beantwoording van de vragen vergt meer tijd.', 'uitstel'],
    ['De antwoorden volgen zo spoedig mogelijk.', 'uitstel'],
  ])('%s', (text, expected) => {
    expect(announcesOf(text)).toBe(expected);
  });
});

describe('splitBeleidsonderwerpen', () => {
  it('takes the longest known subject, and keeps what it does not know together', () => {
    expect(splitBeleidsonderwerpen('recht openbare orde en veiligheid')).toEqual([
      'recht',
      'openbare orde en veiligheid',
    ]);
    expect(splitBeleidsonderwerpen('ict nieuw onderwerp economie')).toEqual(['ict', 'nieuw onderwerp', 'economie']);
    expect(splitBeleidsonderwerpen('  ')).toEqual([]);
  });
});
