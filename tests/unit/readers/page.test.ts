import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../lib/identifiers/address';
import type { Antwoord, Kamervraag, Mededeling } from '../../../lib/model/publicatie';
import { publicatie } from '../../../lib/model/publicatie';
import { readPage } from '../../../lib/readers/page/read-page';
import { recognisePage } from '../../../lib/readers/page/recognise-page';
import { answerPage, noticePage, otherPage, questionPage } from '../../../scripts/demo/pages';
import { readSeed } from '../seeds';

function documentOf(html: string): Document {
  return new JSDOM(html).window.document;
}

const [kamervraag, antwoord, mededeling] = readSeed('000') as [Kamervraag, Antwoord, Mededeling];
const [letterVraag] = readSeed('002') as [Kamervraag, Antwoord];

describe('pages in the site’s shell of 2026', () => {
  it('reads a question back as it was', () => {
    const read = readPage(documentOf(questionPage(kamervraag)), { url: addressOf(kamervraag.id) });
    expect(publicatie.parse(read)).toMatchObject({
      kind: 'kamervraag',
      id: kamervraag.id,
      title: kamervraag.title,
      vraagnummers: kamervraag.vraagnummers,
      indieners: kamervraag.indieners,
      dates: { ingezonden: '2024-01-26' },
      questions: kamervraag.questions,
      answers: [],
      aanhangsels: ['ah-tk-20232024-1262'],
    });
  });

  it('reads an answer back, with the questions that it repeats', () => {
    const read = readPage(documentOf(answerPage(kamervraag, antwoord)), { url: addressOf(antwoord.id) });
    expect(read).toMatchObject({
      kind: 'antwoord',
      id: antwoord.id,
      vergaderjaar: '2023-2024',
      aanhangselnummer: '1262',
      dates: { ingezonden: '2024-01-26', ontvangen: '2024-03-18' },
      questions: kamervraag.questions,
      answers: antwoord.answers,
    });
  });

  it('reads the marks of footnotes and their texts', () => {
    const read = readPage(documentOf(questionPage(letterVraag)), { url: addressOf(letterVraag.id) });
    expect(read?.questions).toEqual(letterVraag.questions);
    expect(read?.footnotes).toEqual(letterVraag.footnotes);
  });

  it('reads a notice of delay as one', () => {
    const published: Mededeling = { ...mededeling, id: 'ah-tk-20232024-1100' };
    const read = readPage(documentOf(noticePage(kamervraag, published)), { url: addressOf(published.id) });
    expect(read).toMatchObject({
      kind: 'mededeling',
      announces: 'uitstel',
      dates: { ontvangen: '2024-02-16' },
      answers: [],
    });
    expect(read?.text).toContain('niet binnen de gebruikelijke termijn');
  });

  it('leaves the site’s own buttons out of the text', () => {
    const read = JSON.stringify(readPage(documentOf(questionPage(kamervraag)), { url: addressOf(kamervraag.id) }));
    expect(read).not.toMatch(/Delen|Alle pagina/);
  });
});

/** The bare body of the repository: no site around it, `scheme` in the metas, an empty title, hard-wrapped text. */
const BARE = `<html><head><title></title>
  <meta name="DC.identifier" scheme="OVERHEIDop.ParlID" content="ah-tk-20232024-212" />
  <meta name="OVERHEIDop.vraagnummer" scheme="" content="2023Z14675" />
  <meta name="OVERHEIDop.indiener" scheme="" content="E.J. (Evert Jan) Slootweg" />
  <meta name="OVERHEIDop.indiener" scheme="" content="A. (Anne) Kuik" />
  <meta name="OVERHEIDop.ontvanger" scheme="" content="D. Yeşilgöz-Zegerius" />
  <meta name="OVERHEIDop.datumOntvangst" scheme="DCTERMS.W3CDTF" content="2023-10-11" />
  <meta name="OVERHEIDop.vergaderjaar" scheme="" content="2023-2024" />
  <meta name="DC.title" scheme="" content="Antwoord op vragen van de leden Kuik en Slootweg" />
  <meta name="DC.type" scheme="a" content="Antwoord" /><meta name="DC.type" scheme="b" content="Aanhangsel van de Handelingen" />
  <meta name="viewport" content="width=device-width" />
</head><body><div id="broodtekst">
  <h1 class="kamervraagomschrijving_kop no-toc"><a id="a"></a>Vragen van de leden Kuik en Slootweg (beiden CDA) aan de
     Minister van Justitie en Veiligheid over het bericht «Telegram» (ingezonden 5 september
     2023).</h1>
  <h1 class="kamervraagomschrijving_kop no-toc">Antwoord van Minister Yeşilgöz-Zegerius (Justitie en Veiligheid)
     (ontvangen 11 oktober 2023). Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 99.</h1>
  <div class="vraag"><h2 class="stuktitel">Vraag 1
     </h2><p>Bent u bekend met het
     bericht<a class="nootnum supernote-click-1" href="#n1">1</a>?</p></div>
  <div class="antwoord"><h2 class="stuktitel">Antwoord 1 en 2</h2>
     <p>Ja. Zie <a href="stb-2020-118.html">Staatsblad 2020, 118</a>.</p>
     <ul><li>eerste</li><li>tweede</li></ul>
     <table><tr><td>jaar</td><td>aantal</td></tr><tr><td>2023</td><td>12</td></tr></table></div>
  <div id="noten"><div class="voet noot"><span class="nootnum">1</span><p>NOS, 5 september 2023, https://nos.nl/x.</p></div></div>
</div></body></html>`;

