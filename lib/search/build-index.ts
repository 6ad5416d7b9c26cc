import type { Publicatie } from '../model/publicatie';
import type { Zaak } from '../model/zaak';
import { type Unit, unitsOf } from './index/units-of';
import { fold } from './words/fold';
import { wordsIn } from './words/words-in';

/** One document in the index: its units are `first` (the head) up to `end`. */
export interface IndexedDocument {
  publicatie: Publicatie;
  /** The question that it belongs to first. */
  zaak: Zaak | undefined;
  first: number;
  end: number;
}

/** Which units hold a term, and how strongly (0–1): `units[i]` with `strengths[i]`. */
interface Postings {
  units: number[];
  strengths: number[];
}

export interface SearchIndex {
  documents: IndexedDocument[];
  units: Unit[];
  /** Every term, sorted by UTF-16 unit. */
  vocabulary: string[];
  postings: ReadonlyMap<string, Postings>;
}

/** A word that returns says a little more, never more than a field with a higher weight does. */
const REPETITION = 0.15;

function strengthsOf(unit: Unit): Map<string, number> {
  const strengths = new Map<string, number>();
  for (const { text, weight } of unit.fields) {
    const counts = new Map<string, number>();
    for (const { term } of wordsIn(fold(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const strength = Math.min(1, weight + REPETITION * (1 - 1 / count));
      strengths.set(term, Math.max(strength, strengths.get(term) ?? 0));
    }
  }
  return strengths;
}

function addUnit(postings: Map<string, Postings>, unit: Unit, number: number): void {
  for (const [term, strength] of strengthsOf(unit)) {
    let posting = postings.get(term);
    if (!posting) {
      posting = { units: [], strengths: [] };
      postings.set(term, posting);
    }
    posting.units.push(number);
    posting.strengths.push(strength);
  }
}

/** An index in memory over these documents. `zaken`: the questions that they belong to, by vraagnummer. */
export function buildIndex(publicaties: readonly Publicatie[], zaken: ReadonlyMap<string, Zaak>): SearchIndex {
  const documents: IndexedDocument[] = [];
  const units: Unit[] = [];
  const postings = new Map<string, Postings>();
  for (const publicatie of publicaties) {
    const zaak = zaken.get(publicatie.vraagnummers[0] ?? '');
    const first = units.length;
    for (const unit of unitsOf(publicatie, zaak?.publicaties ?? [publicatie])) {
      addUnit(postings, unit, units.length);
      units.push(unit);
    }
    documents.push({ publicatie, zaak, first, end: units.length });
  }
  return { documents, units, vocabulary: [...postings.keys()].sort(), postings };
}
