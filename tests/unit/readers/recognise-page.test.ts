import { describe, expect, it } from 'vitest';
import { addressOf, SITE } from '../../../lib/identifiers/address';
import { readPage } from '../../../lib/readers/page/read-page';
import { recognisePage } from '../../../lib/readers/page/recognise-page';
import { parsed } from './parsed';

const ID = 'kv-tk-2024Z01211';
const VRAAG = '<div class="vraag"><h2>Vraag 1</h2><p>q</p></div>';

describe('where the text is', () => {
  it.each([
    ['its own container', `<main><div id="broodtekst" data-body>${VRAAG}</div></main>`],
    [
      'the tightest element around all of it',
      `<main><div data-body><h1 class="omschr">Vragen</h1><div>${VRAAG}</div></div></main>`,
    ],
    ['the element around its only part', `<form id="mainForm"><div id="main-column" data-body>${VRAAG}</div></form>`],
    [
      'not an empty container that is there as well',
      `<div id="broodtekst"></div><div class="stuk" data-body>${VRAAG}</div>`,
    ],
  ])('%s', (_name, html) => {
    expect(recognisePage(parsed(html), addressOf(ID))?.body.hasAttribute('data-body')).toBe(true);
  });

  it('is found by the words of a heading where no class name tells it', () => {
    const html = '<div id="main-column"><h2>Vragen van het lid Krul (CDA) over X</h2><p>1. q</p><p>2. r</p></div>';
    const read = readPage(parsed(html), { url: addressOf(ID) });
    expect(read).toMatchObject({ indieners: [{ name: 'Krul', fractie: 'CDA' }], title: 'X' });
    expect(read?.questions.map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('is not in our own elements', () => {
    const html = `<div data-kamerspoor-ui>${VRAAG}</div>`;
    expect(recognisePage(parsed(html), addressOf(ID))).toBeUndefined();
  });
});

describe('a document that exists as PDF only', () => {
  const pdf = `${SITE}/kv-1256205.pdf`;
  it.each([
    ['a link', '<a href="kv-1256205.pdf">PDF</a>', pdf],
    ['a frame', '<iframe src="/kv-1256205.pdf#page=1"></iframe>', pdf],
    ['an object', `<object data="${pdf}"></object>`, pdf],
    ['a link in the head', '<link rel="alternate" href="kv-1256205.pdf">', pdf],
    ['an embedded file', '<embed src="kv-1256205.pdf">', pdf],
    [
      'a link to the repository',
      '<a href="https://repository.overheid.nl/frbr/officielepublicaties/kv/kv-1256205/1/pdf/kv-1256205.pdf">PDF</a>',
      'https://repository.overheid.nl/frbr/officielepublicaties/kv/kv-1256205/1/pdf/kv-1256205.pdf',
    ],
    [
      'links, of which its own host goes first',
      `<a href="https://example.org/kv-1256205.pdf">x</a><a href="${pdf}">PDF</a>`,
      pdf,
    ],
  ])('is recognised by %s', (_name, html, expected) => {
    const page = recognisePage(parsed(`<main><div id="content">${html}</div></main>`), addressOf('kv-1256205'));
    expect(page?.id).toMatchObject({ id: 'kv-1256205', temporary: true });
    expect(page?.body.id).toBe('content');
    expect(page?.pdf).toBe(expected);
  });

  it('is known by its address and its table when the head tells nothing', () => {
    const html = `<table><tr><th>Vraag</th><td>2024Z01211</td></tr><tr><th>Datum indiening</th><td>26-01-2024</td></tr>
      <tr><th>Vergaderjaar</th><td>2023-2024</td></tr></table><a href="kv-1256205.pdf">PDF</a>`;
    expect(readPage(parsed(html), { url: addressOf('kv-1256205') })).toMatchObject({
      id: 'kv-1256205',
      vraagnummers: ['2024Z01211'],
      vergaderjaar: '2023-2024',
      dates: { ingezonden: '2024-01-26' },
      gaps: ['title', 'indieners', 'questions'],
    });
  });

  it('has no text of its own: what the site says beside the link is none', () => {
    const html = `<meta name="DC.type" content="Mededeling"><main><h2>Vragen</h2><p>Alleen als <a href="ah-1251487.pdf">PDF</a>.</p></main>`;
    const read = readPage(parsed(html), { url: addressOf('ah-1251487') });
    expect(read).toMatchObject({ kind: 'mededeling', questions: [], answers: [], links: [] });
    expect(read?.gaps).toContain('text');
  });

  it('has no text of its own below its heading either', () => {
    const html = `<meta name="DC.type" content="Mededeling"><main><h1>Vragen van het lid Krul (CDA) over X</h1>
      <p>Alleen als <a href="ah-1251487.pdf">PDF</a>.</p></main>`;
    const read = readPage(parsed(html), { url: addressOf('ah-1251487') });
    expect(read).toMatchObject({ kind: 'mededeling', indieners: [{ name: 'Krul', fractie: 'CDA' }] });
    expect(read?.gaps).toContain('text');
  });

  it.each([
    ['to the PDF of another document', '<a href="kv-1256206.pdf">PDF</a>'],
    ['to a name that only ends like it', '<a href="xkv-1256205.pdf">PDF</a>'],
    ['to its text', '<a href="kv-1256205.html">HTML</a>'],
    ['to another host', '<a href="https://example.org/kv-1256205.pdf">PDF</a>'],
    ['without encryption', '<a href="http://zoek.officielebekendmakingen.nl/kv-1256205.pdf">PDF</a>'],
    ['that is none', '<a href="http://[">x</a>'],
  ])('is not recognised by a link %s', (_name, html) => {
    expect(recognisePage(parsed(html), addressOf('kv-1256205'))).toBeUndefined();
  });

  it('may have its heading on the page', () => {
    const heading = '<h1>Vragen van het lid Krul (CDA) over X</h1>';
    const html = `<div id="content">${heading}<p>Alleen als <a href="/kv-1256205.pdf">PDF</a>.</p></div>`;
    const page = recognisePage(parsed(html), addressOf('kv-1256205'));
    expect(page).toMatchObject({ pdf, body: { id: 'content' } });
    expect(readPage(parsed(html), { url: addressOf('kv-1256205') })).toMatchObject({
      title: 'X',
      questions: [],
      links: [],
    });
    const numbered = html.replace('</p>', '</p><p>1. q</p><h2>Vraag 1</h2><p>q</p>');
    expect(recognisePage(parsed(numbered), addressOf('kv-1256205'))?.pdf).toBeUndefined();
  });

  it('is no notice whose text stands below its heading', () => {
    const html = `<div id="content"><h1>Vragen van het lid Krul (CDA) over X</h1><h2>Mededeling</h2>
      <p>De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.</p><a href="/ah-1251487.pdf">PDF</a></div>`;
    const read = readPage(parsed(html), { url: addressOf('ah-1251487') });
    expect(recognisePage(parsed(html), addressOf('ah-1251487'))?.pdf).toBeUndefined();
    expect(read?.kind).not.toBe('kamervraag');
  });

  it('is none when the page has a text', () => {
    const page = recognisePage(parsed(`<div id="broodtekst">${VRAAG}<a href="${ID}.pdf">PDF</a></div>`), addressOf(ID));
    expect(page?.pdf).toBeUndefined();
    expect(page).toBeDefined();
  });
});

describe('the tables of the site', () => {
  const page = (table: string, id = ID) =>
    readPage(parsed(`<div id="main-column"><h1 class="omschr">Vragen van het lid X</h1>${VRAAG}${table}</div>`), {
      url: addressOf(id),
    });

  it('name the answers by links and by ids, and nothing else', () => {
    const read = page(`<h2>Relaties</h2><table>
      <tr><td><p>Is beantwoord in:</p></td><td><a href="/ah-tk-20232024-1262.html">Aanhangsel 1262</a></td></tr>
      <tr><td>is beantwoord in</td><td>ah-tk-20232024-212, kst-28684-717</td></tr>
      <tr><td>is beantwoord in</td><td><a href="http://zoek.officielebekendmakingen.nl/ah-tk-20232024-213">x</a></td></tr>
      <tr><td>hoort bij</td><td>ah-tk-20232024-99</td></tr></table>`);
    expect(read?.aanhangsels).toEqual(['ah-tk-20232024-1262', 'ah-tk-20232024-212', 'ah-tk-20232024-213']);
  });

  it('are no relations inside a text, nor on the page of an answer', () => {
    const table = '<table><tr><td>is beantwoord in</td><td>ah-tk-20232024-212</td></tr></table>';
    expect(page(`<div class="vraag">${table}</div>`)?.aanhangsels).toEqual([]);
    expect(page(table, 'ah-tk-20232024-1262')?.aanhangsels).toEqual([]);
  });

  it('tell nothing below the beginning of the text', () => {
    const table = '<table><tr><th>Vergaderjaar</th><th>Nummer</th></tr><tr><td>2021-2022</td><td>7</td></tr></table>';
    expect(page(table)?.vergaderjaar).toBeUndefined();
  });
});
