import { writeCard } from './card-record';
import type { Entry } from './entry';
import { columnsOf } from './entry-columns';
import { valueTerm } from './filter-values';
import { createByteList, createNumberList } from './growing-list';
import type { IndexRecord } from './index-storage';
import { createSegmentWriter } from './segment-writer';
import { createUnitTerms } from './unit-terms';

/** Longer words are in no query: they are remains of a broken text. */
const LONGEST_TERM = 255;
/** What a page of terms cannot hold; no word has it. */
const UNFIT = /[\n\p{Cs}]/u;

/** The numbers of those terms that can be kept, in the order of the terms. */
function inOrder(terms: readonly string[]): number[] {
  const kept = terms.flatMap((term, number) => (term.length <= LONGEST_TERM && !UNFIT.test(term) ? [number] : []));
  return kept.sort((a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1));
}

/** Gathers entries in memory, to make one segment of them. */
export interface SegmentBuilder {
  add(entry: Entry): void;
  readonly entries: number;
  readonly documents: number;
  /** The records of the segment, the one that tells of all others as the last. */
  finish(): IndexRecord[];
}

/** A builder of the segment with this id, which is empty yet. */
export function createSegmentBuilder(id: number): SegmentBuilder {
  const writer = createSegmentWriter(id);
  const unitTerms = createUnitTerms();
  /** For each posting, in the order of the units: its term, and its level and follower in one byte. */
  const termOf = createNumberList();
  const saidOf = createByteList();
  /** Behind each unit: the number of postings up to there. */
  const unitEnds = createNumberList();

  function take(term: number, level: number, follower: number): void {
    termOf.push(term);
    saidOf.push((follower << 2) | level);
  }

  /** The postings ordered by term; of each term those from `ends[term - 1]` to `ends[term]`. */
  function byTerm(count: number) {
    const terms = termOf.values();
    const said = saidOf.values();
    const ends = new Uint32Array(count);
    for (let at = 0; at < terms.length; at++) ends[terms[at] ?? 0] = (ends[terms[at] ?? 0] ?? 0) + 1;
    let sum = 0;
    for (let term = 0; term < count; term++) {
      const size = ends[term] ?? 0;
      ends[term] = sum;
      sum += size;
    }
    const postings = new Uint32Array(terms.length);
    const followers = new Uint8Array(terms.length);
    let at = 0;
    unitEnds.values().forEach((end, unit) => {
      for (; at < end; at++) {
        const term = terms[at] ?? 0;
        const to = ends[term] ?? 0;
        ends[term] = to + 1;
        postings[to] = unit * 4 + ((said[at] ?? 0) & 3);
        followers[to] = (said[at] ?? 0) >>> 2;
      }
    });
    return { ends, postings, followers };
  }

  return {
    get entries() {
      return writer.entries;
    },
    get documents() {
      return writer.documents;
    },
    add({ card, units, filters, values }) {
      writer.addEntry(columnsOf(card, units.length), writeCard(card));
      const ofHead = [...new Set([...filters, ...values.map(valueTerm)])];
      units.forEach((unit, index) => {
        unitTerms.read(unit, index === 0 ? ofHead : [], take);
        unitEnds.push(termOf.length);
      });
    },
    finish() {
      const terms = unitTerms.terms();
      const { ends, postings, followers } = byTerm(terms.length);
      for (const number of inOrder(terms)) {
        const term = terms[number] ?? '';
        const from = ends[number - 1] ?? 0;
        const to = ends[number] ?? 0;
        writer.addTerm(term, postings.subarray(from, to), followers.subarray(from, to));
      }
      return writer.finish();
    },
  };
}
