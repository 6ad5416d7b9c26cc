import type { Publicatie } from '../model/publicatie';
import type { Hit, Searcher } from '../model/search';
import { groupZaken } from '../zaken/zaak-of';
import { buildIndex } from './build-index';
import { type RankedDocument, rankDocuments } from './rank-documents';
import { createResolver, type ResolvedWord } from './resolve-query';
import { scoreUnits } from './score-units';
import { wordsToMark } from './show/filler-words';
import { findMatches, mergeRanges } from './show/find-matches';
import { openingOf, snippetOf } from './show/snippet-of';

/**
 * Search in memory over these documents. A query is words: a document matches when one of its units (its head, a
 * sub-question, an answer, a paragraph), together with its head, holds them all.
 *
 * @param today `YYYY-MM-DD`, for the status of the questions.
 */
export function createSearcher(publicaties: Publicatie[], today: string): Searcher {
  const index = buildIndex(publicaties, groupZaken(publicaties, today));
  const resolve = createResolver(index.vocabulary);

  function toHit({ document, unit, score }: RankedDocument, words: readonly ResolvedWord[]): Hit {
    const { publicatie, zaak } = document;
    const status = zaak?.status;
    const units = [index.units[unit], index.units[document.first]].filter((matched) => matched !== undefined);
    return {
      publicatie,
      ...(status ? { status } : {}),
      snippet: snippetOf(units, words) ?? openingOf(publicatie),
      titleMarks: mergeRanges(findMatches(publicatie.title, wordsToMark(words))),
      score,
    };
  }

  return {
    search(query, limit) {
      const words = resolve(query);
      const scores = words.map((word) => scoreUnits(index, word));
      return rankDocuments(index, scores)
        .slice(0, limit)
        .map((ranked) => toHit(ranked, words));
    },
  };
}
