import type { Citation, Target } from '../../model/citation';
import type { Mention } from '../acts/find-act-mentions';
import type { Act } from '../data/act';
import { lowerBound } from '../text/lower-bound';
import type { Token } from '../text/tokenise';
import type { ArticleReference } from './find-article-references';
import type { ArticleItem } from './read-article-list';

/** A place that says which act the text is speaking of. */
interface Cue {
  act?: Act;
  at: number;
  sentence: number;
}

const FOREIGN_ACT =
  /(?:wet|besluit|code|regeling|verdrag|reglement|protocol|convenant|statuut|wetboek|richtlijn|verordening)$/;
const FOREIGN_WORD =
  /(?:^(?:wetsvoorstel|convenant|statuten|cao|apv|gedragscode|beleidsregels?|reglement|protocol|akkoord|begroting)|contract|overeenkomst|.verordening|.richtlijn)$/;

/** Words for acts and papers that no table knows: they make "artikel 5" behind them ambiguous. */
function foreignCues(tokens: readonly Token[], mentions: readonly Mention[]): Cue[] {
  const cues: Cue[] = [];
  let next = 0;
  tokens.forEach((token, at) => {
    while ((mentions[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
    if (token.kind !== 'word' || at >= (mentions[next]?.from ?? Number.POSITIVE_INFINITY)) return;
    const isAnother = /^(?:verordening|richtlijn)$/.test(token.key) && tokens[at - 1]?.key === 'een';
    const isCapital = /^[A-ZÀ-Þ]/.test(token.text) && FOREIGN_ACT.test(token.key);
    if (FOREIGN_WORD.test(token.key) || isAnother || isCapital) {
      cues.push({ at, sentence: token.sentence });
    }
  });
  return cues;
}

function fits(act: Act, noun: string): boolean {
  if (noun === 'wet') return act.kind === 'law' && /wet|Wet/.test(act.name);
  if (noun === 'wetboek') return act.kind === 'law' && /[Ww]etboek/.test(act.name);
  if (noun === 'verordening') return act.kind === 'eu' && act.id?.[5] === 'R';
  if (noun === 'richtlijn') return act.kind === 'eu' && act.id?.[5] === 'L';
  return act.kind === 'treaty';
}

/** The one act of the cues of a sentence, or undefined when there is none, or more than one. */
function onlyAct(cues: readonly Cue[]): Act | undefined {
  const first = cues[0]?.act;
  return first && cues.every(({ act }) => act === first || (act?.id !== undefined && act.id === first.id))
    ? first
    : undefined;
}

/** Cues before a place in its own sentence, and those of the sentence before. */
function nearby(cues: readonly Cue[], reference: ArticleReference): { own: Cue[]; previous: Cue[] } {
  const own: Cue[] = [];
  const previous: Cue[] = [];
  for (let index = placeOf(cues, reference.from) - 1; index >= 0; index--) {
    const cue = cues[index];
    if (!cue || cue.sentence < reference.sentence - 1) break;
    if (own.length + previous.length > 50) break;
    if (cue.at >= reference.from) continue;
    (cue.sentence === reference.sentence ? own : previous).unshift(cue);
  }
  return { own, previous };
}

function anaphoricAct(
  anaphor: { noun: string; first: boolean },
  near: { own: Cue[]; previous: Cue[] },
): Act | undefined {
  for (const cues of [near.own, near.previous]) {
    const fitting = cues.filter(({ act }) => !act || fits(act, anaphor.noun));
    if (fitting.length > 0) return anaphor.first ? fitting[0]?.act : onlyAct(fitting);
  }
  return undefined;
}

const JOINS = /^(?:,|en|of|jo|\.|juncto|jcto|alsmede|gelezen|in|samenhang|verbinding|met|het|de)$/;

/** Whether two references are joined without a word of their own between: `artikel 94a juncto artikel 103 Sv`. */
function joined(tokens: readonly Token[], reference: ArticleReference, next: ArticleReference): boolean {
  if (next.from - reference.to > 6) return false;
  for (let at = reference.to; at < next.from; at++) if (!JOINS.test(tokens[at]?.key ?? '')) return false;
  return next.from > reference.to;
}

function targetOf(act: Act, item: ArticleItem): Target | undefined {
  const article = act.numbering === 'colon' ? item.article.replace(/^(\d+[a-z]?)\.(\d)/, '$1:$2') : item.article;
  const id = act.books ? act.books[article.split(':')[0] ?? ''] : act.id;
  if (!id || (act.books && !article.includes(':'))) return undefined;
  return {
    system: act.kind === 'eu' ? 'celex' : 'bwb',
    id,
    article,
    ...(item.lid.length > 0 && { lid: item.lid }),
    ...(item.onderdeel.length > 0 && { onderdeel: item.onderdeel }),
  };
}

const KIND = { law: 'law-article', treaty: 'treaty-article', eu: 'eu-article' } as const;

function citationOf(reference: ArticleReference, act: Act): Citation | undefined {
  const targets = reference.items.map((item) => targetOf(act, item));
  const first = targets[0];
  if (!first || !targets.every((target) => target !== undefined)) return undefined;
  const { start, end } = reference;
  return { start, end, kind: KIND[act.kind], target: first, ...(targets.length > 1 && { targets }) };
}

/**
 * Articles with the act they belong to: the act they name, else the act right before, else the one they are joined to,
 * else what "die wet" points back to, else the only act of their sentence so far, else the only one of the sentence
 * before. Where that leaves a choice, or names what the tables do not know, there is no citation.
 */
export function resolveArticles(
  tokens: readonly Token[],
  references: readonly ArticleReference[],
  mentions: readonly Mention[],
): Citation[] {
  const cues: Cue[] = [
    ...mentions.filter(({ use, act }) => use === 'name' || use === 'abbreviation' || !act).map(cueOf),
    ...foreignCues(tokens, mentions),
  ];
  for (const { own, foreign, from, sentence } of references) {
    if (own && own.use !== 'name' && own.use !== 'abbreviation') cues.push(cueOf(own));
    if (foreign) cues.push({ at: from, sentence });
  }
  cues.sort((a, b) => a.at - b.at);
  const citations: Citation[] = [];
  const resolved = new Map<ArticleReference, Act | undefined>();
  /** Joined to one that is of no act we know: `artikel 5 en artikel 6 van de APV`. */
  const ofForeign = new Set<ArticleReference>();

  function actOf(index: number): Act | undefined {
    const reference = references[index];
    if (!reference || reference.foreign || ofForeign.has(reference)) return undefined;
    if (reference.own) return reference.own.act;
    if (reference.before) return reference.before.act;
    const near = nearby(cues, reference);
    if (reference.anaphor) return anaphoricAct(reference.anaphor, near);
    const next = references[index + 1];
    if (next && joined(tokens, reference, next)) {
      if (next.own) return next.own.act;
      if (next.foreign) return undefined;
    }
    return onlyAct(near.own.length > 0 ? near.own : near.previous);
  }

  // Backwards, so that a chain of joined articles takes the act at its end; then forwards for the rest.
  for (let index = references.length - 1; index >= 0; index--) {
    const [reference, next] = [references[index], references[index + 1]];
    if (!reference || reference.own || reference.before || reference.foreign || reference.anaphor || !next) continue;
    if (!joined(tokens, reference, next)) continue;
    if (next.foreign || ofForeign.has(next)) ofForeign.add(reference);
    if (next.own || resolved.has(next)) resolved.set(reference, next.own?.act ?? resolved.get(next));
  }
  references.forEach((reference, index) => {
    const act = resolved.get(reference) ?? actOf(index);
    const citation = act && citationOf(reference, act);
    if (!citation) return;
    citations.push(citation);
    // What was resolved tells the next sentence which act is meant.
    if (!reference.own && act) insertCue(cues, { act, at: reference.from, sentence: reference.sentence });
  });
  return citations;
}

function cueOf({ act, from, sentence }: Mention): Cue {
  return act ? { act, at: from, sentence } : { at: from, sentence };
}

/** The index of the first cue at or behind a token. */
function placeOf(cues: readonly Cue[], token: number): number {
  return lowerBound(cues, token, ({ at }) => at);
}

function insertCue(cues: Cue[], cue: Cue): void {
  cues.splice(placeOf(cues, cue.at + 1), 0, cue);
}
