import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../lib/identifiers/address';
import { readPage } from '../../../lib/readers/page/read-page';
import { announcesOf } from '../../../lib/readers/parts/announces-of';
import { parseAnswerHeading } from '../../../lib/readers/parts/answer-heading';
import { mergeNames } from '../../../lib/readers/parts/merge-names';
import { parseMembers, parseQuestionHeading } from '../../../lib/readers/parts/question-heading';
import { parseQuestionNumbers, parseSubHeading } from '../../../lib/readers/parts/question-numbers';

/** Headings and pages that were once read wrongly, or might be. Names are of office holders of the time. */

function read(body: string, id = 'ah-tk-20232024-212', metas = '') {
  const html = `<html><head>${metas}</head><body><div id="broodtekst">${body}</div></body></html>`;
  return readPage(new JSDOM(html).window.document, { url: addressOf(id) });
}

describe('numbers are read or left out, never guessed', () => {
  it.each([
    ['4/5', ['4', '5']],
    ['2 + 3', ['2', '3']],
    ['2 en vraag 3', ['2', '3']],
    ['2a t/m 2c', ['2a', '2b', '2c']],
    ['2a t/m 3c', undefined],
    ['2a t/m 4', undefined],
  ])('%s', (text, expected) => {
    expect(parseQuestionNumbers(text)).toEqual(expected);
  });

  it.each([
    ['Antwoord op vraag 2 en vraag 3', ['2', '3']],
    ['Antwoord (2 en 3)', ['2', '3']],
    ['Vraag 2 (herdruk)', ['2']],
  ])('%s', (heading, numbers) => {
    expect(parseSubHeading(heading)?.numbers).toEqual(numbers);
  });

  it('a footnote mark in a heading is no digit of its number', () => {
    const page = read('<div class="vraag"><h2>Vraag 2<a class="nootnum">1</a></h2><p>q</p></div>', 'kv-tk-2024Z01211');
    expect(page?.questions).toEqual([{ number: '2', text: 'q' }]);
  });

  it('a heading that cannot be read does not become the number of its place', () => {
    const page = read(
      '<div class="vraag"><h2>Vraag 1</h2><p>q</p></div><div class="vraag"><h2>Vraag 2</h2><p>r</p></div>' +
        '<div class="antwoord"><h2>Antwoord twee</h2><p>a</p></div><div class="antwoord"><h2>Antwoord een</h2><p>b</p></div>',
    );
    expect(page?.answers.map(({ numbers }) => numbers)).toEqual([[], []]);
    expect(page?.gaps).toContain('answers.numbers');
  });

  it('one answer without a number beside three questions answers none of them for certain', () => {
    const question = (number: number) => `<div class="vraag"><h2>Vraag ${number}</h2><p>q</p></div>`;
    const page = read(`${[1, 2, 3].map(question).join('')}<div class="antwoord"><p>Nee.</p></div>`);
    expect(page?.answers).toEqual([{ numbers: [], text: 'Nee.' }]);
  });

  it('as many answers as questions, none with a heading, go by their place', () => {
    const page = read(
      '<div class="vraag"><p>q</p></div><div class="antwoord"><p>a</p></div><div class="vraag"><p>r</p></div><div class="antwoord"><p>b</p></div>',
    );
    expect(page?.questions.map(({ number }) => number)).toEqual(['1', '2']);
    expect(page?.answers.map(({ numbers }) => numbers)).toEqual([['1'], ['2']]);
  });

  it('a heading may be a first paragraph', () => {
    const page = read(
      '<div class="antwoord"><p>Antwoord 1 en 2</p><p>a</p></div><div class="antwoord"><p>Antwoord 3</p><p>b</p></div>',
    );
    expect(page?.answers).toEqual([
      { numbers: ['1', '2'], text: 'a' },
      { numbers: ['3'], text: 'b' },
    ]);
  });

  it('an answer inside its question is an answer', () => {
    const page = read(
      '<div class="vraag"><h2>Vraag 1</h2><p>q</p><div class="antwoord"><h2>Antwoord 1</h2><p>a</p></div></div>',
    );
    expect(page?.questions).toEqual([{ number: '1', text: 'q' }]);
    expect(page?.answers).toEqual([{ numbers: ['1'], text: 'a' }]);
  });
});

