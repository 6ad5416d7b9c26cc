import type { Sought } from './sought';

/** A group of the query as it was looked up: one of these must hold, or with `not` none may. */
export interface SoughtGroup {
  not: boolean;
  any: readonly Sought[];
}

function union(held: readonly Uint8Array[], entries: number): Uint8Array {
  const [only] = held;
  if (only && held.length === 1) return only;
  const any = new Uint8Array(entries);
  for (const one of held)
    for (let entry = 0; entry < entries; entry++) any[entry] = (any[entry] ?? 0) | (one[entry] ?? 0);
  return any;
}

/**
 * Per entry of one segment 1 where every group holds; where a phrase may hold it does, and behind a minus it does not.
 * `among`: per entry 1 where it is asked.
 */
export function matchEntries(groups: readonly SoughtGroup[], segment: number, among: Uint8Array): Uint8Array {
  const matched = among.slice();
  for (const { not, any } of groups) {
    const certain = not ? any.filter(({ phrase }) => !phrase) : any;
    const held = certain.flatMap((sought) => sought.held[segment] ?? []);
    const holds = union(held, matched.length);
    const wanted = not ? 0 : 1;
    for (let entry = 0; entry < matched.length; entry++) if (holds[entry] !== wanted) matched[entry] = 0;
  }
  return matched;
}

/**
 * Per entry of one segment 1 where it depends on a phrase whether, or how well, the groups hold; see {@link matchEntries}.
 */
export function doubtfulEntries(groups: readonly SoughtGroup[], segment: number, entries: number): Uint8Array {
  const phrases = groups.flatMap(({ any }) => any).filter(({ phrase }) => phrase);
  return union(
    phrases.flatMap((sought) => sought.held[segment] ?? []),
    entries,
  );
}
