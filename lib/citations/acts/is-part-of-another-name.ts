import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';
import { readUnknownName } from './read-unknown-name';

/** Words that make one title with the name of a law behind them: `Uitvoeringsbesluit Jeugdwet`. */
const TITLE_WORD = /(?:besluit|regeling|wet|instructie|reparatiewet|wetswijziging|convenant|handreiking|programma)$/;
/** Those that do with an act of the EU or a treaty: `Uitvoeringswet datagovernanceverordening`. "De wet DSA" is one act. */
const IMPLEMENTS = /^(?:uitvoerings|implementatie|goedkeurings)(?:wet|besluit|regeling)$/;
/** Behind these a law is named for itself, be it in the title of another: `Regeling op grond van de Opiumwet`. */
const SMALL = /^(?:op|inzake|ter|tot|van|voor|in|betreffende|het|de|en|of|met|bij|aan)$/;
const LONGEST_TITLE = 12;

/** Whether the title of another act, of which no table knows, goes on into a name: `Besluit premiedifferentiatie WAO`. */
function isEndOfTitle(tokens: readonly Token[], from: number, first: number): boolean {
  if (SMALL.test(tokens[from - 1]?.key ?? '')) return false;
  for (let at = from - 1; at >= Math.max(first, from - LONGEST_TITLE); at--) {
    if (tokens[at]?.sentence !== tokens[from]?.sentence) return false;
    if ((readUnknownName(tokens, at) ?? 0) > from) return true;
  }
  return false;
}

/**
 * Whether the name of an act is only the end of another name: `Adviesgroep Praktijk Opiumwet`. That is so behind a word
 * that makes titles, at the end of a longer title, and, for a law or an English name (`Health Data Act`), behind a capital
 * inside a sentence, unless that is an adjective (`Nederlandse Grondwet`).
 *
 * @param first The token behind the last name before it: a title does not begin in another name.
 */
export function isPartOfAnotherName(
  tokens: readonly Token[],
  { act, from, to, use }: Pick<Mention, 'act' | 'from' | 'to' | 'use'>,
  first: number,
): boolean {
  const [before, earlier] = [tokens[from - 1], tokens[from - 2]];
  if (!act || before?.kind !== 'word' || tokens[from]?.glued || first >= from) return false;
  if ((act.kind === 'law' ? TITLE_WORD : IMPLEMENTS).test(before.key) || isEndOfTitle(tokens, from, first)) return true;
  const isEnglish = tokens[to - 1]?.text === 'Act';
  if ((act.kind !== 'law' && !isEnglish) || use !== 'name') return false;
  const capital = /^[A-ZÀ-Þ][a-zß-ÿ]{3,}$/.test(before.text) && !/(?:se|^European|^Verordening)$/.test(before.text);
  return capital && earlier?.sentence === before.sentence && earlier.kind === 'word';
}
