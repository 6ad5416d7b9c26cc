import { parsePublicationId } from '../identifiers/publication-id';
import type { Publicatie } from '../model/publicatie';

/** The id of what was printed first: `ah-tk-20232024-1262-h1` → `ah-tk-20232024-1262`. Any other id is its own. */
export function firstPrintId(id: string): string {
  const parsed = parsePublicationId(id);
  if (parsed?.type !== 'kv' && parsed?.type !== 'ah') return id;
  return parsed.id.replace(/(?:-[hn]\d*|H)$/, '');
}

/** What the ids of an Aanhangsel's later prints begin with, given the id of the first: to look them up. */
export function reprintPrefix(firstPrint: string): string {
  return `${firstPrint}-`;
}

/** 0 for a first print, and rising; a new print (`-n1`) comes after a reprint (`-h1`) of the same number. */
function printRank({ id }: Publicatie): number {
  if (firstPrintId(id) === id) return 0;
  const [, as = 'h', number] = /-([hn])(\d*)$/.exec(id) ?? [];
  return 2 * Number(number || 1) + (as === 'n' ? 1 : 0);
}

/** The first of the documents that were printed more than once, in the order given. */
export function firstPrints<P extends Publicatie>(publicaties: P[]): P[] {
  return pickPrints(publicaties, (a, b) => printRank(a) < printRank(b));
}

/**
 * The first of the documents that were printed more than once, in the order given, with the days of submission and receipt
 * that it does not tell and a later print does: a reprint repeats the headings.
 */
export function datedFirstPrints<P extends Publicatie>(publicaties: P[]): P[] {
  const firsts = firstPrints(publicaties);
  const isFirst = new Set(firsts);
  const later = publicaties.filter((publicatie) => !isFirst.has(publicatie));
  // The print that is nearest to the first is told last, and stands.
  later.sort((a, b) => printRank(b) - printRank(a) || a.id.localeCompare(b.id));
  const told = new Map<string, P['dates']>();
  for (const { id, dates } of later) told.set(firstPrintId(id), withDates(dates, told.get(firstPrintId(id))));
  return firsts.map((first) => ({ ...first, dates: withDates(first.dates, told.get(firstPrintId(first.id))) }));
}

function withDates(own: Publicatie['dates'], other: Publicatie['dates'] = {}): Publicatie['dates'] {
  return { ...own, ingezonden: own.ingezonden ?? other.ingezonden, ontvangen: own.ontvangen ?? other.ontvangen };
}

/** The last of the documents that were printed more than once, in the order given. */
export function lastPrints<P extends Publicatie>(publicaties: P[]): P[] {
  return pickPrints(publicaties, (a, b) => printRank(a) > printRank(b));
}

function pickPrints<P extends Publicatie>(publicaties: P[], isBetter: (a: P, b: P) => boolean): P[] {
  const picked = new Map<string, P>();
  for (const publicatie of publicaties) {
    const key = firstPrintId(publicatie.id);
    const other = picked.get(key);
    if (!other || isBetter(publicatie, other)) picked.set(key, publicatie);
  }
  return publicaties.filter((publicatie) => picked.get(firstPrintId(publicatie.id)) === publicatie);
}
