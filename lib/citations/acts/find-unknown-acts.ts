import type { Unresolved } from '../../model/citation';
import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';
import { readUnknownName } from './read-unknown-name';

/** Names that are known but may mean one of several acts, and names that look like a law's and are in no table. */
export function findUnknownActs(tokens: readonly Token[], mentions: readonly Mention[]): Unresolved[] {
  const unresolved: Unresolved[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while ((mentions[next]?.to ?? tokens.length) <= at) next++;
    const mention = mentions[next];
    const first = tokens[at];
    if (mention?.from === at) {
      const { act, use, start, end } = mention;
      const isName = use === 'name' || use === 'abbreviation' || use === 'onceNamed';
      if (isName && !act) unresolved.push({ start, end, kind: 'law', reason: 'ambiguous' });
      at = mention.to - 1;
      continue;
    }
    const to = first && !first.glued ? readUnknownName(tokens, at) : undefined;
    const last = to !== undefined && tokens[to - 1];
    // A name that runs into a known one is the title of something else: `Uitvoeringsbesluit Jeugdwet`.
    if (!first || !to || !last || (mention && mention.from < to)) continue;
    unresolved.push({ start: first.start, end: last.end, kind: 'law', reason: 'unknown' });
    at = to - 1;
  }
  return unresolved;
}
