import type { Card } from '../../model/search';
import type { FilterValue } from './search-index';

/** A piece of text in a unit, and what a word in it says about the unit. */
export interface Field {
  text: string;
  /**
   * 0–3 in the head, by what stands there: 3 titles, names and numbers, 2 subjects and parties, 1 offices, 0 ways to refer
   * to a document. Absent in a text, where it follows from how often a word stands in how long a unit.
   */
  level?: 0 | 1 | 2 | 3;
  /** What to show when the unit matched here; a title is on show already. */
  shown: boolean;
  /** The id of the document that the text is of. */
  document: string;
  /** The sub-question that the text is from, answers or stands beside, and which of these it is. */
  question?: string;
  part?: 'vraag' | 'antwoord' | 'notitie';
}

/** What is searched as one: the head of a zaak, a sub-question with its answer, a paragraph, the footnotes, a note. */
export interface Unit {
  fields: Field[];
}

/** What a filter finds an entry by: `lid:kathmann`, `label:woo`, `wet:bwbr0001854/139h`; folded, a word each. */
export type FilterTerm = string;

/** A zaak as it is indexed: one result. Its first unit is its head. */
export interface Entry {
  card: Card;
  units: readonly [head: Unit, ...rest: Unit[]];
  filters: readonly FilterTerm[];
  /** The values that its filters have, as they are printed, each once. */
  values: readonly Pick<FilterValue, 'filter' | 'value'>[];
}
