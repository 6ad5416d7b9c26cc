import { compactVergaderjaar } from './vergaderjaar';

/**
 * Ids of publications on officielebekendmakingen.nl. The forms of kv and ah were checked by their source against all
 * 151,327 real ids: two do not fit, and are errors of the publisher (`kv-2007-01-11`, `kv-tk-201707014`).
 */

export type Kamer = 'tk' | 'ek';

/** A reprint (`-h1`, herdruk) or new print (`-n1`, nieuw). The number is absent in `kv-2060720980-h`. */
export interface Reprint {
  as: 'h' | 'n';
  number?: string;
}

export interface KamervraagId {
  type: 'kv';
  id: string;
  kamer?: Kamer;
  /** Absent while the document carries a temporary number. */
  vraagnummer?: string;
  temporary?: true;
  reprint?: Reprint;
}

export interface AanhangselId {
  type: 'ah';
  id: string;
  kamer?: Kamer;
  /** `2023-2024` */
  vergaderjaar?: string;
  nummer?: string;
  temporary?: true;
  reprint?: Reprint;
}

/** Any other publication: its type, and what follows the type as it stands. */
export interface OtherId {
  type: 'kst' | 'h' | 'stb' | 'stcrt' | 'trb' | 'blg' | 'nds' | 'ag' | 'gmb' | 'prb' | 'wsb' | 'bgr';
  id: string;
  number: string;
}

export type PublicationId = KamervraagId | AanhangselId | OtherId;

const AH = /^ah-(?:(tk|ek)-(\d{8})-((?:AH)?\d+[a-z]?)(?:-([hn])(\d+))?|(\d{4,8}))$/;
const KV =
  /^kv-(?:tk-(\d{4,5}[Zz]\d{4,6}[a-z]?)|ek-(\d{6,9})|(\d{4}[Zz]\d{5})|(\d{9,11}H?)|(\d{4,8}))(?:-([hn])(\d*))?$/;
const OTHER: Record<OtherId['type'], RegExp> = {
  kst: /^kst-(\d{1,5}(?:-\d{2})?(?:-\(?R\d{4}\)?)?(?:-(?:[IVX]+[A-Z]?|[A-M]))?-(?:\d+|[A-Z]{1,3})|\d{8}-\d{5}-\w+|\d{4,7})(?:-[a-z]\d+)?$/,
  h: /^h-(?:tk|ek)-\d{8}(?:-\d+)+$/,
  stb: /^stb-\d{4}-\d+(?:-[a-z]\d+)?$/,
  stcrt: /^stcrt-\d{4}-\d+(?:-p\d+-\w+)?(?:-[a-z]\d+)?$/,
  trb: /^trb-\d{4}-\d+(?:-[a-z]\d+)?$/,
  blg: /^blg-\d+(?:-[a-z]\d+)?$/,
  nds: /^nds-(?:[a-z]{2,5}\d{5,8}|[te]k-\d{4}D\d{5})(?:-[a-z]\d+)?$/,
  ag: /^ag-(?:tk|ek)-\d{4}-\d{2}-\d{2}$/,
  gmb: /^gmb-\d{4}-\d+(?:-[a-z]\d+)?$/,
  prb: /^prb-\d{4}-\d+(?:-[a-z]\d+)?$/,
  wsb: /^wsb-\d{4}-\d+(?:-[a-z]\d+)?$/,
  bgr: /^bgr-\d{4}-\d+(?:-[a-z]\d+)?$/,
};

function reprintOf(as: string | undefined, number: string | undefined): { reprint?: Reprint } {
  if (as !== 'h' && as !== 'n') return {};
  return { reprint: number ? { as, number } : { as } };
}

function parseKamervraagId(id: string): KamervraagId | undefined {
  const match = KV.exec(id);
  if (!match) return undefined;
  const [, tk, ek, z, digits, temporary, as, number] = match;
  const reprint = reprintOf(as, number);
  if (temporary) return { type: 'kv', id, temporary: true, ...reprint };
  const vraagnummer = (tk ?? ek ?? z ?? digits ?? '').replace('z', 'Z').replace(/H$/, '');
  return { type: 'kv', id, ...(tk ? { kamer: 'tk' } : ek ? { kamer: 'ek' } : {}), vraagnummer, ...reprint };
}

function parseAanhangselId(id: string): AanhangselId | undefined {
  const match = AH.exec(id);
  if (!match) return undefined;
  const [, kamer, years, nummer, as, number, temporary] = match;
  if (temporary || !years || !nummer) return { type: 'ah', id, temporary: true };
  const vergaderjaar = `${years.slice(0, 4)}-${years.slice(4)}`;
  return { type: 'ah', id, kamer: kamer === 'ek' ? 'ek' : 'tk', vergaderjaar, nummer, ...reprintOf(as, number) };
}

/**
 * What an id names, or undefined when it is no id that we know. White space around it does not matter; anything else
 * does: `kv-tk-2024Z01211.html` is an address, not an id.
 */
export function parsePublicationId(text: string): PublicationId | undefined {
  const id = text.trim();
  const own = parseKamervraagId(id) ?? parseAanhangselId(id);
  if (own) return own;
  for (const [type, pattern] of Object.entries(OTHER) as [OtherId['type'], RegExp][]) {
    if (pattern.test(id)) return { type, id, number: id.slice(type.length + 1) };
  }
  return undefined;
}

/** Whether a document has a page on the site; a ministry's letter is kept under an id of our own (`brief:5236577`). */
export function isPublished({ id }: { id: string }): boolean {
  return parsePublicationId(id) !== undefined;
}

/** The id in writing; the inverse of {@link parsePublicationId}. */
export function formatPublicationId(parsed: PublicationId): string {
  if (parsed.type !== 'kv' && parsed.type !== 'ah') return `${parsed.type}-${parsed.number}`;
  return parsed.id;
}

/** The id of an Aanhangsel of the Tweede or Eerste Kamer. `vergaderjaar` is `2023-2024`. */
export function aanhangselId(kamer: Kamer, vergaderjaar: string, nummer: string): string {
  return `ah-${kamer}-${compactVergaderjaar(vergaderjaar)}-${nummer}`;
}
