import { MARKUP } from '../input';
import { insertedAt, somewhere, textMutation } from '../mutation';

/** What can stand in itself: elements of the pages, of the official XML, of records, and of nothing that we know. */
const WITHIN_ITSELF = [
  'div',
  'span',
  'b',
  'ul><li',
  'table><tr><td',
  'blockquote',
  'svg',
  'form',
  'template',
  'div class="vraag"',
  'div class="antwoord"',
  'div class="kamervraagopmerking"',
  'div class="voet noot"',
  'object><a href="https://example.org/"',
  'h2 class="stuktitel"',
  'vraag',
  'antwoord',
  'kamervraagomschrijving',
  'noot',
  'noot.al',
  'vraagnummer',
  'al',
  'lijst><li',
  'extref doc="kst-1-1"',
  'record',
  'recordData',
  'onbekend',
];
/** What may stand in each: the number of a part or a footnote, a reference. */
const EACH = ['', 'x', '<nr>1</nr>', '<noot.nr>1</noot.nr>', '<b class="nootnum">1</b>', ' artikel 5 Sr '];
/** Browsers let no more than 512 elements of a page stand in each other, whatever it says. */
const PAGE_DEPTHS = [50, 250];
/** The parser for Node takes minutes for more; tests/e2e/hostile.test.ts has a browser read what is deeper. */
const DEPTHS = [100, 600];

function closing(opening: string): string {
  const names = opening.split('><').map((tag) => tag.split(' ')[0] ?? '');
  return names
    .reverse()
    .map((name) => `</${name}>`)
    .join('');
}

/** One element in itself hundreds of times, with a word in each, closed or not. */
export const nested = textMutation('nested', MARKUP, (text, random, kind) => {
  const element = random.of(WITHIN_ITSELF);
  const depth = random.of(kind === 'page' ? PAGE_DEPTHS : DEPTHS);
  const word = random.of(EACH);
  const down = `<${element}>${word}`.repeat(depth);
  const up = random.below(3) === 0 && kind === 'page' ? '' : closing(element).repeat(depth);
  const inside = random.of([
    'Zie artikel 5.',
    'Zie artikel 5.',
    '<noot.al>Zie artikel 5.</noot.al>',
    'Zie de brief. '.repeat(2000),
  ]);
  return insertedAt(text, somewhere(text, random, kind), down + inside + up);
});
