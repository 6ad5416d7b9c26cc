import type { Mention } from '../acts/find-act-mentions';
import type { Token } from '../text/tokenise';

/** `, zie artikel 5`, `(met name artikel 5)`: words between an act and its articles. */
const LEADS_ON = /^(?:zie|ook|met|name|in|het|bijzonder|de|namelijk|specifiek|te|weten|onder|meer|waarvan|waaronder)$/;

/** The act that ends right before an index, with at most a comma, colon or bracket between, and words that lead on. */
export function mentionBefore(
  tokens: readonly Token[],
  at: number,
  mentionUpTo: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const direct = mentionUpTo.get(at);
  if (direct) return direct;
  let mark = at - 1;
  while (mark > at - 5 && LEADS_ON.test(tokens[mark]?.key ?? '')) mark--;
  return /^[,(:–-]$/.test(tokens[mark]?.text ?? '') ? mentionUpTo.get(mark) : undefined;
}

/** In `Opiumwet art. 3, Awb art. 3:4` acts stand before their articles: the second one is of what follows. */
export function isOfNext(tokens: readonly Token[], at: number, { from, to }: Mention): boolean {
  return tokens[at]?.text === ',' && from === at + 1 && /^art(?:ikel(?:en)?|t)?$/.test(tokens[to]?.key ?? '');
}
