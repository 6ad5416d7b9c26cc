import type { Target } from '../../lib/model/citation';
import type { Corpus } from '../../lib/model/corpus';
import type { Hit } from '../../lib/model/search';
import { type Jump, parseJump } from '../../lib/search/query/parse-jump';
import { openingOf } from '../../lib/search/show/opening-of';

/** What the number or address that was typed leads to. */
export interface Leads {
  /** The very document first, then the others of its question in the order of the procedure. */
  hits: Hit[];
  /** The id that was asked for, when no document here has it. */
  missing?: string;
}

/** Where a query leads, by a number, or as people write of the publication that it refers to. */
export function jumpOf(query: string, target: Target | undefined): Jump | undefined {
  return parseJump(query) ?? (target?.system === 'op' ? parseJump(target.id ?? '') : undefined);
}

/** The stored documents that a jump leads to, with the status of their question on `today`. */
export async function readLeads(corpus: Corpus, jump: Jump, today: string): Promise<Leads> {
  const exact = jump.id === undefined ? undefined : await corpus.get(jump.id);
  const vraagnummer = jump.vraagnummer ?? exact?.vraagnummers[0];
  const zaak = vraagnummer === undefined ? undefined : await corpus.zaak(vraagnummer, today);
  const others = zaak?.publicaties.filter(({ id }) => id !== exact?.id) ?? [];
  const hits = [...(exact ? [exact] : []), ...others].map((publicatie) => ({
    publicatie,
    ...(zaak?.status ? { status: zaak.status } : {}),
    snippet: openingOf(publicatie),
    titleMarks: [],
  }));
  // The questions with a number may stand here under an older id.
  const isHere = exact || (jump.vraagnummer !== undefined && others.some(({ kind }) => kind === 'kamervraag'));
  return { hits, ...(jump.id && !isHere ? { missing: jump.id } : {}) };
}
