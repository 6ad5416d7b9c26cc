import { lowerBound } from './lower-bound';
import { beginsNote, hasBlankLine, hasBlankLinesBetweenAlineas, hasLineBreak, isHeadingBefore } from './section-breaks';
import { splitGlued } from './split-glued';

/** A word, a number (with what belongs to it: `139h`, `161quater`, `8:54a`, `2.3.5`) or one other character. */
export interface Token {
  text: string;
  /** The text in lower case. */
  key: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** Stands right against the token before it; a word that was only run together with the one before does not. */
  glued: boolean;
  /** Ordinal of the sentence it stands in; one is skipped where a new alinea or section begins. */
  sentence: number;
}

const NUMBER = String.raw`\d+(?:(?:[a-z]{1,3}|A)(?=[.:]\d))?(?:[.:]\d+(?:[a-z](?=[.:]\d))?)*`;
/** Small words that lost the space before them (`16van`) are no part of a number. */
const SMALL_WORD = '(?:van|en|of|in|op|is|te|lid|sub|jo|tot|uit|per|dan|als|wet|om|met|het)(?![a-zß-ÿ])';
const SUFFIX = `(?!${SMALL_WORD})(?:(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)[a-z]?|[a-z]{1,3})(?![a-zß-ÿ])|[A-Z](?![\\dA-Za-zÀ-ÿ])`;
/** A capital after a small letter begins a new word: hard line breaks in PDF text glue words (`deZorgverzekeringswet`). */
const WORD = '[A-ZÀ-Þ]*[a-zß-ÿ]+|[A-ZÀ-Þ]+';
/** The one word of the grammar that is often broken at the end of a line. */
const BROKEN = String.raw`[Aa](?:r-\s{0,4}ti|rti-\s{0,4})kel(?:en)?(?![a-zß-ÿ])`;
const TOKEN = new RegExp(`(${NUMBER}(?:${SUFFIX})?)|(${BROKEN}|${WORD})|\\S`, 'g');

/** Words that end in a point without ending a sentence. */
const ABBREVIATED = new Set(
  'art artt nr nrs jo jcto stb stcrt trb dr mr drs ir ing prof dhr mw mevr blz pag resp bijv vgl lid kst no d o a b c i m v s t e g p'.split(
    ' ',
  ),
);

/** A footnote's figures between a point and the next sentence: `Awb.12 Artikel 5`. */
const NOTE_AND_CAPITAL = /\d{1,3}\s{1,4}[A-ZÀ-Þ«]/y;

/** As `[A-ZÀ-Þ]` at the beginning, for every word of a text. */
function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}

/** In lower case; a word that was broken at the end of its line is whole again. */
function keyOf(found: string): string {
  const key = found.toLowerCase();
  return key.includes('-') ? key.replace(/[-\s]/g, '') : key;
}

function endsSentence(mark: Token, before: Token | undefined, text: string): boolean {
  if (mark.text === '!' || mark.text === '?') return true;
  if (mark.text !== '.') return false;
  if (before?.glued !== undefined && mark.glued && ABBREVIATED.has(before.key)) return false;
  if (/[\sA-ZÀ-Þ«"'(•]/.test(text[mark.end] ?? ' ')) return true;
  NOTE_AND_CAPITAL.lastIndex = mark.end;
  return NOTE_AND_CAPITAL.test(text);
}

/** The tokens of a text, in order. White space is dropped; everything else is in some token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const blankLines = hasBlankLinesBetweenAlineas(text);
  let sentence = 0;
  let pending = false;
  let previous: Token | undefined;
  /** Where a word was cut in two. */
  let runTogether = -1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const matched = match[0];
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
    const start = match.index;
    const glued = previous !== undefined && previous.end === start && start !== runTogether;
    const found =
      kind === 'mark' || (matched.length < 5 && kind === 'word')
        ? matched
        : splitGlued(matched, glued ? previous : undefined);
    if (found !== matched) TOKEN.lastIndex = start + found.length;
    if (found !== matched && kind === 'word') runTogether = start + found.length;
    // A sentence begins with a capital, a figure or a bullet: "o.a. de" and "art. 5" do not end one.
    const isCapital = kind === 'word' && beginsWithCapital(found);
    if (pending && (isCapital || found === '•' || found === '«')) sentence++;
    if (isCapital && beginsNote(text, tokens, start, pending)) sentence += 2;
    else if (isCapital && hasLineBreak(text, previous?.end ?? start, start)) {
      if (pending ? blankLines && hasBlankLine(text, previous?.end ?? 0, start) : isHeadingBefore(text, tokens)) {
        sentence += pending ? 1 : 2;
      }
    }
    const token: Token = {
      text: found,
      key: kind === 'mark' ? found : keyOf(found),
      start,
      end: start + found.length,
      kind,
      glued,
      sentence,
    };
    if (kind === 'mark') pending = endsSentence(token, previous, text) || (pending && !/[(,;:]/.test(found));
    else if (kind === 'word') pending = false;
    tokens.push(token);
    previous = token;
  }
  return tokens;
}

/** Index of the first token that starts at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return lowerBound(tokens, offset, ({ start }) => start);
}
