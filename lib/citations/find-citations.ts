import type { Citation, Unresolved } from '../model/citation';
import { findActMentions, type Mention } from './acts/find-act-mentions';
import { findBareActs } from './acts/find-bare-acts';
import { type Definitions, findDefinitions } from './acts/find-definitions';
import { findEuNumbers } from './acts/find-eu-numbers';
import { findUnknownActs } from './acts/find-unknown-acts';
import type { Lexicon } from './acts/lexicon';
import { tableLexicon } from './acts/table-lexicon';
import { findArticleReferences } from './articles/find-article-references';
import { resolveArticles } from './articles/resolve-articles';
import { findCrossrefs } from './crossrefs/find-crossrefs';
import type { NoteMark } from './crossrefs/find-other-document';
import { findPlainNotes } from './crossrefs/find-plain-notes';
import { dropPageHeaders } from './papers/drop-page-headers';
import { findAanhangsels } from './papers/find-aanhangsels';
import { findGazettes } from './papers/find-gazettes';
import { findHandelingen } from './papers/find-handelingen';
import { findKamerNumbers } from './papers/find-kamer-numbers';
import { findKamerstukken } from './papers/find-kamerstukken';
import { findPublications } from './papers/find-publications';
import { findRulings } from './papers/find-rulings';
import { findWebAddresses } from './papers/find-web-addresses';
import { dropOverlaps } from './text/drop-overlaps';
import { normalise } from './text/normalise';
import { type Token, tokenise } from './text/tokenise';
import { validate } from './validate/validate';

/** Web addresses become blanks of the same length, so that no other finder reads inside one. */
function blank(text: string, ranges: readonly { start: number; end: number }[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of ranges) {
    result += text.slice(at, start) + '\u0001'.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** Short names that two acts have had count only behind a fuller name of one of them. */
function dropUnnamed(mentions: readonly Mention[]): Mention[] {
  const named = new Set<unknown>();
  return mentions.filter(({ act, use }) => {
    if (use === 'onceNamed') return named.has(act);
    if (act) named.add(act);
    return true;
  });
}

/** What a text calls acts by: `mentions` in order, none overlapping. */
interface NamedActs extends Pick<Definitions, 'mentions' | 'nouns'> {
  unresolved: Unresolved[];
}

/** Names of acts, by the tables, by what the document defines, and by number. */
function findMentions(text: string, tokens: readonly Token[], date: string | undefined): NamedActs {
  const lexicon = tableLexicon();
  const { mentions: numbered, unresolved } = findEuNumbers(text, tokens);
  const mentionsBy = (lexicons: readonly Lexicon[]) =>
    dropOverlaps([numbered, findActMentions(tokens, lexicons, date)]);
  const first = findDefinitions(tokens, mentionsBy([lexicon]));
  const defined = first.lexicon.next.size > 0;
  const { mentions, nouns } = defined ? findDefinitions(tokens, mentionsBy([first.lexicon, lexicon])) : first;
  return { mentions: dropUnnamed(dropOverlaps([mentions])), nouns, unresolved };
}

/** What is known of the document that a text is from. */
export interface Context {
  /** Its publication id: the page headers of a kamerstuk, which name itself, are left out. */
  self?: string;
  /** Its day, `YYYY-MM-DD`: tells which act a name meant that changed hands. Without it such a name is ambiguous. */
  date?: string | undefined;
  /** Where the marks of footnotes stand and their texts, in order: "antwoord op vraag 6 van de leden …" names its document in one. */
  notes?: readonly NoteMark[];
}

/** What a text refers to, and what it refers to that leads nowhere; both sorted by start. */
export interface Reading {
  citations: Citation[];
  unresolved: Unresolved[];
}

/**
 * Reads a text in stages: make it plain, cut it into tokens, find what looks like a reference, resolve of which act or
 * document it is, and validate that it exists. `start` and `end` are UTF-16 offsets into the text as given; citations
 * never overlap. What cannot be resolved to one target is no citation: a wrong link is worse than none. Never throws.
 */
export function readCitations(text: string, context: Context = {}): Reading {
  const stages = citationStages(text, context);
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
  }
}

/** The stages of {@link readCitations}: a page that is read in them has a turn between two. */
export function* citationStages(text: string, context: Context = {}): Generator<'turn', Reading> {
  const plain = normalise(text);
  const running = blank(plain, findWebAddresses(plain));
  const tokens = tokenise(running);
  yield 'turn';
  const named = findMentions(running, tokens, context.date);
  const { mentions } = named;
  yield 'turn';
  const references = findArticleReferences(tokens, mentions);
  const articles = resolveArticles(tokens, references, mentions, named);
  // An act whose article led nowhere is not a bare mention either: half a link would be a wrong one.
  const beside = new Set(references.map(({ own }) => own));
  const acts = findBareActs(mentions.filter((mention) => !beside.has(mention)));
  yield 'turn';
  const aanhangsels = findAanhangsels(running);
  const papers = [
    findPublications(plain),
    findKamerNumbers(running),
    findRulings(running),
    findHandelingen(running),
    findGazettes(running),
    dropOverlaps([findKamerstukken(running), aanhangsels]),
  ];
  yield 'turn';
  const notes = context.notes ?? findPlainNotes(running);
  const crossrefs = findCrossrefs({ text: running, tokens, aanhangsels, notes });
  const found = dropOverlaps([...papers, articles.citations, acts, crossrefs]);
  const { citations, impossible } = validate(dropPageHeaders(plain, found, context.self));
  const unresolved = [impossible, articles.unresolved, named.unresolved, findUnknownActs(tokens, mentions)];
  return { citations, unresolved: outside(citations, unresolved) };
}

/** What leads nowhere and overlaps no citation, in order. */
function outside(citations: readonly Citation[], lists: Unresolved[][]): Unresolved[] {
  const kept = new Set<object>(citations);
  return dropOverlaps<Citation | Unresolved>([citations, ...lists]).filter((one): one is Unresolved => !kept.has(one));
}

/** The references in a text that lead somewhere: the citations of {@link readCitations}. */
export function findCitations(text: string, context: Context = {}): Citation[] {
  return readCitations(text, context).citations;
}
