import type { Citation } from '../../model/citation';
import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';

const KIND = { law: 'law', treaty: 'treaty', eu: 'eu-act' } as const;
/** Whether an act only stands before the year and number of a court's case: `AWB 03/26987`. */
function isOfCase(tokens: readonly Token[], { to }: Mention): boolean {
  const [year, slash, number] = tokens.slice(to, to + 3);
  return /^\d\d$/.test(year?.text ?? '') && slash?.text === '/' && slash.glued && /^\d{2,6}$/.test(number?.text ?? '');
}

/** Acts that are named without an article. */
export function findBareActs(tokens: readonly Token[], mentions: readonly Mention[]): Citation[] {
  const citations: Citation[] = [];
  for (const mention of mentions) {
    const { act, start, end, use } = mention;
    if (!act?.id || use === 'nextToArticle' || use === 'afterNumber') continue;
    if (isOfCase(tokens, mention)) continue;
    citations.push({
      start,
      end,
      kind: KIND[act.kind],
      target: { system: act.kind === 'eu' ? 'celex' : 'bwb', id: act.id },
    });
  }
  return citations;
}
