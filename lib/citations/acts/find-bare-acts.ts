import type { Citation } from '../../model/citation';
import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';

const KIND = { law: 'law', treaty: 'treaty', eu: 'eu-act' } as const;
/** Words that make one title with the name of a law behind them: `Uitvoeringsbesluit Jeugdwet`. */
const TITLE_WORD = /(?:besluit|regeling|wet|instructie|reparatiewet|wetswijziging|convenant|handreiking|programma)$/;

/**
 * Whether the name of a law is only the end of another name: `Adviesgroep Praktijk Opiumwet`. That is so behind a
 * word that makes titles, and behind a capital inside a sentence, unless that is an adjective (`Nederlandse Grondwet`).
 */
export function isPartOfAnotherName(tokens: readonly Token[], { act, from, use }: Mention): boolean {
  const [before, earlier] = [tokens[from - 1], tokens[from - 2]];
  if (act?.kind !== 'law' || before?.kind !== 'word' || tokens[from]?.glued) return false;
  if (TITLE_WORD.test(before.key)) return true;
  const capital = /^[A-ZÀ-Þ][a-zß-ÿ]{3,}$/.test(before.text) && !/se$/.test(before.text);
  return use === 'name' && capital && earlier?.sentence === before.sentence && earlier.kind === 'word';
}

/** Acts that are named without an article. */
export function findBareActs(tokens: readonly Token[], mentions: readonly Mention[]): Citation[] {
  const citations: Citation[] = [];
  for (const mention of mentions) {
    const { act, start, end, use } = mention;
    if (!act?.id || use === 'nextToArticle' || use === 'afterNumber') continue;
    if (isPartOfAnotherName(tokens, mention)) continue;
    citations.push({
      start,
      end,
      kind: KIND[act.kind],
      target: { system: act.kind === 'eu' ? 'celex' : 'bwb', id: act.id },
    });
  }
  return citations;
}
