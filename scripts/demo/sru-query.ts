import type { Published } from './metas';
import { metasOf } from './metas';
import { serviceDay } from './sru-record';

/** The part of the search service's language (CQL) that is used here: clauses with AND between, alternatives in brackets. */

interface Clause {
  index: string;
  relation: string;
  term: string;
}

const TOKEN =
  /\s*(?:(\()|(\))|(AND|OR)(?=[\s(])|sortBy dt\.date\/sort\.(ascending|descending)$|([\w.-]+)(==|>=|<=|=)"((?:[^"\\]|\\.)*)")/y;

/** What a query asks for: each group must hold, by one of its clauses. Undefined for what cannot be understood. */
function parseQuery(query: string): { groups: Clause[][]; newestFirst: boolean } | undefined {
  const groups: Clause[][] = [];
  let newestFirst = false;
  let isOpen = false;
  let joins = true;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < query.length) {
    const match = TOKEN.exec(query);
    if (!match) return undefined;
    const [, open, close, joint, order, index, relation = '', term = ''] = match;
    if (open || close) isOpen = Boolean(open);
    if (open) groups.push([]);
    if (joint) joins = true;
    if (order) newestFirst = order === 'descending';
    if (!index) continue;
    if (!joins) return undefined;
    joins = false;
    const clause = { index, relation, term: term.replace(/\\(.)/g, '$1').toLowerCase() };
    if (isOpen) groups.at(-1)?.push(clause);
    else groups.push([clause]);
  }
  return isOpen ? undefined : { groups, newestFirst };
}

/** What the service has under an index; undefined for an index that it does not know. */
function valuesOf(document: Published, index: string): string[] | undefined {
  const named = (name: string) => metasOf(document).flatMap(([meta, content]) => (meta === name ? [content] : []));
  const { title, questions, answers, text = '' } = document;
  switch (index) {
    case 'c.product-area':
      return ['officielepublicaties'];
    case 'w.publicatienaam':
      return named('OVERHEIDop.publicationName');
    case 'w.vraagnummer':
      return document.vraagnummers;
    case 'w.indiener':
      return named('OVERHEIDop.indiener');
    case 'w.ontvanger':
      return named('OVERHEIDop.ontvanger');
    case 'dt.subject':
      return document.subjects;
    case 'dt.title':
      return [title];
    case 'dt.date':
      return [serviceDay(document)];
    case 'cql.textAndIndexes':
      return [
        title,
        ...document.subjects,
        ...questions.map((one) => one.text),
        ...answers.map((one) => one.text),
        text,
      ];
    default:
      return undefined;
  }
}

/** A text as its words, with a space before and behind each: so a word is found as a whole. */
function inWords(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

function isFound(document: Published, { index, relation, term }: Clause): boolean {
  return (valuesOf(document, index) ?? []).some((written) => {
    const value = written.toLowerCase();
    if (relation === '==') return value === term;
    if (relation === '>=') return value >= term;
    if (relation === '<=') return value <= term;
    return inWords(value).includes(inWords(term));
  });
}

/** The documents that a query finds, in the order that it asks for. Undefined for a query that the service does not understand. */
export function findByQuery(documents: Published[], query: string): Published[] | undefined {
  const parsed = parseQuery(query);
  if (!parsed) return undefined;
  const { groups, newestFirst } = parsed;
  const [any] = documents;
  if (any && groups.flat().some(({ index }) => !valuesOf(any, index))) return undefined;
  const found = documents.filter((document) =>
    groups.every((group) => group.some((clause) => isFound(document, clause))),
  );
  const sign = newestFirst ? -1 : 1;
  return found.sort((a, b) => sign * serviceDay(a).localeCompare(serviceDay(b)) || a.id.localeCompare(b.id));
}
