import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../lib/identifiers/address';
import { readPage } from '../../../lib/readers/page/read-page';
import { parsed } from './parsed';

/** Pages whose numbers could be taken for those of other questions: they are read rightly, or not at all. */

const KOP = '<h1 class="kamervraagomschrijving_kop">Vragen van het lid Krul (CDA) over X</h1>';
const ANTWOORD_KOP = '<h1 class="kamervraagomschrijving_kop">Antwoord van Minister X</h1>';

function read(body: string, id = 'ah-tk-20232024-1262') {
  const page = readPage(parsed(`<div id="broodtekst">${KOP}${body}</div>`), { url: addressOf(id) });
  return {
    kind: page?.kind,
    questions: page?.questions.map(({ number, text }) => `${number}: ${text}`),
    answers: page?.answers.map(({ numbers, text }) => `${numbers}: ${text}`),
    gaps: page?.gaps,
  };
}

function paragraphs(text: string): string {
  return text
    .split(' / ')
    .map((line) => `<p>${line}</p>`)
    .join('');
}

const QUESTIONS = ['1: Klopt dit?', '2: Waarom?'];
const ANSWERS = ['1: Ja.', '2: Nee.'];

describe('numbered questions, each with its answer below it', () => {
  it.each([
    ['with the number before both', '1. Klopt dit? / Antwoord / 1. Ja. / 2. Waarom? / Antwoord / 2. Nee.'],
    ['with the number alone', '1 / Klopt dit? / Antwoord / 1 / Ja. / 2 / Waarom? / Antwoord / 2 / Nee.'],
    ['with the number before the question only', '1. Klopt dit? / Antwoord / Ja. / 2. Waarom? / Antwoord / Nee.'],
    ['with "Antwoord:"', '1) Klopt dit? / Antwoord: / 1) Ja. / 2) Waarom? / Antwoord: / 2) Nee.'],
  ])('%s are read as such', (_name, text) => {
    expect(read(paragraphs(text))).toMatchObject({ questions: QUESTIONS, answers: ANSWERS });
    expect(read(ANTWOORD_KOP + paragraphs(text))).toMatchObject({ questions: QUESTIONS, answers: ANSWERS });
  });

  it('may have an answer to several', () => {
    const text = '1. Klopt dit? / 2. Waarom? / Antwoord / 1 en 2 / Ja. / 3. Sinds wanneer? / Antwoord / 3. Nu.';
    expect(read(paragraphs(text)).answers).toEqual([': 1 en 2\n\nJa.', '3: Nu.']);
    const alone = '1 / Klopt dit? / 2 / Waarom? / Antwoord / 1 en 2 / Ja. / 3 / Sinds wanneer? / Antwoord / 3 / Nu.';
    expect(read(paragraphs(alone)).answers).toEqual(['1,2: Ja.', '3: Nu.']);
  });

  it.each([
    ['a list in an answer', '1. Klopt dit? / Antwoord / 1. Ja: / 2. en. / 2. Waarom? / Antwoord / 2. Nee.'],
    ['an answer with another number', '1. Klopt dit? / Antwoord / 2. Ja. / 2. Waarom? / Antwoord / 1. Nee.'],
    ['a question without an answer', '1. Klopt dit? / Antwoord / 1. Ja. / 2. Waarom? / Antwoord / 2. Nee. / 3. Of?'],
    ['a number left out', '1. Klopt dit? / Antwoord / 1. Ja. / 3. Waarom? / Antwoord / 3. Nee.'],
    ['one answer, and a number that no question has', '1. Klopt dit? / Antwoord / 1. Ja. / 2. Waarom?'],
  ])('are left out with a gap where %s makes them uncertain', (_name, text) => {
    const page = read(paragraphs(text));
    expect(page).toMatchObject({ kind: 'antwoord', answers: [] });
    expect(page.gaps).toContain('answers');
  });
});

