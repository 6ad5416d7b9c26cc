import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../lib/readers/decode-text';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decodeText', () => {
  it.each([
    ['UTF-8 without a word', new TextEncoder().encode('Yeşilgöz'), 'Yeşilgöz'],
    ['what XML says', latin('<?xml version="1.0" encoding="windows-1252"?><a>financiën</a>'), 'financiën'],
    ['what a page says', latin('<meta charset=iso-8859-1><p>financiën'), 'financiën'],
    ['an encoding that there is none of', latin('<?xml encoding="ebcdic-42"?><a>vraag</a>'), 'vraag'],
    ['nothing', new Uint8Array(), ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toContain(text);
  });
});
