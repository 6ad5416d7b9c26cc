import type { Citation } from '../model/citation';
import { dropOverlaps } from './drop-overlaps';
import { findAanhangsels } from './find-aanhangsels';
import { findActMentions, type Mention } from './find-act-mentions';
import { findArticleReferences } from './find-article-references';
import { findBareActs } from './find-bare-acts';
import { findCrossrefs } from './find-crossrefs';
import { findDefinitions } from './find-definitions';
import { findEuNumbers } from './find-eu-numbers';
import { findGazettes } from './find-gazettes';
import { findKamerstukken } from './find-kamerstukken';
import type { NoteMark } from './find-other-document';
import { findPublications, findVraagnummers, findWebAddresses } from './find-publications';
import { findRulings } from './find-rulings';
import { lexicon } from './lexicon';
import { normalise } from './normalise';
import { resolveArticles } from './resolve-articles';
import { type Token, tokenise } from './tokenise';

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

/**
 * The references in a text, sorted by start and never overlapping; `start` and `end` are UTF-16 offsets into the text as
 * given. What cannot be resolved to one target is left out: a wrong link is worse than none. Never throws.
 *
 * @param context.self Publication id of the document: the page headers of a kamerstuk, which name itself, are left out.
 * @param context.notes Where the marks of footnotes stand and their texts, in order: "antwoord op vraag 6 van de leden …"
 * names its document in one.
 */
export function findCitations(text: string, context: { self?: string; notes?: readonly NoteMark[] } = {}): Citation[] {
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
  return found.filter((citation) => !isPageHeader(plain, citation, context.self));
}

/** A citation of the document itself that has its line to itself. */
function isPageHeader(text: string, { start, end, target }: Citation, self: string | undefined): boolean {
  if (self === undefined || target.id !== self || !self.startsWith('kst-')) return false;
  const before = text.slice(Math.max(0, start - 2), start).replace(/[ \t]/g, '');
  const after = text.slice(end, end + 2).replace(/[ \t\d]/g, '');
  return (before === '' || before.endsWith('\n')) && (after === '' || after.startsWith('\n'));
}
