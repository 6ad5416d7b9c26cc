import type { Act } from '../data/act';
import type { Mention } from './find-act-mentions';

/** Two letters are too much else: beside an article only, even when the document has named the act. */
const SHORTEST_ALONE = 3;

/** The acts that a text names in full anywhere. */
function namedInFull(mentions: readonly Mention[]): Set<Act> {
  return new Set(mentions.flatMap(({ act, use }) => (act && use === 'name' ? [act] : [])));
}

/**
 * Gives a short name that several acts share (`Wpg`) to the one of them that the text has named in full before it. Where
 * it names more than one of them in full, or none, the short name goes on meaning neither. Changes the mentions.
 *
 * @param mentions In order.
 */
export function settleSharedNames(mentions: readonly Mention[]): void {
  if (!mentions.some(({ oneOf }) => oneOf)) return;
  const inFull = namedInFull(mentions);
  const before = new Set<Act>();
  for (const mention of mentions) {
    const { act, oneOf, start, end } = mention;
    if (act && mention.use === 'name') before.add(act);
    const [only, ...others] = oneOf?.filter((one) => inFull.has(one)) ?? [];
    if (!only || others.length > 0 || !before.has(only)) continue;
    mention.act = only;
    if (end - start >= SHORTEST_ALONE) mention.use = 'abbreviation';
  }
}
