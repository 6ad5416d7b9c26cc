import { lowerBound } from './lower-bound';

/** A word, a number (with what belongs to it: `139h`, `161quater`, `8:54a`, `2.3.5`) or one other character. */
export interface Token {
  text: string;
  /** The text in lower case. */
  key: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** Stands right against the token before it. */
  glued: boolean;
  /** Ordinal of the sentence it stands in. */
  sentence: number;
}

const NUMBER = String.raw`\d+(?:(?:[a-z]|A)(?=[.:]\d))?(?:[.:]\d+(?:[a-z](?=[.:]\d))?)*`;
/** Small words that lost the space before them (`16van`) are no part of a number. */
const SMALL_WORD = '(?:van|en|of|in|op|is|te|lid|sub|jo|tot|uit|per|dan|als|wet|om|met|het)(?![a-zß-ÿ])';
const SUFFIX = `(?!${SMALL_WORD})(?:(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)[a-z]?|[a-z]{1,3})(?![a-zß-ÿ])`;
/** A capital after a small letter begins a new word: hard line breaks in PDF text glue words (`deZorgverzekeringswet`). */
const WORD = '[A-ZÀ-Þ]*[a-zß-ÿ]+|[A-ZÀ-Þ]+';
const TOKEN = new RegExp(`(${NUMBER}(?:${SUFFIX})?)|(${WORD})|\\S`, 'g');

/** Words that end in a point without ending a sentence. */
const ABBREVIATED = new Set(
  'art artt nr nrs jo jcto stb stcrt trb dr mr drs ir ing prof dhr mw mevr blz pag resp bijv vgl lid kst no d o a b c i m v s t e g p'.split(
    ' ',
  ),
);

function endsSentence(mark: Token, before: Token | undefined, text: string): boolean {
  if (mark.text === '!' || mark.text === '?') return true;
  if (mark.text !== '.') return false;
  if (before?.glued !== undefined && mark.glued && ABBREVIATED.has(before.key)) return false;
  return /[\sA-ZÀ-Þ«"'(•]/.test(text[mark.end] ?? ' ');
}

/** The tokens of a text, in order. White space is dropped; everything else is in some token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let pending = false;
  let previous: Token | undefined;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [found, number, word] = match;
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark';
    const start = match.index;
    // A sentence begins with a capital, a figure or a bullet: "o.a. de" and "art. 5" do not end one.
    if (pending && kind === 'word' && /^[A-ZÀ-Þ]/.test(found)) sentence++;
    else if (pending && (found === '•' || found === '«')) sentence++;
    const token: Token = {
      text: found,
      key: kind === 'mark' ? found : found.toLowerCase(),
      start,
      end: start + found.length,
      kind,
      glued: previous !== undefined && previous.end === start,
      sentence,
    };
    pending = kind === 'mark' ? endsSentence(token, previous, text) || (pending && !/[(,;:]/.test(found)) : false;
    tokens.push(token);
    previous = token;
  }
  return tokens;
}

/** Index of the first token that starts at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return lowerBound(tokens, offset, ({ start }) => start);
}
