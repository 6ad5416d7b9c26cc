const LETTERS: Record<string, string> = {
  verordening: 'R',
  richtlijn: 'L',
  besluit: 'D',
  beschikking: 'D',
  kaderbesluit: 'F',
};

/** A year of two or four figures as a full year, if an act can be of that year. */
function fullYear(text: string, now: number): number | undefined {
  const year = text.length === 2 ? 1900 + Number(text) : Number(text);
  return text.length !== 3 && year >= 1952 && year <= now + 1 ? year : undefined;
}

/**
 * The CELEX number of an act, from what sort it is and the two numbers it goes by; undefined when neither number can be
 * its year. Since 2015 every act has its year first; before, directives and decisions had (`2000/31/EG`), and regulations
 * had their number first (`952/2013`). Nothing of the EG or EEG is of 2015 or later: these ended in 2009.
 * Source: Interinstitutional style guide, numbering of documents.
 */
export function celexOf(
  type: string,
  first: string,
  second: string,
  { withNr, union }: { withNr: boolean; union: string | undefined },
  now = new Date().getFullYear(),
): string | undefined {
  const letter = LETTERS[type.toLowerCase()];
  const [early, late] = [fullYear(first, now), fullYear(second, now)];
  const isOfCommunity = union !== undefined && /EG|EEG/.test(union) && !union.includes('EU');
  const isNew = early !== undefined && early >= 2015 && !isOfCommunity;
  const yearFirst = letter !== 'R' || (isNew && !(withNr && late !== undefined && late < 2015 && union === undefined));
  const oldStyle = late !== undefined && late < 2015 && !yearFirst;
  const [year, number] = oldStyle ? [late, first] : early !== undefined ? [early, second] : [late, first];
  if (!letter || year === undefined || Number(number) === 0) return undefined;
  return `3${year}${letter}${number.padStart(4, '0')}`;
}
