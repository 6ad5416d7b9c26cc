import type { SearchMeasures } from './measure-search';
import { among, ofKinds, percentile } from './numbers-in';
import { QUERY_KINDS, type QueryKind } from './queries/bench-query';

/** A figure that search is to reach, by the number of documents. */
export interface Target {
  name: string;
  unit: '×' | 'ms' | '%' | 'MB' | '/s';
  /** By number of documents; there is none where none was set. */
  wanted: Partial<Record<number, number>>;
  /** More is better; otherwise less is. */
  atLeast?: true;
  of(measures: SearchMeasures): number | undefined;
}

const SIZES = [1_000, 10_000, 80_000];
const KNOWN: QueryKind[] = ['one word', 'three words', 'member', 'number'];

function target(
  name: string,
  unit: Target['unit'],
  wanted: (number | undefined)[],
  of: Target['of'],
  atLeast?: true,
): Target {
  const bySize = SIZES.flatMap((size, at) => (wanted[at] === undefined ? [] : [[size, wanted[at]]]));
  return { name, unit, wanted: Object.fromEntries(bySize), of, ...(atLeast ? { atLeast } : {}) };
}

function overPeer(name: string) {
  return ({ cold, peers }: SearchMeasures) => {
    const peer = peers.find((one) => one.name === name);
    return peer && cold / peer.cold;
  };
}

/** The slowest kind: each has its own 95th percentile. */
function slowest({ answers }: SearchMeasures): number {
  const kinds = QUERY_KINDS.filter((kind) => kind !== 'phrase');
  const times = kinds.map((kind) => ofKinds(answers, [kind]).map(({ first }) => first));
  return Math.max(...times.filter((some) => some.length > 0).map((some) => percentile(some, 0.95)));
}

/** The kind that does worst. */
function worst(kinds: readonly QueryKind[], first: number) {
  return ({ answers }: SearchMeasures) =>
    100 * Math.min(...kinds.map((kind) => among(ofKinds(answers, [kind]), first)));
}

function ofText(except: readonly string[]) {
  return ({ index, text }: SearchMeasures) => {
    const kinds = Object.entries(index).filter(([kind]) => !except.includes(kind));
    return (100 * kinds.reduce((sum, [, bytes]) => sum + bytes, 0)) / text;
  };
}

/** What search is to reach: just beyond what a prototype did on the machine that it was measured on, two cores. */
export const TARGETS: readonly Target[] = [
  target(
    'first frame of the popup, over an empty page',
    '×',
    [1.1, 1.1, 1.1],
    ({ frame }) => frame.popup / frame.empty,
  ),
  target('popup opened → results painted, database open', 'ms', [90, 100, 110], ({ opening }) => opening.held),
  target('the same after more than 6 s idle', 'ms', [130, 150, 170], ({ opening }) => opening.idle),
  target('index alone, cold page → first result', 'ms', [], ({ cold }) => cold),
  target('  over MiniSearch', '×', [0.03, 0.01], overPeer('MiniSearch')),
  target('  over Dexie *words', '×', [0.5, 0.2], overPeer('Dexie *words')),
  target('first results found, p95, slowest kind but phrase', 'ms', [8, 12, 40], slowest),
  target('phrase, p95', 'ms', [10, 10, 20], ({ answers }) =>
    percentile(
      ofKinds(answers, ['phrase']).map(({ first }) => first),
      0.95,
    ),
  ),
  target('right one first: one word, three words, member, number', '%', [95, 95, 90], worst(KNOWN, 1), true),
  target('  among ten', '%', [100, 100, 99], worst(KNOWN, 10), true),
  target('right one first: typing error', '%', [95, 92, 88], worst(['typing error'], 1), true),
  target('  among ten', '%', [98, 98, 95], worst(['typing error'], 10), true),
  target('right one first: phrase', '%', [95, 90, 80], worst(['phrase'], 1), true),
  target('  among ten', '%', [100, 98, 95], worst(['phrase'], 10), true),
  target('part of a compound, among ten', '%', [80, 60, 60], worst(['part of a compound'], 10), true),
  target('index, of the text', '%', [40, 24, 22], ofText([])),
  target('  without the cards', '%', [], ofText(['cards'])),
  target('memory of the popup after 50 queries', 'MB', [15, 20, 40], ({ memory }) => memory / 1e6),
  target('adding documents, storing included', '/s', [700, 700, 600], ({ adding }) => adding.speed, true),
  target('adding one document while searching', 'ms', [20, 20, 30], ({ addingOne }) => addingOne),
];
