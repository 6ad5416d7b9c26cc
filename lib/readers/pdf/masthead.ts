import type { Kamer } from '../../identifiers/publication-id';
import { parsePublicationId } from '../../identifiers/publication-id';
import { parseVergaderjaar } from '../../identifiers/vergaderjaar';
import { parseVraagnummer } from '../../identifiers/vraagnummer';
import { parseDutchDate } from '../parts/dutch-date';

/** What stands above the heading of the first page, and at the head and foot of the pages. */
export interface Masthead {
  kamer?: Kamer;
  vergaderjaar?: string;
  /** The id of the document, where a page's foot prints it. */
  id?: string;
  /** Whether it says that it is part of the Aanhangsel van de Handelingen. */
  isAanhangsel: boolean;
  aanhangselnummer?: string;
  vraagnummer?: string;
  ingezonden?: string;
}

const YEAR = /\bvergaderjaar\s+(\d{4}\s*[-–]\s*\d{2,4})(?!\d)/i;
const TITLES = /\b(?:Staten-Generaal|Vergaderjaar|Aanhangsel|Vragen gesteld|antwoorden)\b/i;
const ID = /(?<![\w-])(?:ah|kv)-(?:[te]k-)?[\dA-Za-z-]{4,24}(?![\w-])/g;
const SENT = /\(ingezonden\s+(?:op\s+)?([^()]*?\d{4})\)/i;

function firstOf<T>(lines: string[], read: (line: string) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Reads the lines above the heading (`above`) and those that the pages carry (`running`): "Vergaderjaar 2023–2024",
 * "Aanhangsel van de Handelingen", the number in the Aanhangsel or the vraagnummer on a line of its own, "(ingezonden 12
 * februari 2024)", "ah-tk-20232024-1262". What is not there is absent.
 */
export function readMasthead(above: string[], running: string[]): Masthead {
  const lines = [...above, ...running];
  const kamer = firstOf(lines, (line): Kamer | undefined => {
    const name = /\b(Tweede|Eerste) Kamer\b/.exec(line)?.[1];
    return name === undefined ? undefined : name === 'Tweede' ? 'tk' : 'ek';
  });
  const vergaderjaar = firstOf(lines, (line) => parseVergaderjaar(YEAR.exec(line)?.[1] ?? ''));
  const isAanhangsel = lines.some((line) => /\bAanhangsel\b/.test(line));
  const id = firstOf(running, (line) =>
    firstOf(line.match(ID) ?? [], (found) => {
      const parsed = parsePublicationId(found);
      return parsed?.type === 'ah' || parsed?.type === 'kv' ? parsed.id : undefined;
    }),
  );
  // Above its titles stands the number of the Kamer (1 for the Eerste, 2 for the Tweede), below them that of the document.
  const below = above.slice(above.findLastIndex((line) => TITLES.test(line)) + 1);
  const nummer = isAanhangsel ? below.find((line) => /^\d{1,5}$/.test(line)) : undefined;
  const vraagnummer = firstOf(above, (line) => (/Z/i.test(line) ? parseVraagnummer(line) : undefined));
  const ingezonden = firstOf(above, (line) => parseDutchDate(SENT.exec(line)?.[1] ?? ''));
  return {
    isAanhangsel,
    ...(kamer ? { kamer } : {}),
    ...(vergaderjaar ? { vergaderjaar } : {}),
    ...(id ? { id } : {}),
    ...(nummer ? { aanhangselnummer: nummer } : {}),
    ...(vraagnummer ? { vraagnummer } : {}),
    ...(ingezonden ? { ingezonden } : {}),
  };
}
