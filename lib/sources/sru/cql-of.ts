import type { CollectForm } from '../../model/collect';

/**
 * Questions to the official search service in its language (CQL). Known by its use in public programs: `c.product-area`,
 * `w.publicatienaam`, `w.indiener`, `w.ontvanger`, `w.vraagnummer`, `dt.title`, `dt.date`, `cql.textAndIndexes`. Not known:
 * which index holds the publisher's subjects. The service's records have them in `dcterms:subject`, and the other fields of
 * that vocabulary are found as `dt.…`; every title names a subject too, so a word may also stand there.
 * https://www.loc.gov/standards/sru/cql/spec.html
 */

const AREA = 'c.product-area=="officielepublicaties"';
const AANHANGSEL = 'w.publicatienaam=="Kamervragen (Aanhangsel)"';
const KAMERVRAGEN = `(${AANHANGSEL} OR w.publicatienaam=="Kamervragen zonder antwoord")`;

const OLDEST_FIRST = 'sortBy dt.date/sort.ascending';
const NEWEST_FIRST = 'sortBy dt.date/sort.descending';

/** Text of a person as a term: what has a meaning of its own in CQL stands for itself. */
function term(text: string): string {
  return `"${text.replace(/[\\"*?^]/g, '\\$&')}"`;
}

/** The words of a text, and what stands between quotation marks as one. Marks alone are no words. */
function wordsIn(text: string): string[] {
  const found = [...text.matchAll(/["“”„]([^"“”„]*)["“”„]?|[^\s"“”„]+/g)].map(([all, quoted]) => quoted ?? all);
  return found.map((word) => word.replace(/\s+/g, ' ').trim()).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Each word must be in one of these indexes. */
function holds(text: string, ...indexes: string[]): string[] {
  return wordsIn(text).map((word) => {
    const clauses = indexes.map((index) => `${index}=${term(word)}`);
    return clauses.length === 1 ? clauses.join() : `(${clauses.join(' OR ')})`;
  });
}

function query(clauses: string[], order: string): string {
  return `${[AREA, ...clauses].join(' AND ')} ${order}`;
}

/** What a form asks for, newest first. Each word of a field must be found, in any order. */
export function cqlOf(form: Omit<CollectForm, 'limit'>): string {
  const { words, lid, minister, onderwerp, from, to, answered } = form;
  return query(
    [
      answered ? AANHANGSEL : KAMERVRAGEN,
      ...holds(words, 'cql.textAndIndexes'),
      ...holds(lid, 'w.indiener'),
      ...holds(minister, 'w.ontvanger'),
      ...holds(onderwerp, 'dt.subject', 'dt.title'),
      ...(from ? [`dt.date>=${term(from)}`] : []),
      ...(to ? [`dt.date<=${term(to)}`] : []),
    ],
    NEWEST_FIRST,
  );
}

/** The notices and answers to a question, oldest first. */
export function cqlOfAanhangsels(vraagnummer: string): string {
  return query([AANHANGSEL, `w.vraagnummer==${term(vraagnummer)}`], OLDEST_FIRST);
}
