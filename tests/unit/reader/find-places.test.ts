import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../components/reader/find-places';

function mainWith(html: string): Element {
  return new JSDOM(`<main>${html}</main>`).window.document.querySelector('main') as Element;
}

/** Every stretch of a text that is one of these words. */
function finding(...words: string[]) {
  return (text: string) =>
    Array.from(text.matchAll(new RegExp(words.join('|'), 'g')), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
}

function found(html: string, ...words: string[]): string[] {
  return findPlaces(mainWith(html), finding(...words)).map(
    ({ range, inText }) => `${range.toString()}${inText ? '' : ' (above)'}`,
  );
}

describe('findPlaces', () => {
  it.each<[html: string, places: string[], why: string]>([
    ['<div class="cited"><p>een foto, twee foto</p></div>', ['foto', 'foto'], 'twice in a paragraph'],
    ['<div class="cited"><p>een <a>foto</a></p></div>', ['foto'], 'in a link'],
    ['<div class="cited"><p>een f<a>o</a>to</p></div>', ['foto'], 'over the borders of a link'],
    ['<div class="cited"><p>fo<sup>1</sup>to</p></div>', ['fo1to'], 'around the number of a footnote'],
    ['<div class="cited"><p>fo</p><p>to</p></div>', [], 'not over two paragraphs'],
    ['<div class="cited"><h2>foto</h2></div>', ['foto'], 'in the title of a chapter'],
    ['<h1>foto</h1><div class="cited"><p>foto</p></div>', ['foto (above)', 'foto'], 'in the title'],
    ['<p class="people">foto</p>', ['foto (above)'], 'in the names of its people'],
    ['<dl class="details"><div><dt>foto</dt><dd>foto</dd></div></dl>', ['foto (above)'], 'in what it says of itself'],
    ['<button>foto</button><h2>foto</h2><p>foto</p>', [], 'not in words of ours'],
    ['<ul class="notes"><li><sup>1</sup><div class="cited"><p>foto</p></div></li></ul>', ['foto'], 'in a footnote'],
    ['<div class="cited"><p></p></div>', [], 'no text'],
  ])('%s: %j (%s)', (html, places) => {
    expect(found(html, 'foto')).toEqual(places);
  });

  it('stands where its letters do', () => {
    const main = mainWith('<div class="cited"><p>ab<a>cd</a>ef</p></div>');
    for (let start = 0; start < 6; start++) {
      for (let end = start + 1; end <= 6; end++) {
        const [place] = findPlaces(main, () => [{ start, end }]);
        expect(place?.range.toString()).toBe('abcdef'.slice(start, end));
      }
    }
  });

  it('changes nothing', () => {
    const main = mainWith('<div class="cited"><p>een <a>foto</a></p></div>');
    const before = main.innerHTML;
    findPlaces(main, finding('foto'));
    expect(main.innerHTML).toBe(before);
  });
});