describe('the bare page of the repository', () => {
  const read = readPage(documentOf(BARE), { url: addressOf('ah-tk-20232024-212'), readAt: '2026-11-21T12:00:00.000Z' });

  it('reads metas and headings together', () => {
    expect(read).toMatchObject({
      kind: 'antwoord',
      vraagnummers: ['2023Z14675'],
      indieners: [
        { name: 'A. (Anne) Kuik', fractie: 'CDA' },
        { name: 'E.J. (Evert Jan) Slootweg', fractie: 'CDA' },
      ],
      bewindspersonen: [{ name: 'D. Yeşilgöz-Zegerius', role: 'Minister van Justitie en Veiligheid' }],
      dates: { ingezonden: '2023-09-05', ontvangen: '2023-10-11' },
      aanhangsels: ['ah-tk-20232024-99'],
      gaps: [],
    });
    expect(read?.source.metas).not.toHaveProperty('viewport');
    expect(read?.source.metas?.['DC.type']).toEqual(['Antwoord', 'Aanhangsel van de Handelingen']);
  });

  it('reads text, lists, tables, marks and links', () => {
    expect(read?.questions).toEqual([
      { number: '1', text: 'Bent u bekend met het bericht?', marks: [{ number: '1', at: 29 }] },
    ]);
    expect(read?.answers).toEqual([
      { numbers: ['1', '2'], text: 'Ja. Zie Staatsblad 2020, 118.\n\neerste\ntweede\n\njaar\taantal\n2023\t12' },
    ]);
    expect(read?.links).toEqual([{ text: 'Staatsblad 2020, 118', url: addressOf('stb-2020-118'), id: 'stb-2020-118' }]);
    expect(read?.footnotes).toEqual([
      { number: '1', text: 'NOS, 5 september 2023, https://nos.nl/x.', url: 'https://nos.nl/x' },
    ]);
  });
});

describe('pages that are not ours', () => {
  it.each([
    ['a paper', otherPage('kst-28684-717'), 'https://zoek.officielebekendmakingen.nl/kst-28684-717.html'],
    ['an empty page at a question’s address', '<p>Storing</p>', addressOf('kv-tk-2024Z01211')],
    [
      'a page that only looks like a question',
      '<div id="broodtekst"><div class="vraag">?</div></div>',
      'https://example.org/kv-tk-2024Z01211.html',
    ],
    [
      'a paper with questions in it',
      '<meta name="DC.identifier" content="kst-28684-717"><div id="broodtekst"><div class="vraag"><p>?</p></div></div>',
      addressOf('kst-28684-717'),
    ],
    ['nothing', '', addressOf('kv-tk-2024Z01211')],
  ])('%s', (_name, html, url) => {
    expect(recognisePage(documentOf(html), url)).toBeUndefined();
    expect(readPage(documentOf(html), { url })).toBeUndefined();
  });

  it('says what it did not find', () => {
    const html = '<div id="broodtekst"><div class="vraag"><h2>Vraag 1</h2><p>Waarom?</p></div></div>';
    const read = readPage(documentOf(html), { url: addressOf('kv-tk-2024Z01211') });
    expect(read).toMatchObject({ vraagnummers: ['2024Z01211'], questions: [{ number: '1', text: 'Waarom?' }] });
    expect(read?.gaps).toEqual(['title', 'vergaderjaar', 'indieners', 'ingezonden']);
  });

  it('takes text for text: markup in a title stays text, a script link is no link', () => {
    const html = `<meta name="DC.identifier" content="kv-tk-2024Z01211"><meta name="DC.title" content="<img src=x onerror=alert(1)>">
      <div id="broodtekst"><div class="vraag"><h2>Vraag 1</h2><p>Zie <a href="javascript:alert(1)">hier</a>.</p></div></div>`;
    const read = readPage(documentOf(html), { url: addressOf('kv-tk-2024Z01211') });
    expect(read?.title).toBe('<img src=x onerror=alert(1)>');
    expect(read?.links).toEqual([]);
  });
});