describe('a list in an answer without a number', () => {
  const list = '<ol><li>Te duur.</li><li>Te laat.</li></ol>';

  it('is not the answers to questions 1 and 2', () => {
    const asked = paragraphs('1. Klopt dit? / 2. Waarom?');
    expect(read(`${asked}${ANTWOORD_KOP}<p>De redenen zijn:</p>${list}`)).toMatchObject({
      questions: QUESTIONS,
      answers: [],
    });
    expect(read(`${ANTWOORD_KOP}<h2>Antwoord</h2><p>De redenen zijn:</p>${list}`).answers).toEqual([
      ': De redenen zijn:\n\nTe duur.\nTe laat.',
    ]);
  });

  it.each([
    ['below a paragraph', `<p>De redenen zijn:</p>${list}`, 'De redenen zijn:\n\nTe duur.\nTe laat.'],
    ['first', list, 'Te duur.\nTe laat.'],
  ])('does not swallow the next question: %s', (_name, html, text) => {
    const body = `<h2>Vraag</h2><p>Klopt dit?</p><h2>Antwoord</h2>${html}<h2>Vraag</h2><p>Waarom?</p><h2>Antwoord</h2><p>Nee.</p>`;
    expect(read(ANTWOORD_KOP + body)).toMatchObject({ questions: QUESTIONS, answers: [`1: ${text}`, '2: Nee.'] });
  });
});

describe('one answer below several questions', () => {
  it('has no numbers, though a list in it has as many', () => {
    const asked = '<h2>Vraag 1</h2><p>Klopt dit?</p><h2>Vraag 2</h2><p>Waarom?</p>';
    const page = read(`${ANTWOORD_KOP}${asked}<h2>Antwoord</h2><ol><li>Te duur.</li><li>Te laat.</li></ol>`);
    expect(page).toMatchObject({ questions: QUESTIONS, answers: [': Te duur.\nTe laat.'] });
  });

  it('is none where nothing stands below "Antwoord"', () => {
    const page = read(`<h2>Antwoord</h2>${ANTWOORD_KOP}<p>Ja.</p>`);
    expect(page.answers).toEqual([]);
    expect(page.gaps).toContain('answers');
  });
});

describe('a figure at the start of a paragraph', () => {
  it('is no number of a question', () => {
    expect(read(paragraphs('1 Klopt dit? / 2 Waarom? / 3 miljoen euro is veel.')).questions).toEqual([
      '1: Klopt dit?',
      '2: Waarom?\n\n3 miljoen euro is veel.',
    ]);
    expect(read(paragraphs('1 Klopt dit? / 2 Januari was koud.')).questions).toEqual([
      '1: Klopt dit?\n\n2 Januari was koud.',
    ]);
  });

  it('is no number of an answer', () => {
    const body = `${ANTWOORD_KOP}<h2>Antwoord</h2>${paragraphs('1 januari 2024 was een maandag. / En toen?')}`;
    expect(read(body).answers).toEqual([': 1 januari 2024 was een maandag.\n\nEn toen?']);
  });
});

describe('answers without a number', () => {
  const vraag = (heading: string, text: string) => `<div class="vraag"><h2>${heading}</h2><p>${text}</p></div>`;
  const antwoord = (text: string) => `<div class="antwoord"><h2>Antwoord</h2><p>${text}</p></div>`;

  it.each([
    ['Vraag 3', 'Vraag 4', ['3: Ja.', '4: Nee.']],
    ['Vraag 1, 2', 'Vraag 3', ['1,2: Ja.', '3: Nee.']],
    ['Vraag', 'Vraag', ANSWERS],
  ])('below questions %s and %s have their numbers', (first, second, expected) => {
    const [q, r, a, b] = [vraag(first, 'Klopt dit?'), vraag(second, 'Waarom?'), antwoord('Ja.'), antwoord('Nee.')];
    expect(read(q + a + r + b).answers).toEqual(expected);
    expect(read(q + r + a + b).answers).toEqual(expected);
  });

  it.each([
    ['follow no order', ['q', 'q', 'a', 'q', 'a', 'a']],
    ['stand above their questions', ['a', 'q', 'a', 'q']],
    ['are fewer', ['q', 'q', 'a']],
  ])('have none where they %s', (_name, order) => {
    let number = 0;
    const html = order.map((kind) => (kind === 'a' ? antwoord('Ja.') : vraag(`Vraag ${++number}`, 'Klopt dit?')));
    const page = read(html.join(''));
    expect(new Set(page.answers)).toEqual(new Set([': Ja.']));
    expect(page.gaps).toContain('answers.numbers');
  });

  it('have none where the question’s cannot be read', () => {
    const page = read(vraag('Vraag 1', 'Klopt dit?') + antwoord('Ja.') + vraag('Vraag 1.1', 'Of?') + antwoord('Nee.'));
    expect(page).toMatchObject({ questions: ['1: Klopt dit?'], answers: ['1: Ja.', ': Nee.'] });
    expect(page.gaps).toEqual(expect.arrayContaining(['questions.numbers', 'answers.numbers']));
  });
});

