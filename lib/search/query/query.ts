import type { PublicatieKind } from '../../model/publicatie';
import type { Range } from '../../model/search';
import type { ZaakStatus } from '../../model/zaak';

/** A word that was typed. `span`: where in the query, as typed. */
export interface WordClause {
  kind: 'word';
  /** Folded. */
  term: string;
  /** The letters that were typed; `ij` is one, as `y` is. */
  letters: number;
  /** The parts of a hyphenated word, which may also stand apart in one unit; otherwise empty. */
  parts: string[];
  /** Typed with a star: whatever begins so is as good as the word. */
  prefix: boolean;
  /** It is the last of the query, and no space follows: it may be half a word. */
  unfinished: boolean;
  /** Typed between quotation marks: this word only, in no other form and with no error. */
  exact?: true;
  span: Range;
}

/** Words between quotation marks: one directly behind the other, in this order. */
export interface PhraseClause {
  kind: 'phrase';
  /** Folded, at least two; a hyphenated word counts as its parts. */
  terms: string[];
  /** The quotation mark that closes is not typed yet: the last word may be half a word. */
  unfinished: boolean;
  span: Range;
}

/** Filters whose words stand in the index: `lid:barbara kathmann` is `lid:barbara` and `lid:kathmann`. */
export type TermFilter = 'lid' | 'partij' | 'minister' | 'onderwerp' | 'jaar' | 'wet' | 'artikel' | 'label';

export type FilterClause = {
  kind: 'filter';
  span: Range;
  /** Of a law and an article with something between them: where the article stands. */
  also?: Range;
  unfinished: boolean;
} & (
  | {
      filter: TermFilter;
      /** All of them: the end of a filter term, folded. */
      values: string[];
      /** Of a label between quotation marks: the label as it may be printed, then it alone is meant. */
      printed?: string;
    }
  | { filter: 'soort'; kinds: PublicatieKind[] }
  | { filter: 'status'; name: ZaakStatus['name'] }
  /** `na`: this day or later; `voor`: before this day; `YYYY-MM-DD`. */
  | { filter: 'na' | 'voor'; day: string }
);

export type FilterName = FilterClause['filter'];
export type Clause = WordClause | PhraseClause | FilterClause;

/** One of these must be true of an entry; with `not`, none may. */
export interface Group {
  not: boolean;
  any: [Clause, ...Clause[]];
  /** Where the same was asked for again, each with all its alternatives and its minus. */
  repeats?: readonly Range[];
}

/** Something that was typed as a filter and could not be read as one; its words are searched. */
export interface Unread {
  text: string;
  /** The filter that it looked like; undefined when there is none of that name. */
  filter?: FilterName;
}

/** A query as it was understood: every group must hold. */
export interface Query {
  groups: Group[];
  unread: Unread[];
  /** Only of a query that was too long: the rest of it does not count. */
  cut?: true;
}
