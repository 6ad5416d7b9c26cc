import type { Publicatie } from '../../lib/model/publicatie';
import { someDocuments } from '../../tests/unit/corpus/collect-documents';

/** An id that no document in `seeds/` or `tests/fixtures/` has or had. */
export const TEMPORARY_BEFORE = 'kv-1256299';

/** Documents that are stored before an input comes: a question, an answer, and a question under a temporary id. */
export const STORED_BEFORE: readonly Publicatie[] = someDocuments(3).map((publicatie, at) =>
  at === 2 ? { ...publicatie, id: TEMPORARY_BEFORE } : publicatie,
);
