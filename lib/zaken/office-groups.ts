/** What stands before the matter that an office is about: "minister van", "staatssecretaris voor". */
const RANK = /^(?:vice-?)?(?:minister|staatssecretaris)\s+(?:(?:van|voor)\s+)?/i;

/** What an office is about, "Justitie en Veiligheid", whether it is printed with "minister van" before it or not. */
function matterOf(office: string): string {
  const matter = office.trim().replace(RANK, '') || office.trim();
  return matter.charAt(0).toUpperCase() + matter.slice(1);
}

/** What all ways to spell a matter have in common: "Financien", "Infrastructuur & Milieu", "Volksgezondheid Welzijn en Sport". */
function spelledAny(matter: string): string {
  const plain = matter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .replace(/\s*&\s*/g, ' en ')
    .replace(/[\s,.]+/g, ' ')
    .trim();
}

/** How carefully a matter is spelled: capitals, accents and commas are left out by haste, and nobody writes them for nothing. */
function care(matter: string): number {
  return matter.normalize('NFD').replace(/[^\p{Lu}\p{M},]/gu, '').length;
}

/**
 * By the offices that questions are put to, as printed, the group that each is in: minister and state secretary of one
 * matter together, however they are spelled. A group is named as those do who spell it with most care. Matters that went by
 * another name in other years are others.
 */
export function officeGroups(offices: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const all = [...new Set(offices)];
  for (const office of all) {
    const matter = matterOf(office);
    const known = names.get(spelledAny(matter));
    if (known === undefined || care(matter) > care(known)) names.set(spelledAny(matter), matter);
  }
  return new Map(all.map((office) => [office, names.get(spelledAny(matterOf(office))) ?? office]));
}
