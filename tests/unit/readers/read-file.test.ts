import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicatie } from '../../../lib/model/publicatie';
import { readFile } from '../../../lib/readers/read-file';
import { readSeed, seedText } from '../seeds';
import { parsed } from './parsed';

const ID = 'kv-tk-2024Z01211';
const PAGE = '<div class="vraag"><h2>Vraag 1</h2><p>q</p></div>';

function idsIn(content: string, name?: string, url?: string) {
  return readFile(content, { parse: parsed, name, url }).map(({ id }) => id);
}

describe('a saved page without an address', () => {
  it.each([
    [
      'a canonical link',
      `<html><link rel="canonical" href="https://zoek.officielebekendmakingen.nl/${ID}.html">${PAGE}`,
      'x.html',
    ],
    [
      'the browser’s note',
      `<!DOCTYPE html>\n<!-- saved from url=(0062)https://zoek.officielebekendmakingen.nl/${ID}.html -->\n<html>${PAGE}`,
      'x.html',
    ],
    [
      'the note of a page saved before 2019',
      `<!-- saved from url=(0061)http://zoek.officielebekendmakingen.nl/${ID}.html -->\n<html>${PAGE}`,
      'x.html',
    ],
    ['its name', `<html>${PAGE}`, `${ID}.html`],
    ['its name with a number behind it', `<html>${PAGE}`, `${ID} (1).htm`],
    ['its name in a folder', `<html>${PAGE}`, `map\\${ID}.html`],
    ['its name, where it has only a body', `<body>${PAGE}</body>`, `${ID}.html`],
    ['its name, where it is part of a page', PAGE, `${ID}.html`],
    ['its name, below a long note', `<!--${'x'.repeat(5000)}-->\n<!DOCTYPE html><html>${PAGE}`, `${ID}.html`],
  ])('is known by %s', (_name, content, name) => {
    expect(idsIn(content, name)).toEqual([ID]);
  });

  it.each([
    ['nothing says where it is from', `<html>${PAGE}`, 'vraag.html'],
    ['its note leads elsewhere', `<!-- saved from url=(0030)https://example.org/${ID}.html --><html>${PAGE}`, 'x.html'],
    [
      'its canonical link is that of another publication',
      `<html><link rel="canonical" href="https://zoek.officielebekendmakingen.nl/kst-28684-717.html">${PAGE}`,
      `${ID}.html`,
    ],
    ['its name only contains an id', `<html>${PAGE}`, `kopie-van-${ID}.html`],
  ])('is none of ours when %s', (_name, content, name) => {
    expect(idsIn(content, name)).toEqual([]);
  });

  it('goes by the address that is given', () => {
    expect(
      idsIn(`<html>${PAGE}`, 'kv-tk-2023Z14675.html', `https://zoek.officielebekendmakingen.nl/${ID}.html`),
    ).toEqual([ID]);
  });
});

describe('other files', () => {
  it('may be a text', () => {
    expect(readFile(`\uFEFF${seedText('000')}`, { parse: parsed })).toEqual(readSeed('000'));
  });

  it.each([
    ['nothing', ''],
    ['no text of ours', 'Zomaar een tekst.'],
    ['broken XML', '<officiele-publicatie><kamervragen>'],
    ['other XML', '<?xml version="1.0"?><feed/>'],
    ['an empty page', '<!DOCTYPE html><html></html>'],
    ['bytes', '\u0000\u0001<PNG'],
    ['a note without an end', '<!-- x'],
  ])('that are %s have no documents', (_name, content) => {
    expect(readFile(content, { parse: parsed, name: `${ID}.html` })).toEqual([]);
  });

  it('that a browser read only in part have no documents', () => {
    const xml = `<?xml version="1.0"?><officiele-publicatie><kamervragen><vraag><nr>1</nr><al>q</al></vraag></kamervragen></officiele-publicatie>`;
    const parse = () => parsed(xml.replace('</kamervragen>', '</kamervragen><parsererror/>'), 'application/xml');
    expect(idsIn(xml, `${ID}.xml`)).toEqual([ID]);
    expect(readFile(xml, { parse, name: `${ID}.xml` })).toEqual([]);
  });

  it('may hold any text: what is read still fits the schema', () => {
    const pieces = fc.constantFrom(
      ...[
        '<div class="vraag">',
        '<div class="antwoord">',
        '</div>',
        '<p class="nummer">1</p>',
        '<h2>Vraag 1</h2>',
        '<ol><li>x',
        '</ol>',
      ],
      ...[
        '<h1 class="omschr">Vragen van het lid X (Y)</h1>',
        '<h1 class="kamervraagomschrijving_kop">Antwoord</h1>',
        '<table><tr><td>',
        '</table>',
      ],
      ...[
        '<p>1. x</p>',
        '<p>2 en 3</p>',
        '<a class="nootnum">1</a>',
        '<div id="noten">',
        '<div class="kamervraagopmerking">',
        `<a href="${ID}.pdf">`,
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const content = `<html><body>${parts.join('')}`;
        for (const document of readFile(content, { parse: parsed, name: `${ID}.html` })) publicatie.parse(document);
      }),
      { numRuns: 60 },
    );
  });
});
