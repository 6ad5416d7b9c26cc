import { type Preferences, preferences as preferencesSchema } from '../../model/preferences';

/** The choices in a backup that this version knows; what it leaves open is not chosen. */
export function chosenIn(saved: Record<string, unknown>): Partial<Preferences> {
  const known = Object.entries(preferencesSchema.parse(saved)).filter(([name]) => Object.hasOwn(saved, name));
  return Object.fromEntries(known);
}

/** The names of the choices that are others than those here. */
export function differing(chosen: Partial<Preferences>, here: Preferences): (keyof Preferences)[] {
  const names = Object.keys(chosen) as (keyof Preferences)[];
  return names.filter((name) => JSON.stringify(chosen[name]) !== JSON.stringify(here[name]));
}
