/** The kind and number of an EU act as people write them. */
export interface EuNumber {
  kind: 'verordening' | 'richtlijn' | 'besluit';
  /** `2022/2065` */
  number: string;
}

const KINDS = { R: 'verordening', L: 'richtlijn', D: 'besluit' } as const;

/**
 * Regulation 2022/2065, from the CELEX number 32022R2065; undefined for a number of another sort. The year comes first
 * since 2015, and always in a directive (EUR-Lex, "How CELEX numbers are composed").
 */
export function euNumber(celex: string): EuNumber | undefined {
  const [, year, type, digits] = /^3(\d{4})([RLD])(\d{4})$/.exec(celex) ?? [];
  if (!year || !digits) return undefined;
  const number = String(Number(digits));
  const yearFirst = Number(year) >= 2015 || type !== 'R';
  return { kind: KINDS[type as keyof typeof KINDS], number: yearFirst ? `${year}/${number}` : `${number}/${year}` };
}
