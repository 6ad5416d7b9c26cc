import { parsePublicationId } from '../identifiers/publication-id';
import type { Publicatie } from '../model/publicatie';
import { firstPrintId } from './reprint-of';

/** An Aanhangsel that was read from a text without its id (`mededeling:2024Z01211:2024-02-16`). */
const OWN_KEY = /^(?:mededeling|antwoord):/;

/**
 * How final an id is: 0 for a key of our own, 1 for the temporary number that a fresh document carries (`kv-1256205`,
 * `ah-1251487`), 2 for the id under which it is published at last.
 */
export function finality(id: string): 0 | 1 | 2 {
  if (OWN_KEY.test(id)) return 0;
  const parsed = parsePublicationId(id);
  return (parsed?.type === 'kv' || parsed?.type === 'ah') && parsed.temporary ? 1 : 2;
}

/**
 * Whether a document will be published again under another id, by its id. Which final id that is, no document says: what
 * both carry must tell.
 */
export function isTemporary(id: string): boolean {
  return finality(id) < 2;
}

/** Whether a document is a question or an Aanhangsel, by its id; undefined for a letter. */
export function typeOf({ id }: Pick<Publicatie, 'id'>): 'kv' | 'ah' | undefined {
  if (OWN_KEY.test(id)) return 'ah';
  const type = parsePublicationId(id)?.type;
  return type === 'kv' || type === 'ah' ? type : undefined;
}

function sharesNumber(a: Publicatie, b: Publicatie): boolean {
  return a.vraagnummers.some((vraagnummer) => b.vraagnummers.includes(vraagnummer));
}

function sameNumbers(a: Publicatie, b: Publicatie): boolean {
  const joined = ({ vraagnummers }: Publicatie) => [...new Set(vraagnummers)].sort().join();
  return a.vraagnummers.length > 0 && joined(a) === joined(b);
}

interface Place {
  vergaderjaar?: string | undefined;
  nummer?: string | undefined;
}

/** Year and number in the Aanhangsel, by what was read or by the id. */
function placeOf({ id, vergaderjaar, aanhangselnummer }: Publicatie): Place {
  const parsed = parsePublicationId(id);
  const inId = parsed?.type === 'ah' ? parsed : undefined;
  return { vergaderjaar: vergaderjaar ?? inId?.vergaderjaar, nummer: aanhangselnummer ?? inId?.nummer };
}

function isEersteKamer({ id }: Publicatie): boolean {
  const parsed = parsePublicationId(id);
  return parsed?.type === 'ah' && parsed.kamer === 'ek';
}

/**
 * Number and year in the Aanhangsel belong to one document; a vraagnummer of another question speaks against it. The two
 * chambers number by themselves, and only the vraagnummer tells whose a temporary document is.
 */
function samePlace(a: Publicatie, b: Publicatie): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (!one.vergaderjaar || !one.nummer || one.vergaderjaar !== other.vergaderjaar || one.nummer !== other.nummer) {
    return false;
  }
  if (isEersteKamer(a) || isEersteKamer(b)) return sharesNumber(a, b);
  return a.vraagnummers.length === 0 || b.vraagnummers.length === 0 || sharesNumber(a, b);
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return Boolean(one) && Boolean(other) && one !== other;
}

/** Whether two Aanhangsels answer questions of which none is the same. */
function answerOthers({ answers }: Publicatie, other: Publicatie): boolean {
  const numbers = new Set(answers.flatMap((answer) => answer.numbers));
  const others = other.answers.flatMap((answer) => answer.numbers);
  return numbers.size > 0 && others.length > 0 && !others.some((number) => numbers.has(number));
}

/** What two ministers answer on one day differs in its place, in what it supplements, or in what it answers. */
function sameDay(a: Publicatie, b: Publicatie): boolean {
  if (a.kind !== b.kind || !sameNumbers(a, b)) return false;
  if (a.kind === 'antwoord' && b.kind === 'antwoord' && a.nader !== b.nader) return false;
  const { ontvangen } = a.dates;
  return ontvangen !== undefined && ontvangen === b.dates.ontvangen && !answerOthers(a, b);
}

function matches(a: Publicatie, b: Publicatie): boolean {
  const type = typeOf(a);
  if (!type || type !== typeOf(b) || finality(a.id) === finality(b.id)) return false;
  // A reprint is a document of its own beside the first print.
  if (firstPrintId(a.id) !== a.id || firstPrintId(b.id) !== b.id) return false;
  if (type === 'kv') return sharesNumber(a, b);
  const [one, other] = [placeOf(a), placeOf(b)];
  if (differ(one.nummer, other.nummer) || differ(one.vergaderjaar, other.vergaderjaar)) return false;
  return samePlace(a, b) || sameDay(a, b);
}

/**
 * The one among other documents that is this very document under a more or a less final id: a question with a
 * vraagnummer of it, or an Aanhangsel of the same kind with the same vraagnummers that was received on the same day, or
 * with the same number in the same year. Of several such ids the most final. Undefined when there is none, and when two
 * are equally final or something that they say differs: then it cannot be told.
 */
export function sameDocument(publicatie: Publicatie, others: Publicatie[]): Publicatie | undefined {
  const found = others.filter((other) => matches(publicatie, other));
  const best = Math.max(...found.map(({ id }) => finality(id)));
  const [only, ...more] = found.filter(({ id }) => finality(id) === best);
  return more.length === 0 ? only : undefined;
}
