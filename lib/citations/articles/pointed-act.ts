import type { Mention } from '../acts/find-act-mentions';
import type { Definitions } from '../acts/find-definitions';
import { isNounFor } from '../acts/names-act';
import type { Act } from '../data/act';
import type { Token } from '../text/tokenise';
import { type Nearby, onlyAct } from './cues';
import type { Anaphor } from './read-of';

/** Words for an act that is not in any table, by the noun that may mean it later. */
const OTHERS: Record<string, RegExp> = {
  wet: /^(?:wetsvoorstel(?:len)?|initiatiefwet|conceptwet|wijzigingswet|spoedwet|novelle)$/,
  verordening:
    /^(?:(?:huisvestings|bouw|afval|subsidie|parkeer|belasting|omgevings|model)verordening|apv|verordeningen)$/,
};
const OF_THE_PLACE = /^(?:een|elke|iedere|gemeentelijke|provinciale|plaatselijke|lokale|nieuwe|eigen|voorgestelde)$/;

/**
 * The nouns for acts ("wet", "verordening") that a text also uses for one that is not in the tables: a bill, a by-law. By
 * such a noun alone it cannot be told which is meant.
 */
function nounsOfOthers(tokens: readonly Token[], mentions: readonly Mention[]): Set<string> {
  const named = new Set(mentions.map(({ from }) => from));
  const nouns = new Set<string>();
  tokens.forEach(({ key, kind }, at) => {
    if (kind !== 'word') return;
    for (const [noun, others] of Object.entries(OTHERS)) if (others.test(key)) nouns.add(noun);
    const isNoun = key === 'wet' || key === 'verordening' || key === 'richtlijn' || key === 'verdrag';
    if (isNoun && !named.has(at) && OF_THE_PLACE.test(tokens[at - 1]?.key ?? '')) nouns.add(key);
  });
  return nouns;
}

/** Tells which act "van die wet" at a token means; undefined where it cannot be told. */
export type PointedAct = (anaphor: Anaphor, at: number, near: Nearby) => Act | undefined;

/**
 * Reads what points back to an act by a noun: what the text gave that noun to ("hierna: de verordening"), else the only
 * act of that sort in its own sentence or the sentence before. "De" and "deze" may also mean the bill or the by-law that
 * the text speaks of elsewhere; "die" and "genoemde" do not reach as far.
 */
export function pointedAct(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { nouns }: Pick<Definitions, 'nouns'>,
): PointedAct {
  let others: Set<string> | undefined;
  return ({ noun, points }, at, near) => {
    const defined = points === 'back' || points === 'first' ? undefined : nouns.get(noun);
    if (defined && defined.from < at) return defined.act;
    if (points === 'the' || points === 'this') {
      others ??= nounsOfOthers(tokens, mentions);
      if (others.has(noun)) return undefined;
    }
    for (const cues of [near.own, near.previous]) {
      const fitting = cues.filter(({ act, noun: own = noun }) => (act ? isNounFor(noun, act) : own === noun));
      if (fitting.length > 0) return points === 'first' ? fitting[0]?.act : onlyAct(fitting);
    }
    return undefined;
  };
}
