import { documentDay } from '../model/document-day';
import type { IndexedDocument, SearchIndex } from './build-index';

export interface RankedDocument {
  document: IndexedDocument;
  /** The unit to show; the head when the words stand nowhere else. */
  unit: number;
  score: number;
}

interface UnitScore {
  /** All words, each in the unit or in its document's head, whichever is better; 0 when one is in neither. */
  total: number;
  /** What the unit itself brings. */
  own: number;
}

function scoreOf(unit: number, head: number, words: readonly Float64Array[]): UnitScore {
  let total = 0;
  let own = 0;
  for (const scores of words) {
    const here = scores[unit] ?? 0;
    const best = Math.max(here, scores[head] ?? 0);
    if (best === 0) return { total: 0, own: 0 };
    total += best;
    own += here;
  }
  return { total, own };
}

function rankDocument(document: IndexedDocument, words: readonly Float64Array[]): RankedDocument | undefined {
  const { total: headTotal } = scoreOf(document.first, document.first, words);
  let score = headTotal;
  let shown = { unit: document.first, total: 0, own: 0 };
  for (let unit = document.first + 1; unit < document.end; unit++) {
    const { total, own } = scoreOf(unit, document.first, words);
    score = Math.max(score, total);
    if (own > 0 && (total > shown.total || (total === shown.total && own > shown.own))) shown = { unit, total, own };
  }
  return score > 0 ? { document, unit: shown.unit, score } : undefined;
}

function bestFirst(a: RankedDocument, b: RankedDocument): number {
  const newerFirst = compare(documentDay(b.document.publicatie) ?? '', documentDay(a.document.publicatie) ?? '');
  return b.score - a.score || newerFirst || compare(a.document.publicatie.id, b.document.publicatie.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The documents that hold every word, best first; newer first among equals. `words`: per word the score of each unit. */
export function rankDocuments(index: SearchIndex, words: readonly Float64Array[]): RankedDocument[] {
  if (words.length === 0) return [];
  return index.documents.flatMap((document) => rankDocument(document, words) ?? []).sort(bestFirst);
}
