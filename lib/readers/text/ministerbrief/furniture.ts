/** What a ministry's letter repeats on its pages: letterhead, address, date and reference in the margin. */
const FURNITURE = [
  /^>?\s*Retouradres\b/i,
  /^Aan\s+de\s+Voorzitter\b/i,
  /^\**\s*Directoraat-Generaal\b/i,
  /^Ministerie\s+van\s+\S/,
  /^(?:Datum|Ons\s+kenmerk|Uw\s+kenmerk)\s+\S+(?:\s+\S+){0,2}$/i,
  /^(?:Datum|Ons\s+kenmerk|Uw\s+kenmerk)$/i,
  /^\*?\s*Bij\s+beantwoording\s+de\s+datum\b/i,
  /^Pagina\s+\d+(?:\s+van\s+\d+)?$/i,
  /^\d{4}\s?[A-Z]{2}\s+Den\s+Haag$/im,
  /^www\.rijksoverheid\.nl\S*$/i,
];

/** Whether a paragraph (its lines joined by newlines) belongs to the page and not to the letter. */
export function isFurniture(alinea: string): boolean {
  return FURNITURE.some((pattern) => pattern.test(alinea.trim()));
}

/** What a letterhead says. */
export interface Letterhead {
  date?: string;
  onderwerp?: string;
  kenmerk?: string;
  /** The reference of the one who wrote to the ministry: a vraagnummer, as printed. */
  uwKenmerk?: string;
}

/**
 * A field of the letterhead: on one line with its name ("Datum 7 juli 2023") or on the lines below it, up to the next
 * field.
 */
function fieldIn(alineas: string[], name: string): string | undefined {
  const pattern = new RegExp(`^${name}\\s+(\\S[\\s\\S]*?)(?=\\n(?:Datum|Onderwerp|Ons kenmerk|Uw kenmerk)\\b|$)`, 'im');
  for (const [at, alinea] of alineas.entries()) {
    const value = pattern.exec(alinea)?.[1];
    if (value) return value.replace(/\s+/g, ' ').trim();
    if (new RegExp(`^${name}$`, 'i').test(alinea.trim())) return alineas[at + 1]?.replace(/\s+/g, ' ').trim();
  }
  return undefined;
}

/** What nobody sees; a letter is known by what its head says, and would stand beside the one that looks the same. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

export function readLetterhead(alineas: string[]): Letterhead {
  const fields = {
    date: fieldIn(alineas, 'Datum'),
    onderwerp: fieldIn(alineas, 'Onderwerp'),
    kenmerk: fieldIn(alineas, 'Ons kenmerk'),
    uwKenmerk: fieldIn(alineas, 'Uw kenmerk'),
  };
  const seen = Object.entries(fields).map(([name, value]) => [name, value?.replace(UNSEEN, '').trim()]);
  return Object.fromEntries(seen.filter(([, value]) => value)) as Letterhead;
}
