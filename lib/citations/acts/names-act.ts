import type { Act } from '../data/act';

const NOT_A_NAME =
  /^(?:EU|EG|EEG|NL|VN|SZW|VWS|OCW|BZK|LNV|EZK|JenV|IenW|BES|Trb|Stb|Stcrt|PbEU|PbEG|Pb|TK|EK|II|OM|AP|AFM|ACM|IND|IGJ|EHRM|HvJ)$/;
const ABBREVIATION = /^[A-Z](?:[A-Za-z-]{0,8}[A-Za-z])(?: ?\d{4})?$/;

/** The sorts of act that a name may end in, by the kind of act, and of an EU act by the letter in its number. */
const SORTS: Record<string, RegExp> = {
  law: /(?:wet|wetboek|besluit|regeling|reglement|code|instructie|statuut)$/,
  R: /(?:verordening|wet| Act)$/,
  L: /richtlijn$/,
  D: /besluit$/,
  treaty: /(?:verdrag|protocol|statuut|handvest|conventie)$/,
};
/** What the abbreviation of an EU act ends in that no table has: `CSRD` is a directive, `CPR` a regulation. */
const ENDS: Record<string, RegExp> = { R: /[RV]$|(?:^| )Act$/, L: /(?:D|RL)$/ };

function known(act: Act): string[] {
  return [
    act.name,
    ...(act.abbreviations ?? []),
    ...(act.nextToArticle ?? []),
    ...(act.afterNumber ?? []),
    ...(act.names ?? []),
    ...(act.onceNamed ?? []),
  ];
}

/**
 * Whether the letters of an abbreviation stand in a name in this order, its first letter first: `Wft`. That of a name
 * which ends in "wet" ends in its w: "de Opiumwet (OPM)" gives no name.
 */
function hasLetters(name: string, abbreviation: string): boolean {
  const letters = abbreviation.replace(/[^A-Za-z]/g, '').toLowerCase();
  const full = name.toLowerCase();
  if (full[0] !== letters[0] || (/wet(?: \d{4})?$/.test(full) && !/w(?:e?t)?$/.test(letters))) return false;
  let at = 0;
  for (const letter of letters) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** In any case, with or without a space before the year: `Wp2000`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/ (?=\d)/, '');
}

/**
 * Whether a name in brackets behind an act can be a name of that act: one that the tables have, an abbreviation with the
 * letters of its name, or, for an EU act that goes by its number, with the ending of its sort. "De toezichthouder op de Wft
 * (AFM)" names no act.
 */
export function abbreviates(name: string, act: Act): boolean {
  if (NOT_A_NAME.test(name)) return false;
  if (known(act).some((own) => plain(own) === plain(name))) return true;
  const [, letters = '', year = ''] = /^(.*?) ?(\d{4})?$/.exec(name) ?? [];
  if (!ABBREVIATION.test(name) || !/[A-Z].*[A-Z]|^[A-Z][a-z]{1,4}$/.test(letters)) return false;
  if (!act.name.includes(year)) return false;
  if (/\d\/\d/.test(act.name)) return /^[A-Z]{2,}/.test(name) && (ENDS[act.id?.[5] ?? '']?.test(name) ?? false);
  return hasLetters(act.name, name);
}

/** A name of its own: with a capital, or a compound (`diergeneesmiddelenverordening`), which is no plain noun. */
const OWN_NAME = /^(?:[A-Z]|[a-zß-ÿ-]{15,60}$)/;

/** Compounds that any act of their sort is called by: `EU-verordening`, `uitvoeringsbesluit`. */
const ANY_OF_SORT =
  /^(?:eu|eg|raads|commissie|basis|kader|uitvoerings|wijzigings|implementatie|wettelijke|vo|europese)[ -]?(?:verordening|richtlijn|besluit)$/i;

/**
 * Whether a name that stands beside the number of an EU act, one of the two in brackets, is what people call that act:
 * `Opvangrichtlijn (Richtlijn 2013/33/EU)`. It must end in the act's sort and say more than that.
 */
export function isNickname(name: string, act: Act): boolean {
  return act.kind === 'eu' && !ANY_OF_SORT.test(name) && canBeNamed(name, act);
}

/** Whether a name behind "hierna" can be one of the act: as {@link abbreviates}, or any name that ends in its sort. */
export function canBeNamed(name: string, act: Act): boolean {
  const sort = SORTS[act.kind === 'eu' ? (act.id?.[5] ?? '') : act.kind];
  return abbreviates(name, act) || (OWN_NAME.test(name) && sort?.test(name) === true);
}

/** Whether a plain noun for acts can mean this one: "de verordening" is no directive. */
export function isNounFor(noun: string, act: Act): boolean {
  if (noun === 'wet') return act.kind === 'law' && /wet/i.test(act.name);
  if (noun === 'wetboek') return act.kind === 'law' && /wetboek/i.test(act.name);
  if (noun === 'verordening') return act.kind === 'eu' && act.id?.[5] === 'R';
  if (noun === 'richtlijn') return act.kind === 'eu' && act.id?.[5] === 'L';
  return noun === 'verdrag' && act.kind === 'treaty';
}
