import type { Citation, CitationKind } from './citation';

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

const GROUP_OF_ID: Record<string, CitationGroup> = {
  kv: 'kamervragen',
  ah: 'kamervragen',
  stb: 'bladen',
  stcrt: 'bladen',
  trb: 'bladen',
};

/** The group of a reference; of an id or address that is written out it is that of the document it names. */
export function groupOf({ kind, target }: Pick<Citation, 'kind' | 'target'>): CitationGroup {
  const type = kind === 'id' ? target.id?.split('-')[0] : undefined;
  return GROUP_OF_ID[type ?? ''] ?? GROUP[kind];
}
