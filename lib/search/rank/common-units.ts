import { firstAtLeast } from './first-at-least';

/** The units in which all of these stand, as postings, each with the lowest of their levels. */
export function commonUnits(lists: readonly Uint32Array[]): Uint32Array {
  const [rarest = new Uint32Array(), ...others] = lists.toSorted((a, b) => a.length - b.length);
  return others.reduce(inBoth, rarest);
}

function inBoth(few: Uint32Array, many: Uint32Array): Uint32Array {
  const both = new Uint32Array(few.length);
  let size = 0;
  let place = 0;
  for (const posting of few) {
    const unit = posting >>> 2;
    place = firstAtLeast(many, unit * 4, place);
    const other = many[place];
    if (other !== undefined && other >>> 2 === unit) both[size++] = Math.min(posting, other);
  }
  return both.subarray(0, size);
}
