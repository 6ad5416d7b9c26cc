import type { PlacedCitation } from '../../../components/citations/citation-links';
import { findCitations } from '../../../lib/citations/find-citations';
import type { Citation, CitationKind, Target } from '../../../lib/model/citation';

/** A citation as it would be linked, without the links. */
export interface Linked {
  placed: PlacedCitation;
  elements: HTMLElement[];
}

function linked(citation: Citation, text: string): Linked {
  return { placed: { citation, text, date: undefined, document: 'ah-tk-20232024-1262' }, elements: [] };
}

/** The citations of a text as they would be linked. */
export function linkedIn(text: string): Linked[] {
  return findCitations(text).map((citation) => linked(citation, text.slice(citation.start, citation.end)));
}

/** One citation of these targets. */
export function citing(kind: CitationKind, ...targets: [Target, ...Target[]]): Linked {
  const [target] = targets;
  return linked({ start: 0, end: 1, kind, target, ...(targets.length > 1 ? { targets } : {}) }, '');
}
