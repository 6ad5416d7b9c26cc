import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/readers/page/read-page';
import { parseQuestionNumbers } from '../../../lib/readers/parts/question-numbers';
import { readParts } from '../../../lib/readers/parts/read-parts';
import { readXml } from '../../../lib/readers/xml/read-xml';
import { parsed } from './parsed';

/** What comes of a document is not many times what was in it, however its parts stand in each other. */
const MOST = 20;

const LONG = 'Wat? '.repeat(5_000).trim();
/** As often as elements may stand in each other where they are read. */
const TIMES = 150;

function within(tag: string, inside: string, each = ''): string {
  return `<${tag}>${each}`.repeat(TIMES) + inside + `</${tag.split(' ')[0]}>`.repeat(TIMES);
}

function page(inside: string): string {
  return `<head><meta name="DC.identifier" content="kv-tk-2024Z01211"></head><body><h1>Vragen van het lid Krul (CDA)</h1><div class="vraag"><h2>Vraag 1</h2><p>Wat?</p></div>${inside}</body>`;
}

function xml(inside: string): string {
  const record = 'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211/metadata.xml';
  const meta = `<meta name="OVERHEIDop.externMetadataRecord" content="${record}"/>`;
  return `<officiele-publicatie><metadata>${meta}</metadata><kamervragen>${inside}</kamervragen></officiele-publicatie>`;
}

function sizeOf(read: unknown): number {
  expect(read).toBeDefined();
  return JSON.stringify(read).length;
}

const RANGES = 'Vraag 1-200, 201-400, 401-600, 601-800, 801-999';

describe('a page', () => {
  it.each([
    ['a heading with every number', `<div class="vraag"><h2>${RANGES}</h2><p>${LONG}</p></div>`],
    ['a heading with many numbers', `<div class="vraag"><h2>Vraag 1-200</h2><p>${LONG}</p></div>`],
    ['many headings with many numbers', '<div class="vraag"><h2>Vraag 1-200</h2></div>'.repeat(150)],
    [
      'a footnote in a footnote',
      `<div id="noten">${within('div class="noot"', LONG, '<b class="nootnum">1</b>')}</div>`,
    ],
    ['a link in a link', `<p>${within('object><a href="https://example.org/"', LONG)}</p>`],
  ])('%s', (_, inside) => {
    const given = page(inside);
    expect(sizeOf(readPage(parsed(given)))).toBeLessThan(200_000 + MOST * given.length);
  });

  it('tells a footnote in a footnote, and a link in a link, once', () => {
    const note = '<div class="noot"><b class="nootnum">1</b>Kamerstuk <div class="noot"><b class="nootnum">2</b>';
    const link =
      '<object><a href="/kst-36471-64.html">36 471 <object><a href="/kst-36471-65.html">nr. 65</a></object></a>';
    const read = readPage(parsed(page(`<p>${link}</object></p><div id="noten">${note}36 471</div></div></div>`)));
    expect(read?.footnotes.map(({ number }) => number)).toEqual(['1']);
    expect(read?.links.map(({ id }) => id)).toEqual(['kst-36471-64']);
  });
});

describe('official XML', () => {
  it.each([
    ['a heading with every number', `<vraag><nr>${RANGES}</nr><al>${LONG}</al></vraag>`],
    ['a heading with many numbers', `<vraag><nr>Vraag 1-200</nr><al>${LONG}</al></vraag>`],
    ['many answers to many', '<antwoord><nr>1-200</nr><al>x</al></antwoord>'.repeat(2000)],
    ['a footnote in a footnote', within('noot', `<noot.nr>1</noot.nr><noot.al>${LONG}</noot.al>`)],
    ['a paragraph in a paragraph', `<noot><noot.nr>1</noot.nr>${within('noot.al', LONG)}</noot>`],
  ])('%s', (_, inside) => {
    const given = xml(inside);
    expect(sizeOf(readXml(parsed(given, 'application/xml')))).toBeLessThan(200_000 + MOST * given.length);
  });
});

describe('the numbers of a heading', () => {
  it('are 200 at most, in however many ranges', () => {
    expect(parseQuestionNumbers('1-100, 101-200')).toHaveLength(200);
    expect(parseQuestionNumbers('1-100, 101-201')).toBeUndefined();
  });

  it('are told of a text that stands below it, and left out where that would come to too much', () => {
    const numbers = Array.from({ length: 20 }, (_, at) => String(at + 1));
    const heading = { part: 'vraag' as const, numbers };
    const read = (text: string) => readParts([heading], () => ({ text }));
    expect(read('Wat? '.repeat(1000))).toMatchObject({ questions: { length: 20 }, gaps: [] });
    expect(read(LONG)).toEqual({ questions: [], answers: [], gaps: ['questions.numbers'] });
    const [answer] = readParts([{ part: 'antwoord' as const, numbers }], () => ({ text: LONG })).answers;
    expect(answer).toEqual({ numbers, text: LONG });
  });
});
