import { type Card, card as cardSchema } from '../../model/search';
import { z } from '../../model/z';
import { jsonBytes, parseRecord } from './parse-record';
import { IndexDamaged } from './search-index';

/**
 * A card as it is kept: its fields without their names and days as numbers (20240126), since every entry has one and the
 * names would be more than half of it.
 */

const KINDS = ['kamervraag', 'mededeling', 'antwoord', 'brief'] as const;
const NAMES = ['open', 'uitgesteld', 'laat', 'beantwoord', 'ingetrokken'] as const;

/** 0 stands for what is absent. */
const record = z.tuple([
  z.string(),
  z.string(),
  z.array(z.tuple([z.string(), z.int(), z.int()])),
  z.array(z.union([z.tuple([z.string(), z.string()]), z.tuple([z.string()])])),
  /** The status: its name, its four days, its term in weeks and its day; then days and days over, null for none. */
  z.union([z.array(z.nullable(z.int())).check(z.length(9)), z.literal(0)]),
  z.union([z.literal(0), z.literal(1)]),
  z.union([z.array(z.string()), z.literal(0)]),
]);

function pack(day: string | undefined): number {
  return Number(day?.replaceAll('-', '') ?? 0);
}

function unpack(day: number | null | undefined): string | undefined {
  const digits = String(day).padStart(8, '0');
  return day ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` : undefined;
}

function packStatus(status: Card['status']): (number | null)[] | 0 {
  if (!status) return 0;
  const {
    name,
    ingezonden,
    uitgesteld,
    beantwoord,
    ingetrokken,
    termWeeks = 0,
    term,
    days = null,
    daysOver = null,
  } = status;
  const ways = [ingezonden, uitgesteld, beantwoord, ingetrokken].map(pack);
  return [NAMES.indexOf(name), ...ways, termWeeks, pack(term), days, daysOver];
}

function unpackStatus([name, ...numbers]: (number | null)[]): Record<string, unknown> {
  const [ingezonden, uitgesteld, beantwoord, ingetrokken, termWeeks, term, days, daysOver] = numbers;
  return {
    name: NAMES[name ?? -1],
    ingezonden: unpack(ingezonden),
    uitgesteld: unpack(uitgesteld),
    beantwoord: unpack(beantwoord),
    ingetrokken: unpack(ingetrokken),
    termWeeks: termWeeks || undefined,
    term: unpack(term),
    days: days ?? undefined,
    daysOver: daysOver ?? undefined,
  };
}

/** An object without the fields that are undefined. */
function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A card as bytes. That the site was asked today is not kept. */
export function writeCard({ key, title, documents, people, status, delayUnknown, labels }: Card): Uint8Array {
  return jsonBytes([
    key,
    title,
    documents.map(({ id, kind, day }) => [id, KINDS.indexOf(kind), pack(day)]),
    people.map(({ name, fractie }) => (fractie === undefined ? [name] : [name, fractie])),
    packStatus(status),
    delayUnknown ? 1 : 0,
    labels ?? 0,
  ]);
}

/** Reads a card from bytes; throws `IndexDamaged`. */
export function readCard(bytes: Uint8Array): Card {
  const [key, title, documents, people, status, delayUnknown, labels] = parseRecord(bytes, record);
  const parsed = cardSchema.safeParse(
    present({
      key,
      title,
      documents: documents.map(([id, kind, day]) => present({ id, kind: KINDS[kind], day: unpack(day) })),
      people: people.map(([name, fractie]) => present({ name, fractie })),
      status: status === 0 ? undefined : present(unpackStatus(status)),
      delayUnknown: delayUnknown === 1 ? true : undefined,
      labels: labels === 0 ? undefined : labels,
    }),
  );
  if (!parsed.success) throw new IndexDamaged('a card has another shape than it should have');
  return parsed.data;
}
