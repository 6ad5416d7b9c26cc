import type { Citation, Unresolved } from '../../model/citation';
import type { Mention } from '../acts/find-act-mentions';
import type { Definitions } from '../acts/find-definitions';
import { isNounFor } from '../acts/names-act';
import type { Act } from '../data/act';
import type { Token } from '../text/tokenise';
import { citationOf, isNumberedAs } from './article-target';
import { cuesOf, insertCue, type Nearby, nearby, onlyAct } from './cues';
import type { ArticleReference } from './find-article-references';
import { namesAnotherSource } from './names-another-source';
import { pointedAct } from './pointed-act';

const JOINS = /^(?:,|\/|en|of|jo|\.|juncto|jcto|alsmede|gelezen|in|samenhang|verbinding|met|het|de)$/;

/** Whether two references of one sentence are joined without a word of their own between: `artikel 94a juncto artikel 103 Sv`. */
function joined(tokens: readonly Token[], reference: ArticleReference, next: ArticleReference): boolean {
  if (next.sentence !== reference.sentence || next.from - reference.to > 6) return false;
  for (let at = reference.to; at < next.from; at++) if (!JOINS.test(tokens[at]?.key ?? '')) return false;
  return next.from > reference.to;
}

/** What articles are of: an act; or why there is none. Both absent for what is no reference to an act at all. */
interface Resolved {
  act?: Act | undefined;
  reason?: Unresolved['reason'] | undefined;
  /** Its own sentence names what it is of, and that is no act: what follows is not of the act before either. */
  isOfAnother?: boolean;
}

/** Articles that are named without their act, and in the next sentence with it: `De artikelen 42 en 15. Artikel 42 DSA …`. */
function announcedAct(reference: ArticleReference, next: ArticleReference | undefined): Act | undefined {
  if (!next?.own?.act || next.sentence > reference.sentence + 1) return undefined;
  const numbers = new Set(next.items.map(({ article }) => article));
  return reference.items.some(({ article }) => numbers.has(article)) ? next.own.act : undefined;
}

/** `Artikel 5` on a line of its own, or `Artikel 5.`: the heading of an article, of the document or of what it quotes. */
function isHeading(tokens: readonly Token[], { from, to, sentence }: ArticleReference): boolean {
  const next = tokens[to]?.text === '.' ? tokens[to + 1] : tokens[to];
  return tokens[from]?.text === 'Artikel' && tokens[from - 1]?.sentence !== sentence && next?.sentence !== sentence;
}

const A_PIECE = /^(?:een|het|uw|zijn|haar|hun|mijn|ons)$/;

/** The act of articles that name none: the only one of their sentence so far, else the only one of the sentence before. */
function impliedAct(
  tokens: readonly Token[],
  reference: ArticleReference,
  near: Nearby,
  next: ArticleReference | undefined,
): Resolved {
  // "Het artikel 5 redenen" is a piece in a newspaper.
  if (A_PIECE.test(tokens[reference.from - 1]?.key ?? '') && reference.items[0]?.lid.length === 0) return {};
  if (isHeading(tokens, reference)) return {};
  const cues = near.own.length > 0 ? near.own : near.previous;
  const announced = announcedAct(reference, next);
  if (cues.length === 0) return announced ? { act: announced } : { reason: 'unnamed' };
  const act = onlyAct(cues);
  if (!act || (announced && announced.id !== act.id))
    return { reason: cues.some((cue) => cue.act) ? 'ambiguous' : 'unnamed' };
  if (near.own.length === 0) {
    if (namesAnotherSource(tokens, reference.from, act)) return { reason: 'unnamed', isOfAnother: true };
    if (nounsBefore(tokens, reference).some((noun) => !isNounFor(noun, act))) return { reason: 'unnamed' };
  }
  return isNumberedAs(act, reference) ? { act } : { reason: 'unnamed' };
}

const LONGEST_LOOK = 60;

/**
 * The nouns for acts in the sentence of some articles and the one before: `De verordening bevat in artikel 5 …`, `De
 * richtlijn is omgezet in de Opiumwet.`
 */
function nounsBefore(tokens: readonly Token[], { from, sentence }: ArticleReference): string[] {
  const before = tokens.slice(Math.max(0, from - LONGEST_LOOK), from).filter((token) => token.sentence >= sentence - 1);
  // What is done "bij verordening" is done by one that the act asks for.
  return before.flatMap(({ key }, at) =>
    /^(?:wet|wetboek|verordening|richtlijn|verdrag)$/.test(key) && before[at - 1]?.key !== 'bij' ? key : [],
  );
}

/** What articles were found to be, and what could not be told; each in order. */
export interface ResolvedArticles {
  citations: Citation[];
  unresolved: Unresolved[];
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
  definitions: Pick<Definitions, 'nouns'>,
): ResolvedArticles {
  const cues = cuesOf(tokens, mentions, references);
  const pointed = pointedAct(tokens, mentions, definitions);
  const resolved = new Map<ArticleReference, Act | undefined>();
  /** Joined to one that is of no act we know: `artikel 5 en artikel 6 van de APV`. */
  const ofForeign = new Set<ArticleReference>();

  function resolve(index: number): Resolved {
    const reference = references[index];
    if (!reference) return {};
    if (reference.foreign) return { reason: reference.namedEnd === undefined ? undefined : 'unknown' };
    if (ofForeign.has(reference)) return { reason: 'unknown' };
    const known = resolved.get(reference);
    if (known) return { act: known };
    const named = reference.own ?? reference.before;
    if (named) return named.act ? { act: named.act } : { reason: 'ambiguous' };
    const near = nearby(cues, reference);
    if (reference.anaphor) {
      const act = pointed(reference.anaphor, reference.from, near);
      return act ? { act } : { reason: 'ambiguous' };
    }
    const next = references[index + 1];
    if (next && joined(tokens, reference, next) && (next.own || next.foreign)) {
      return next.own?.act ? { act: next.own.act } : { reason: next.own ? 'ambiguous' : 'unknown' };
    }
    return impliedAct(tokens, reference, near, next);
  }

  // Backwards, so that a chain of joined articles takes the act at its end; then forwards for the rest.
  for (let index = references.length - 1; index >= 0; index--) {
    const [reference, next] = [references[index], references[index + 1]];
    if (!reference || reference.own || reference.before || reference.foreign || reference.anaphor || !next) continue;
    if (!joined(tokens, reference, next)) continue;
    if (next.foreign || ofForeign.has(next)) ofForeign.add(reference);
    if (next.own || resolved.has(next)) resolved.set(reference, next.own?.act ?? resolved.get(next));
  }
  const citations: Citation[] = [];
  const unresolved: Unresolved[] = [];
  references.forEach((reference, index) => {
    const { act, reason, isOfAnother } = resolve(index);
    if (isOfAnother) insertCue(cues, { at: reference.from, sentence: reference.sentence });
    const citation = act && citationOf(reference, act);
    if (citation) {
      citations.push(citation);
      if (!reference.own) insertCue(cues, { act, at: reference.from, sentence: reference.sentence });
    } else if (act || reason) {
      const { start, namedEnd: end = reference.end } = reference;
      unresolved.push({ start, end, kind: 'law-article', reason: reason ?? 'ambiguous' });
    }
  });
  return { citations, unresolved };
}