describe('several answers in one element', () => {
  it.each([
    ['with a heading each', '<h2>Antwoord 1</h2><p>Ja.</p><h2>Antwoord 2</h2><p>Nee.</p>'],
    [
      'with a number each, wrapped',
      '<div><p class="nummer">1</p><p>Ja.</p></div><div><p class="nummer">2</p><p>Nee.</p></div>',
    ],
    [
      'below a heading of them all',
      '<h2 class="antwoord_kop">Antwoord</h2><div><div><h3>Antwoord 1</h3></div><p>Ja.</p></div><div><h3>Antwoord 2</h3><p>Nee.</p></div>',
    ],
  ])('%s are answers of their own', (_name, html) => {
    expect(read(`<div class="antwoord">${html}</div>`).answers).toEqual(ANSWERS);
  });

  it.each([
    [
      'in one paragraph’s element',
      '<div><h3>Antwoord 1</h3><p>Ja.</p></div><div><p>En:</p><h3>Antwoord 2</h3><p>Nee.</p></div>',
    ],
    ['and a question', '<h3>Antwoord 1</h3><p>Ja.</p><h3>Vraag 2</h3><p>Waarom?</p><h3>Antwoord 2</h3><p>Nee.</p>'],
  ])('that cannot be parted, %s, have no number', (_name, html) => {
    const page = read(`<div class="antwoord">${html}</div>`);
    expect(page.answers).toHaveLength(1);
    expect(page.answers?.[0]).toMatch(/^: /);
    expect(page.gaps).toContain('answers.numbers');
  });
});

describe('a footnote in a heading', () => {
  it.each(['Vraag 1<sup>1</sup>', 'Vraag 1<sup><a href="#n1">1</a></sup>', 'Vraag 1<a href="#n1">1</a>'])(
    'is no digit: %s',
    (heading) => {
      const html = `<h2>${heading}</h2><p>Klopt dit?</p>`;
      expect(read(html, 'kv-tk-2024Z01211').questions).toEqual(['1: Klopt dit?']);
      expect(read(`<div class="vraag">${html}</div>`, 'kv-tk-2024Z01211').questions).toEqual(['1: Klopt dit?']);
    },
  );

  it('is not seen in a heading that is an anchor', () => {
    const html = '<h2><a href="#v1">Vraag 1</a></h2><p>Klopt dit?</p><h2>Vraag <a href="#v2">2</a></h2><p>Waarom?</p>';
    expect(read(html, 'kv-tk-2024Z01211').questions).toEqual(QUESTIONS);
  });
});

describe('text without a paragraph', () => {
  it('does not hide the parts beside it', () => {
    const html = '<div>Inhoud<h2>Vraag 1</h2><p>Klopt dit?</p><h2>Vraag 2</h2><p>Waarom?</p></div>';
    expect(read(html, 'kv-tk-2024Z01211').questions).toEqual(QUESTIONS);
  });

  it('is whole', () => {
    const html = `<h2>Vraag 1</h2><div>Las u in <i>de Volkskrant</i> dit bericht?</div>
      <h2>Vraag 2</h2>Een <b>vet</b> einde<br>op twee regels<h2>Vraag 3</h2><div><span>Waarom</span><p>niet?</p></div><p>En</p>nu?
      <h2>Vraag 4</h2>Of?`;
    expect(read(html, 'kv-tk-2024Z01211').questions).toEqual([
      '1: Las u in de Volkskrant dit bericht?',
      '2: Een vet einde\nop twee regels',
      '3: Waarom\n\nniet?\n\nEn\n\nnu?',
      '4: Of?',
    ]);
  });
});

describe('a page of questions', () => {
  it('has no answers, whatever the site asks below it', () => {
    const body =
      '<div class="vraag"><h2>Vraag 1</h2><p>Klopt dit?</p></div><h2>Reactie</h2><p>Uw reactie op deze pagina.</p>';
    expect(read(body, 'kv-tk-2024Z01211').answers).toEqual([]);
    expect(read(body).answers).toEqual(['1: Uw reactie op deze pagina.']);
  });
});
