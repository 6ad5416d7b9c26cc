import { type Kamer, type PublicationId, parsePublicationId } from '../../identifiers/publication-id';

/** What the id of a paper tells of it. */
export type PaperDescription =
  /** `dossier` as the Kamer writes it, `36 410 VIII`; `number` is a letter (`B`) for most papers of the Eerste Kamer. */
  | { kind: 'kamerstuk'; dossier: string; number: string }
  /** `vergaderjaar` is `2023-2024`. */
  | { kind: 'aanhangsel'; kamer: Kamer; vergaderjaar: string; number: string }
  | { kind: 'handelingen'; kamer: Kamer; vergaderjaar: string; sitting: string; item: string }
  | { kind: 'kamervraag'; vraagnummer: string }
  /** Staatsblad, Staatscourant, Tractatenblad. */
  | { kind: 'stb' | 'stcrt' | 'trb'; year: string; number: string }
  /** A document of the Tweede Kamer by its own number, `2024D28457`. */
  | { kind: 'tk-doc'; number: string };

const NARROW_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

const KAMERSTUK = /^kst-(\d{2})(\d{3})(-\d{2})?(?:-(\(?R\d{4}\)?))?(?:-([IVX]+[A-Z]?|[A-M]))?-(\d+|[A-Z]{1,3})$/;

function kamerstuk(id: string): PaperDescription | undefined {
  const [, thousands, rest, suffix = '', kingdom, chapter, paper] = KAMERSTUK.exec(id) ?? [];
  if (!thousands || !rest || !paper) return undefined;
  const parts = [`${thousands}${NARROW_SPACE}${rest}${suffix}`, kingdom, chapter].filter(Boolean);
  return { kind: 'kamerstuk', dossier: parts.join(NO_BREAK_SPACE), number: paper };
}

function handelingen(number: string): PaperDescription | undefined {
  const [, kamer, first, second, sitting, item] = /^(tk|ek)-(\d{4})(\d{4})-(\d+)-(\d+)$/.exec(number) ?? [];
  // Before 2010 the numbers are those of pages.
  if (!first || !sitting || !item || Number(first) < 2010) return undefined;
  return { kind: 'handelingen', kamer: kamer as Kamer, vergaderjaar: `${first}-${second}`, sitting, item };
}

function describe(parsed: PublicationId): PaperDescription | undefined {
  switch (parsed.type) {
    case 'h':
      return handelingen(parsed.number);
    case 'ah': {
      const { kamer, vergaderjaar, nummer } = parsed;
      return kamer && vergaderjaar && nummer ? { kind: 'aanhangsel', kamer, vergaderjaar, number: nummer } : undefined;
    }
    case 'kv':
      return parsed.vraagnummer ? { kind: 'kamervraag', vraagnummer: parsed.vraagnummer } : undefined;
    case 'stb':
    case 'stcrt':
    case 'trb': {
      const [, year, number] = /^(\d{4})-(\d+)/.exec(parsed.number) ?? [];
      return year && number ? { kind: parsed.type, year, number } : undefined;
    }
    default:
      return undefined;
  }
}

/** What a publication id tells of its paper; undefined for one with a temporary number, and for kinds that no text cites. */
export function describePaper(id: string): PaperDescription | undefined {
  if (id.startsWith('kst-')) return kamerstuk(id);
  const parsed = parsePublicationId(id);
  return parsed && describe(parsed);
}
