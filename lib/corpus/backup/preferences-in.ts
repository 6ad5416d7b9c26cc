import { type Preferences, preferences as preferencesSchema } from '../../model/preferences';

/** The choices in a backup that this version knows; what it leaves open, or has from a later version, is not chosen. */
export function chosenIn(saved: Record<string, unknown>): Partial<Preferences> {
  const known = Object.entries(preferencesSchema.parse(saved)).filter(
    ([name, value]) => Object.hasOwn(saved, name) && JSON.stringify(saved[name]) === JSON.stringify(value),
  );
  return Object.fromEntries(known);
}

/** The names of the choices that are others than those here. */
export function differing(chosen: Partial<Preferences>, here: Preferences): (keyof Preferences)[] {
  const names = Object.keys(chosen) as (keyof Preferences)[];
  return names.filter((name) => JSON.stringify(chosen[name]) !== JSON.stringify(here[name]));
}
