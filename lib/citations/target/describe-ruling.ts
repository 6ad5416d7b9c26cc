import { courts, foreignCourts } from '../data/courts';

/** What an ECLI tells of a judgment. */
export interface RulingDescription {
  /** The court's Dutch name; absent for a code that no table has. */
  court?: string;
  /** Year of the judgment. */
  year: string;
  /** An opinion of the advocate general of the Hoge Raad, not a judgment. */
  conclusie?: true;
}

const ECLI = /^ECLI:([A-Z]{2}):([A-Z0-9]{1,7}):(\d{4}):/;

/** The court and year of an ECLI; undefined when the text is none. Source of the form: Council conclusions 2011/C 127/01. */
export function describeRuling(ecli: string): RulingDescription | undefined {
  const [, country, code = '', year] = ECLI.exec(ecli) ?? [];
  if (!year) return undefined;
  const court = country === 'NL' ? courts[code] : foreignCourts[`${country}:${code}`];
  return { ...(court && { court }), year, ...(country === 'NL' && code === 'PHR' && { conclusie: true }) };
}
