import type { Citation, Unresolved } from '../model/citation';
import { findActMentions, type Mention } from './acts/find-act-mentions';
import { findBareActs } from './acts/find-bare-acts';
import { findDefinitions } from './acts/find-definitions';
import { findEuNumbers } from './acts/find-eu-numbers';
import { lexicon } from './acts/lexicon';
import { findArticleReferences } from './articles/find-article-references';
import { resolveArticles } from './articles/resolve-articles';
import { findCrossrefs } from './crossrefs/find-crossrefs';
import type { NoteMark } from './crossrefs/find-other-document';
import { findAanhangsels } from './papers/find-aanhangsels';
import { findGazettes } from './papers/find-gazettes';
import { findKamerstukken } from './papers/find-kamerstukken';
import { findPublications, findVraagnummers, findWebAddresses } from './papers/find-publications';
import { findRulings } from './papers/find-rulings';
import { dropOverlaps } from './text/drop-overlaps';
import { normalise } from './text/normalise';
import { type Token, tokenise } from './text/tokenise';

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

/** Names of acts, by the tables, by what the document defines, and by number; in order, none overlapping. */
function findMentions(text: string, tokens: readonly Token[]): Mention[] {
  const numbered = findEuNumbers(text, tokens);
  const first = findDefinitions(tokens, dropOverlaps([numbered, findActMentions(tokens, [lexicon])]));
  const defined = first.lexicon.next.size > 0;
  const named = defined ? findActMentions(tokens, [first.lexicon, lexicon]) : [];
  const mentions = defined ? findDefinitions(tokens, dropOverlaps([numbered, named])).mentions : first.mentions;
  return dropUnnamed(dropOverlaps([mentions]));
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
  const plain = normalise(text);
  const running = blank(plain, findWebAddresses(plain));
  const tokens = tokenise(running);
  const mentions = findMentions(running, tokens);
  const references = findArticleReferences(tokens, mentions);
  const articles = resolveArticles(tokens, references, mentions);
  // An act whose article led nowhere is not a bare mention either: half a link would be a wrong one.
  const beside = new Set(references.map(({ own }) => own));
  const acts = findBareActs(
    tokens,
    mentions.filter((mention) => !beside.has(mention)),
  );
  const aanhangsels = findAanhangsels(running);
  const found = dropOverlaps([
    findPublications(plain),
    findVraagnummers(running),
    findRulings(running),
    dropOverlaps([findKamerstukken(running), aanhangsels]),
    findGazettes(running),
    articles,
    acts,
    findCrossrefs({ text: running, tokens, aanhangsels, notes: context.notes ?? [] }),
  ]);
  const citations = found.filter((citation) => !isPageHeader(plain, citation, context.self));
  return { citations, unresolved: [] };
}

/** The references in a text that lead somewhere: the citations of {@link readCitations}. */
export function findCitations(text: string, context: Context = {}): Citation[] {
  return readCitations(text, context).citations;
}

/** A citation of the document itself that has its line to itself. */
function isPageHeader(text: string, { start, end, target }: Citation, self: string | undefined): boolean {
  if (self === undefined || target.id !== self || !self.startsWith('kst-')) return false;
  const before = text.slice(Math.max(0, start - 2), start).replace(/[ \t]/g, '');
  const after = text.slice(end, end + 2).replace(/[ \t\d]/g, '');
  return (before === '' || before.endsWith('\n')) && (after === '' || after.startsWith('\n'));
}
