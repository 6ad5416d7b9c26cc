import type { Act } from '../data/act';
import type { Mention } from './find-act-mentions';

/** A word that can be the beginning of several names: `Handvest`. */
const WORD = /^[A-Z][a-z]{5,40}$/;

/**
 * Takes the act from a word that stands for it where the text has named another act of that word before: behind "het
 * VN-Handvest", "artikel 51 van het Handvest" may be of either charter. Changes the mentions.
 *
 * @param text What stands at a mention.
 * @param mentions In order.
 */
export function dropSharedWords(mentions: readonly Mention[], text: (mention: Mention) => string): void {
  /** The acts named before, by the first word of their name. */
  const before = new Map<string, Set<Act>>();
  for (const mention of mentions) {
    const { act, use } = mention;
    if (act && use === 'name') {
      const first = act.name.slice(0, act.name.indexOf(' '));
      if (WORD.test(first)) before.set(first, (before.get(first) ?? new Set()).add(act));
    }
    if (!act || use !== 'nextToArticle') continue;
    const others = before.get(text(mention));
    if (others && (others.size > 1 || !others.has(act))) delete mention.act;
  }
}
