import type { Random } from '../../corpus/random';
import { MARKUP } from '../input';
import { replacedOnce, textMutation } from '../mutation';

const TIMES = [10, 500, 2000];
/** What is left open stands in itself as often: the parser for Node takes minutes for more. */
const TIMES_OPEN = 50;

/** How many of the tags in a run open something that is not closed in it, or the other way round. */
function leftOpen(run: string): number {
  const opening = run.match(/<(?!meta|link|br|img|input|wbr|col|hr)[a-z][^>]*(?<!\/)>/gi) ?? [];
  return opening.length - (run.match(/<\//g) ?? []).length;
}

/** The pieces of markup between its tags, and the tags. */
function piecesOf(text: string): string[] {
  return text.split(/(?<=>)|(?=<)/);
}

function repeated(run: string, random: Random): string {
  return run.repeat(leftOpen(run) === 0 ? random.of(TIMES) : TIMES_OPEN);
}

/** Elements and attributes that are gone, there twice or thousands of times, or in the place of another. */
export const shuffledMarkup = textMutation('shuffled markup', MARKUP, (text, random) => {
  const pieces = piecesOf(text);
  const at = random.below(pieces.length);
  const length = 1 + random.below(6);
  const run = pieces.slice(at, at + length);
  const way = random.below(5);
  if (way === 0) pieces.splice(at, length);
  if (way === 1) pieces.splice(random.below(pieces.length), 0, ...run);
  if (way === 2) pieces.splice(at, 0, repeated(run.join('').slice(0, 400), random));
  if (way === 3) {
    const other = random.below(pieces.length);
    [pieces[at], pieces[other]] = [pieces[other] ?? '', pieces[at] ?? ''];
  }
  const shuffled = pieces.join('');
  if (way !== 4) return shuffled;
  return replacedOnce(shuffled, /\s[\w:.-]+="[^"]*"/g, random, (attribute) =>
    random.of(['', attribute + attribute, attribute.toUpperCase(), ' =""']),
  );
});