describe('the day of two sets of questions', () => {
  const days = (...said: string[]) =>
    read(
      '<div class="antwoord"><h2>Antwoord 1</h2><p>a</p></div>',
      undefined,
      said.map((day) => `<meta name="OVERHEIDop.datumIndiening" content="${day}">`).join(''),
    )?.dates.ingezonden;

  it('is one day, or none', () => {
    expect(days('2024-01-26', '2024-01-26')).toBe('2024-01-26');
    expect(days('2024-01-26', '2024-02-12')).toBeUndefined();
    expect(days('2024-01-26', 'onbekend')).toBeUndefined();
  });
});

describe('headings of questions', () => {
  it.each([
    [
      'Vragen van het lid Krul (CDA) aan de Minister en Staatssecretaris van Justitie en Veiligheid over X',
      ['Minister van Justitie en Veiligheid', 'Staatssecretaris van Justitie en Veiligheid'],
    ],
    [
      'Vragen van het lid Krul (CDA) aan de Viceminister-President en Minister van Financiën over X',
      ['Viceminister-President', 'Minister van Financiën'],
    ],
    ['Vragen van het lid Krul (CDA) aan de Minister van Financiën, over X', ['Minister van Financiën']],
    [
      'Vragen van het lid Krul (CDA) aan de Minister van Financiën en de Staatssecretaris Rechtsbescherming over X',
      ['Minister van Financiën', 'Staatssecretaris Rechtsbescherming'],
    ],
  ])('%s', (heading, roles) => {
    const { indieners, bewindspersonen } = parseQuestionHeading(heading);
    expect(indieners).toEqual([{ name: 'Krul', fractie: 'CDA' }]);
    expect(bewindspersonen.map(({ role }) => role)).toEqual(roles);
  });

  it('takes the last date: the subject may quote another', () => {
    const heading =
      'Vragen van het lid Krul (CDA) aan de Minister van X over «de (ingezonden 3 mei 2020) brief» (ingezonden 26 januari 2024).';
    expect(parseQuestionHeading(heading).ingezonden).toBe('2024-01-26');
  });

  it('reads the form of the Eerste Kamer', () => {
    const heading =
      'Vragen van het lid Van Rooijen (50PLUS) op 29 april 2020 medegedeeld aan de Minister van Sociale Zaken en Werkgelegenheid inzake Y.';
    expect(parseQuestionHeading(heading)).toMatchObject({
      indieners: [{ name: 'Van Rooijen', fractie: '50PLUS' }],
      bewindspersonen: [{ role: 'Minister van Sociale Zaken en Werkgelegenheid' }],
      onderwerp: 'Y.',
    });
  });

  it.each([
    ['Kuik en Slootweg (beide CDA)', ['CDA', 'CDA']],
    ['Van der Plas (BBB), El Abassi (DENK) en Van Dijk (SGP)', ['BBB', 'DENK', 'SGP']],
    ['Krul (CDA), mede namens het lid Kathmann (GroenLinks-PvdA)', ['CDA', 'GroenLinks-PvdA']],
  ])('members: %s', (text, parties) => {
    expect(parseMembers(text).map(({ fractie }) => fractie)).toEqual(parties);
  });
});

