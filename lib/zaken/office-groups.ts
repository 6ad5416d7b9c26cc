/** What stands before the matter that an office is about: "minister van", "staatssecretaris voor". */
const RANK = /^(?:vice-?)?(?:minister|staatssecretaris)\s+(?:(?:van|voor)\s+)?/i;

function capitals(text: string): number {
  return text.replace(/\P{Lu}/gu, '').length;
}

/** What an office is about, "Justitie en Veiligheid", whether it is printed with "minister van" before it or not. */
function matterOf(office: string): string {
  const matter = office.trim().replace(RANK, '') || office.trim();
  return matter.charAt(0).toUpperCase() + matter.slice(1);
}

/**
 * By the offices that questions are put to, as printed, the group that each is in: minister and state secretary of one
 * matter together, however they are spelled. A group is named as those do who write most capitals.
 */
export function officeGroups(offices: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const all = [...new Set(offices)];
  for (const office of all) {
    const matter = matterOf(office);
    const known = names.get(matter.toLowerCase());
    if (known === undefined || capitals(matter) > capitals(known)) names.set(matter.toLowerCase(), matter);
  }
  return new Map(all.map((office) => [office, names.get(matterOf(office).toLowerCase()) ?? office]));
}
