import { parsePublicationId } from '../../identifiers/publication-id';
import type { Target } from '../../model/citation';
import { AANHANGSEL_NUMBERS } from '../data/aanhangsel-numbers';
import { isPossibleKamerstuk } from './is-possible-kamerstuk';

/** The last year whose numbers are all known. */
const LAST_YEAR = Object.keys(AANHANGSEL_NUMBERS).sort().at(-1) ?? '';

/** More than any year has had (4,124 in 2019–2020). */
const MOST_IN_A_YEAR = 6000;

function isPossibleAanhangsel(vergaderjaar: string, number: number): boolean {
  const highest = vergaderjaar > LAST_YEAR ? MOST_IN_A_YEAR : (AANHANGSEL_NUMBERS[vergaderjaar] ?? 0);
  return number >= 1 && number <= highest;
}

/**
 * Whether what a target names can exist, as far as the tables know: kamerstukken and the Aanhangsel of the Tweede Kamer.
 * What no table has (Handelingen, gazettes, the Eerste Kamer's Aanhangsel) is possible.
 */
export function isPossible({ system, id }: Target): boolean {
  if (system !== 'op' || id === undefined) return true;
  if (id.startsWith('kst-')) return isPossibleKamerstuk(id);
  const parsed = parsePublicationId(id);
  if (parsed?.type !== 'ah' || parsed.kamer !== 'tk' || !parsed.vergaderjaar) return true;
  return isPossibleAanhangsel(parsed.vergaderjaar, Number.parseInt(parsed.nummer?.replace(/^AH/, '') ?? '', 10));
}
