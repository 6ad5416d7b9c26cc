import type { Cursor } from '../text/cursor';

const DOSSIER = /([1-3]\d)[ .\n]{0,2}(\d{3})(?!\d)/y;
/** The one dossier that is kept in parts, one for each council of the EU: `21 501-07`. */
const PARTED = '21501';
const PART = /\s?[-–/ ]\s?(\d{2})(?!\d)/y;
/** A bill of the Kingdom has a number of the Kingdom beside its own; its papers are published without it. */
const KINGDOM = /[\s-]{0,3}\(?R\s?\d{4}\)?/y;
/** The chapter of a budget; an `l` is an `I` that was read wrongly. A single letter is one only before a number. */
const CHAPTER =
  /[\s-]{0,3}(?:(?:,\s{0,3})?(?:hoofdstuk|hfst\.?)\s{1,3})?([IVXl]{1,6}[A-C]?|[A-M](?=,?\s{0,4}nrs?\b|-\d))(?![A-Za-z])|,\s{0,3}([IVX]{1,6}[A-C]?)(?=,?\s{0,4}nrs?\b)/y;

/** A dossier as it stands in an id (`36410-VIII`, `21501-02`), and the cursor behind it; undefined when none is here. */
export function readDossier(cursor: Cursor): string | undefined {
  const found = cursor.take(DOSSIER);
  if (!found) return undefined;
  const base = `${found[1]}${found[2]}`;
  if (base === PARTED) {
    const part = cursor.take(PART);
    return part ? `${base}-${part[1]}` : base;
  }
  cursor.take(KINGDOM);
  const chapter = cursor.take(CHAPTER);
  const name = chapter?.[1] ?? chapter?.[2];
  return name ? `${base}-${name.replaceAll('l', 'I')}` : base;
}
