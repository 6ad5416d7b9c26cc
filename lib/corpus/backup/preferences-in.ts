import { type Preferences, preferences as preferencesSchema } from '../../model/preferences';

/** Every choice is a word, a yes or no, or a list of words; what a backup has in its place can be nested without an end. */
function isSame(saved: unknown, value: unknown): boolean {
  if (!Array.isArray(saved) || !Array.isArray(value)) return saved === value;
  return saved.length === value.length && value.every((one, at) => one === saved[at]);
}

/** The choices in a backup that this version knows; what it leaves open, or has from a later version, is not chosen. */
export function chosenIn(saved: Record<string, unknown>): Partial<Preferences> {
  const known = Object.entries(preferencesSchema.parse(saved)).filter(
    ([name, value]) => Object.hasOwn(saved, name) && isSame(saved[name], value),
  );
  return Object.fromEntries(known);
}

/** The names of the choices that are others than those here. */
export function differing(chosen: Partial<Preferences>, here: Preferences): (keyof Preferences)[] {
  const names = Object.keys(chosen) as (keyof Preferences)[];
  return names.filter((name) => !isSame(chosen[name], here[name]));
}