describe('headings of answers', () => {
  it('reads people in any case, with particles, and dates with something behind them', () => {
    const heading = 'Antwoord van minister Van der Hoeven (Economische Zaken) (ontvangen 21 juni 2010, nader antwoord)';
    expect(parseAnswerHeading(heading)).toMatchObject({
      bewindspersonen: [{ name: 'Van der Hoeven', role: 'minister Economische Zaken' }],
      ontvangen: '2010-06-21',
    });
  });

  it('takes an office without a person for nobody', () => {
    const heading =
      'Antwoord van Minister Koolmees (Sociale Zaken en Werkgelegenheid), mede namens de Minister van Financiën (ontvangen 21 juni 2021)';
    expect(parseAnswerHeading(heading).bewindspersonen.map(({ name }) => name)).toEqual(['Koolmees']);
  });

  it.each([
    [
      'Zie ook Aanhangsel Handelingen, vergaderjaar 2021–2022, nrs. 3173 en 3180.',
      ['ah-tk-20212022-3173', 'ah-tk-20212022-3180'],
    ],
    [
      'Zie ook Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 12 en nr. 14.',
      ['ah-tk-20212022-12', 'ah-tk-20212022-14'],
    ],
  ])('%s', (heading, ids) => {
    expect(parseAnswerHeading(heading).aanhangsels).toEqual(ids);
  });
});

describe('people', () => {
  it.each([
    // two of one surname, told apart by the longer name
    [
      ['Mulder', 'Agnes Mulder'],
      ['A.H. (Agnes) Mulder', 'E. (Edgar) Mulder'],
      ['E. (Edgar) Mulder', 'A.H. (Agnes) Mulder'],
    ],
    // initials of the first name
    [['Jasper van Dijk'], ['J.J. van Dijk'], ['J.J. van Dijk']],
    // cannot be told apart: the heading's names stay
    [['Mulder'], ['A.H. (Agnes) Mulder', 'E. (Edgar) Mulder'], ['Mulder']],
  ])('%j with %j', (names, fullNames, expected) => {
    const merged = mergeNames(
      names.map((name) => ({ name })),
      fullNames,
    );
    expect(merged.map(({ name }) => name)).toEqual(expected);
  });

  it('whose office cannot be told from the head of the page get none', () => {
    const page = read(
      '<h1 class="kamervraagomschrijving_kop">Vragen van het lid Krul (CDA) aan de Minister van Justitie en Veiligheid en de Minister voor Rechtsbescherming over X</h1><div class="vraag"><h2>Vraag 1</h2><p>q</p></div>',
      'kv-tk-2024Z01211',
      '<meta name="OVERHEIDop.ontvanger" content="F.M. Weerwind"><meta name="OVERHEIDop.ontvanger" content="D. Yeşilgöz-Zegerius">',
    );
    expect(page?.bewindspersonen).toEqual([{ name: 'F.M. Weerwind' }, { name: 'D. Yeşilgöz-Zegerius' }]);
  });
});

describe('notices', () => {
  it.each([
    ['De vragen over het bericht dat vergunningen zijn ingetrokken kunnen niet tijdig worden beantwoord.', 'uitstel'],
    ['De vragen kunnen niet binnen drie weken worden beantwoord.', 'uitstel'],
    ['De vragen van het lid Krul (CDA) d.d. 3 januari zijn door het lid ingetrokken.', 'ingetrokken'],
    ['Het lid Krul trekt zijn vragen in.', 'ingetrokken'],
    ['Intrekking vragen van het lid Krul over X', 'ingetrokken'],
  ])('%s', (text, expected) => {
    expect(announcesOf(text)).toBe(expected);
  });

  it('read long repetitions in a moment', () => {
    for (const words of ['vragen trekt ', 'vragen ', 'Minister a ', '(ingezonden 1111,', 'niet beantwoord. A']) {
      const text = words.repeat(100_000 / words.length);
      announcesOf(text);
      parseAnswerHeading(text);
      parseQuestionHeading(text);
      parseSubHeading(text);
    }
  });
});

describe('a remark on the page of a question', () => {
  it('is kept', () => {
    const page = read(
      '<div class="vraag"><h2>Vraag 1</h2><p>q</p></div><div class="kamervraagopmerking"><h2 class="kamervraagopmerking_kop">Toelichting:</h2><p>Deze vragen dienen ter aanvulling.</p></div>',
      'kv-tk-2024Z01211',
    );
    expect(page).toMatchObject({ kind: 'kamervraag', text: 'Deze vragen dienen ter aanvulling.' });
  });
});
