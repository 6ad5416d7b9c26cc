import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageText } from '../../../lib/annotate/page-text';
import { findCitations } from '../../../lib/citations/find-citations';

const NOTE = 'Aanhangsel Handelingen II 2023/24, nr. 212';
const OTHER = 'Aanhangsel Handelingen II 2023/24, nr. 900';

function bodyOf(html: string): Element {
  return new JSDOM(`<main>${html}</main>`).window.document.querySelector('main') as Element;
}

function footnotes(...texts: [number: string, text: string][]): string {
  const notes = texts.map(([number, text]) => {
    return `<div class="voet noot"><span class="nootnum">${number}</span><p class="noot">${text}</p></div>`;
  });
  return `<div id="noten">${notes.join('')}</div>`;
}

const mark = (number: string) => `<a class="nootnum supernote-click-${number}" href="#n${number}">${number}</a>`;

function notesOf(html: string): [before: string, note: string | undefined][] {
  const { text, notes } = pageText(bodyOf(html));
  return notes.map(({ at, note }) => [
    text.slice(0, at).split(/\s/).at(-1) ?? '',
    note && text.slice(note.start, note.end).trim(),
  ]);
}

describe('the marks of footnotes in a page', () => {
  it('stand where they stood, each with its footnote', () => {
    expect(
      notesOf(`<p>van de leden${mark('1')}.</p><p>elders${mark('2')}</p>${footnotes(['1', NOTE], ['2', OTHER])}`),
    ).toEqual([
      ['leden', NOTE],
      ['elders', OTHER],
    ]);
  });

  it.each([
    ['there is none with the number', `<p>elders${mark('9')}</p>${footnotes(['1', NOTE])}`],
    ['two have the number', `<p>elders${mark('1')}</p>${footnotes(['1', NOTE], ['1', OTHER])}`],
  ])('have no footnote when %s', (_, html) => {
    expect(notesOf(html)).toEqual([['elders', undefined]]);
  });

  it('are marks of any element, but not the number of the footnote itself', () => {
    expect(notesOf(`<p>elders<sup class="nootnum">1</sup></p>${footnotes(['1', NOTE])}`)).toEqual([['elders', NOTE]]);
  });

  it('lead a reference to the document that is meant, or nowhere', () => {
    const crossrefs = (html: string) => {
      const { text, notes } = pageText(bodyOf(html));
      const found = findCitations(text, { notes }).filter(({ kind }) => kind === 'crossref');
      return found.map(({ target }) => target.id);
    };
    const asked = `<p>Wat bedoelt u met het antwoord op vraag 6 van het lid Omtzigt${mark('1')}?</p>`;
    expect(crossrefs(`${asked}${footnotes(['1', NOTE])}`)).toEqual(['ah-tk-20232024-212']);
    expect(crossrefs(`${asked}${footnotes(['1', NOTE], ['1', OTHER])}`)).toEqual([]);
    expect(crossrefs(`${asked.replace('?', ` en met ${OTHER}?`)}`)).toEqual([]);
  });
});
