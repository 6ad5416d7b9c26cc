import { describe, expect, it } from 'vitest';
import { pageParts, partText } from '../../../lib/readers/page/page-parts';
import { parsed } from './parsed';

function body(html: string): Element {
  return parsed(`<div id="broodtekst">${html}</div>`).querySelector('#broodtekst') as Element;
}

/** Every part as [part, numbers, text]. */
function read(html: string) {
  return pageParts(body(html)).map((part) => [part.part, part.numbers.join(), partText(part).text]);
}

const KOP = '<h1 class="kamervraagomschrijving_kop">Vragen van het lid Krul (CDA) over X</h1>';
const ANTWOORD_KOP = '<h1 class="kamervraagomschrijving_kop">Antwoord van Minister X</h1>';

describe('headings of parts', () => {
  it.each([
    ['<div class="vraag"><h2>Vragen 1-3</h2><p>q</p></div>', [['vraag', '1,2,3', 'q']]],
    ['<div class="antwoord"><h2>Antwoord op de vragen 1 t/m 4</h2><p>a</p></div>', [['antwoord', '1,2,3,4', 'a']]],
    ['<div class="antwoord"><h2>Antwoord 3a</h2><p>a</p></div>', [['antwoord', '3a', 'a']]],
    // a heading without a number goes by its place
    [
      '<div class="vraag"><h2>Vraag</h2><p>q</p></div><div class="antwoord"><h2>Antwoord</h2><p>a</p></div>',
      [
        ['vraag', '1', 'q'],
        ['antwoord', '1', 'a'],
      ],
    ],
    // the number of the older vocabulary below "Antwoord"
    [
      '<div class="antwoord"><p class="antwoord_kop">Antwoord</p><p class="nummer">2 en 3.</p><p>a</p></div>',
      [['antwoord', '2,3', 'a']],
    ],
    // a heading in the text is text
    [
      '<div class="antwoord"><h2>Antwoord 1</h2><p>a</p><h4>Toelichting</h4><p>b</p></div>',
      [['antwoord', '1', 'a\n\nToelichting\n\nb']],
    ],
    [
      '<div class="antwoord"><p>Antwoord 1</p><p>a</p><h4>Toelichting</h4></div>',
      [['antwoord', '1', 'a\n\nToelichting']],
    ],
  ])('%s', (html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it('may stand above what has no element around it', () => {
    const html = `${KOP}<h2>Vraag 1</h2><p>q</p><ul><li>x</li><li>y</li></ul><h2>Antwoord 1</h2><p>a</p>
      <div class="kamervraagopmerking"><p>r</p></div><p>below</p>`;
    expect(read(html)).toEqual([
      ['vraag', '1', 'q\n\nx\ny'],
      ['antwoord', '1', 'a'],
    ]);
  });

  it('of one kind may have elements while the other kind has none', () => {
    const html = `<div class="vraag"><h2>Vraag 1</h2><p>q</p></div><h3 class="antwoord_kop">Antwoord 1</h3><p>a</p>
      <div class="vraag"><h2>Vraag 2</h2><p>r</p></div><h3 class="antwoord_kop">Antwoord 2</h3><p>b</p>`;
    expect(read(html)).toEqual([
      ['vraag', '1', 'q'],
      ['antwoord', '1', 'a'],
      ['vraag', '2', 'r'],
      ['antwoord', '2', 'b'],
    ]);
  });
});

describe('numbered paragraphs', () => {
  it.each([
    ['with a point', `${KOP}<p>1. q</p><p>more</p><p>2. r</p>`],
    ['without', `${KOP}<p>1 Q</p><p>more</p><p>2 R</p>`],
    ['alone', `${KOP}<p>1</p><p>q</p><p>more</p><p>2.</p><p>r</p>`],
    ['as a list', `${KOP}<ol><li><p>q</p><p>more</p></li><li>r</li></ol>`],
    ['as lists', `${KOP}<ol><li>q<p>more</p></li></ol><ol start="2"><li>r</li></ol>`],
    ['in containers', `<div>${KOP}</div><section><div><p>1. q</p><p>more</p></div><p>2. r</p></section>`],
  ])('%s', (_name, html) => {
    const [first, second, ...others] = read(html);
    expect(first?.slice(0, 2)).toEqual(['vraag', '1']);
    expect(first?.[2]).toMatch(/^q\n+more$/i);
    expect(second?.slice(0, 2)).toEqual(['vraag', '2']);
    expect(second?.[2]).toMatch(/^r$/i);
    expect(others).toEqual([]);
  });

  it('keep the marks of footnotes where they stood', () => {
    const [part] = pageParts(body(`${KOP}<p>1. q<a class="nootnum">3</a>?</p><p>2. r</p>`));
    expect(part && partText(part)).toEqual({ text: 'q?', marks: [{ number: '3', at: 1 }] });
  });

  it.each([
    ['do not start at 1', `${KOP}<p>2. q</p><p>3. r</p>`],
    ['have a gap', `${KOP}<p>1. q</p><p>3. r</p>`],
    ['do not rise', `${KOP}<p>1. q</p><p>1. r</p>`],
    ['may be figures in a text', `${KOP}<p>1 q</p><p>12 maanden</p>`],
    ['stand below no heading', '<p>1. q</p><p>2. r</p>'],
    ['stand below both headings with something between them', `${KOP}<p>x</p>${ANTWOORD_KOP}<p>1. q</p><p>2. r</p>`],
    ['stand below both headings, so that they may be either', `${KOP}${ANTWOORD_KOP}<p>1. q</p><p>2. r</p>`],
    ['are years', `${KOP}<p>2023 was</p><p>2024 is</p>`],
  ])('that %s are not taken for questions', (_name, html) => {
    expect(read(html)).toEqual([]);
  });

  it('below both headings are questions when a later heading says "Antwoord"', () => {
    expect(read(`${KOP}${ANTWOORD_KOP}<p>1. q</p><p>Antwoord</p><p>1. a</p><p>b</p>`)).toEqual([
      ['vraag', '1', 'q'],
      ['antwoord', '1', 'a\n\nb'],
    ]);
  });

  it('below each heading belong to it', () => {
    expect(read(`${KOP}<p>1. q</p><p>2. r</p>${ANTWOORD_KOP}<p>1 en 2</p><p>a</p>`)).toEqual([
      ['vraag', '1', 'q'],
      ['vraag', '2', 'r'],
      ['antwoord', '1,2', 'a'],
    ]);
  });
});

describe('what only looks like a part', () => {
  it('is a figure with a point', () => {
    expect(read(`${KOP}<p>1. q</p><p>2.500 euro</p><p>2. r</p>`)).toEqual([
      ['vraag', '1', 'q\n\n2.500 euro'],
      ['vraag', '2', 'r'],
    ]);
  });

  it('is a part of the site, a note or one of our own elements inside it', () => {
    const inside = [
      '<ul class="pageactions"><li>x</li></ul>',
      '<div id="delenModal">x</div>',
      '<div class="voet noot">x</div>',
    ];
    const own = '<kamerspoor-answer data-kamerspoor-ui>x</kamerspoor-answer>';
    expect(read(`<div class="vraag"><h2>Vraag 1</h2>${inside.join('')}<p>q</p>${own}</div>`)).toEqual([
      ['vraag', '1', 'q'],
    ]);
    expect(read(`${KOP}${inside.join('')}<p>1. q</p>${inside.join('')}${own}<p>2. r</p>`)).toEqual([
      ['vraag', '1', 'q'],
      ['vraag', '2', 'r'],
    ]);
  });

  it('is a heading of the site on a page without a text', () => {
    expect(read('<h2>Vragen</h2><p>Bel ons.</p>')).toEqual([]);
    expect(read(`${KOP}<h2>Vraag</h2><p>q</p>`)).toEqual([['vraag', '1', 'q']]);
  });

  it('is the site’s table below the last question', () => {
    const table = '<h2>Relaties</h2><table><tr><td>is beantwoord in</td><td>x</td></tr></table>';
    expect(read(`${KOP}<p>1. q</p><div>${table}</div>`)).toEqual([['vraag', '1', 'q']]);
  });
});

describe('attach', () => {
  const host = (within: Element, name: string) => within.ownerDocument.createElement(name);
  const attachEach = (root: Element) => {
    for (const part of pageParts(root)) {
      for (const name of ['kamerspoor-a', 'kamerspoor-b']) {
        const own = host(root, name);
        own.setAttribute('data-kamerspoor-ui', '');
        part.attach(own);
      }
    }
    return root.innerHTML.replace(/ data-kamerspoor-ui=""/g, '').replace(/ class="[^"]*"/g, '');
  };
  const OWN = '<kamerspoor-a></kamerspoor-a><kamerspoor-b></kamerspoor-b>';

  it.each([
    [
      'inside an element',
      '<div class="vraag"><h2>Vraag 1</h2><p>q</p></div>',
      `<div><h2>Vraag 1</h2><p>q</p>${OWN}</div>`,
    ],
    [
      'after the last of a run in one element',
      '<div class="vraag"><p class="nummer">1</p><p>q</p><p>r</p><p class="nummer">2</p><p>s</p></div>',
      `<div><p>1</p><p>q</p><p>r</p>${OWN}<p>2</p><p>s</p>${OWN}</div>`,
    ],
    [
      'after the last of a run of paragraphs',
      '<h1 class="omschr">Vragen van het lid X</h1><p>1. q</p><p>r</p><p>2. s</p>',
      `<h1>Vragen van het lid X</h1><p>1. q</p><p>r</p>${OWN}<p>2. s</p>${OWN}`,
    ],
    [
      'inside the item of a list',
      '<h1 class="omschr">Vragen van het lid X</h1><ol><li>q</li><li>r</li></ol>',
      `<h1>Vragen van het lid X</h1><ol><li>q${OWN}</li><li>r${OWN}</li></ol>`,
    ],
  ])('puts our elements %s, in order', (_name, html, expected) => {
    expect(attachEach(body(html))).toBe(expected);
  });

  it('leaves what the page says as it was', () => {
    const html = `${KOP}<p>1. q</p><p>r</p><div class="antwoord"><h2>Antwoord 1</h2><p>a</p></div>`;
    const root = body(html);
    const before = pageParts(root).map(partText);
    attachEach(root);
    expect(pageParts(root).map(partText)).toEqual(before);
  });
});
