import type { CitationKind } from './citation';

/** What a person can have linked or not, and what shares a look: kinds of reference that lead to the same sort of text. */
export const CITATION_GROUPS = [
  'wetten',
  'europa',
  'verdragen',
  'kamerstukken',
  'kamervragen',
  'uitspraken',
  'bladen',
  'document',
] as const;

export type CitationGroup = (typeof CITATION_GROUPS)[number];

const GROUP: Record<CitationKind, CitationGroup> = {
  'law-article': 'wetten',
  law: 'wetten',
  'eu-article': 'europa',
  'eu-act': 'europa',
  'treaty-article': 'verdragen',
  treaty: 'verdragen',
  kamerstuk: 'kamerstukken',
  handelingen: 'kamerstukken',
  'tk-doc': 'kamerstukken',
  id: 'kamerstukken',
  aanhangsel: 'kamervragen',
  kamervraag: 'kamervragen',
  ecli: 'uitspraken',
  stb: 'bladen',
  stcrt: 'bladen',
  trb: 'bladen',
  crossref: 'document',
};

/** The group of a kind of reference. */
export function groupOf(kind: CitationKind): CitationGroup {
  return GROUP[kind];
}
