import type { Citation } from '../../model/citation';
import type { Mention } from './find-act-mentions';

const KIND = { law: 'law', treaty: 'treaty', eu: 'eu-act' } as const;

/** Acts that are named without an article. */
export function findBareActs(mentions: readonly Mention[]): Citation[] {
  const citations: Citation[] = [];
  for (const { act, start, end, use } of mentions) {
    if (!act?.id || use === 'nextToArticle' || use === 'afterNumber') continue;
    citations.push({
      start,
      end,
      kind: KIND[act.kind],
      target: { system: act.kind === 'eu' ? 'celex' : 'bwb', id: act.id },
    });
  }
  return citations;
}
