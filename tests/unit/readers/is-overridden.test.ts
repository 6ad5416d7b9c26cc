import { describe, expect, it } from 'vitest';
import { isOverridden } from '../../../lib/readers/page/is-overridden';
import { recognisePage } from '../../../lib/readers/page/recognise-page';
import { parsed } from './parsed';

const PAGE =
  '<head><meta name="DC.identifier" content="kv-tk-2024Z01211"></head><body><div class="vraag"><h2>Vraag 1</h2></div></body>';

/** A page of ours on which an element with this name stands in the place of the document's own member. */
function pageWith(name: string, member: PropertyDescriptor): Document {
  return Object.defineProperty(parsed(PAGE), name, { configurable: true, ...member });
}

/** What Chromium says of anything in the window of a frame from another site. */
const REFUSED: PropertyDescriptor = {
  get() {
    throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
  },
};

describe('a page on which an element is called as what is asked of the document', () => {
  it.each([
    'querySelector',
    'querySelectorAll',
    'createElement',
    'createElementNS',
    'createTextNode',
    'addEventListener',
    'removeEventListener',
    'documentElement',
    'body',
    'defaultView',
  ])('is not read: %s', (name) => {
    const element = parsed('').createElement('img');
    expect(isOverridden(pageWith(name, { value: element }))).toBe(true);
    // <iframe name="documentElement" src="https://elsewhere">
    const frame = Object.create(null, { localName: REFUSED, document: REFUSED });
    expect(recognisePage(pageWith(name, { value: frame }))).toBeUndefined();
  });

  it.each(['title', 'zoekterm'])('is read when nobody asks for that: %s', (name) => {
    expect(isOverridden(pageWith(name, { value: parsed('').createElement('img') }))).toBe(false);
  });
});
