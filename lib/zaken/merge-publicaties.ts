import type { Publicatie } from '../model/publicatie';
import { hasContent } from './has-content';
import { finality, isTemporary } from './same-document';

type SourceKind = Publicatie['source']['kind'];

/** How well a source gives the text of a document. */
const TEXT_RANK: Record<SourceKind, number> = { page: 3, xml: 3, pdf: 2, text: 1, sidecar: 0 };
/**
 * How well it gives what stands above the text: the publisher's own record goes before what was read from prose, also from
 * the headings in the XML. No two are equal, so that it makes no difference which of them was read last.
 */
const HEAD_RANK: Record<SourceKind, number> = { page: 4, sidecar: 3, xml: 2, pdf: 1, text: 0 };

const textRank = ({ source }: Publicatie) => TEXT_RANK[source.kind];
/** What was put together has its text from one source, and what stands above it maybe from another. */
const headKind = ({ source }: Publicatie) => source.head ?? source.kind;
const headRank = (one: Publicatie) => HEAD_RANK[headKind(one)];

function hasText({ questions, answers, text, footnotes }: Publicatie): boolean {
  return questions.length > 0 || answers.length > 0 || Boolean(text) || footnotes.length > 0;
}

function isAboutTexts(gap: string): boolean {
  return /^(?:questions|answers)\b/.test(gap);
}

/** 1 for a reading that found all questions and answers; never one without any, whatever it looked for. */
function wholeness(one: Publicatie): number {
  return hasContent(one) && !one.gaps.some(isAboutTexts) ? 1 : 0;
}

/** The one of two readings with the higher measure, the next measure where they are equal; at last the later reading. */
function better(known: Publicatie, read: Publicatie, ...measures: ((one: Publicatie) => number)[]): Publicatie {
  const difference = measures.map((measure) => measure(read) - measure(known)).find((value) => value !== 0);
  return difference === undefined || difference > 0 ? read : known;
}

/** How much is said of people: names, offices and parties. */
function detail(people: object[]): number {
  return people.flatMap((person) => Object.values(person)).length;
}

/** The fields that say something. */
function filled<Fields extends object>(fields: Fields): Partial<Fields> {
  const isFilled = ([, value]: [string, unknown]) => value !== undefined && value !== '';
  return Object.fromEntries(Object.entries(fields).filter(isFilled)) as Partial<Fields>;
}

function headOf({ title, vergaderjaar, aanhangselnummer, kenmerk }: Publicatie) {
  return filled({ title, vergaderjaar, aanhangselnummer, kenmerk });
}

/** When the last of two readings of one and the same source was made; undefined where they are of two sources. */
function lastReadAt({ source: one }: Publicatie, { source: other }: Publicatie): string | undefined {
  if (one.kind !== other.kind || one.head || other.head) return undefined;
  return [one.readAt, other.readAt]
    .filter((readAt) => readAt !== undefined)
    .sort()
    .at(-1);
}

/** Where the text was read, and where the head was when that is another source. */
function sourceOf(texts: Publicatie, head: Publicatie, rest: Publicatie): Publicatie['source'] {
  const { head: _, ...source } = texts.source;
  const kind = headKind(head);
  return {
    ...filled({ url: head.source.url, metas: head.source.metas ?? rest.source.metas }),
    ...source,
    ...filled({ readAt: lastReadAt(head, rest) ?? source.readAt }),
    ...(kind === source.kind ? {} : { head: kind }),
  };
}

/** Whether the page of an answer was read with its heading; a page around a PDF has none. */
function hasPageHeading(one: Publicatie): boolean {
  return hasContent(one) && headKind(one) === 'page' && textRank(one) === TEXT_RANK.page;
}

/**
 * Whether an answer supplements another: the heading on its page tells. Without that it does when anything else says so, in
 * whatever order it was read: an answer that is wrongly taken for the first one gives a wrong term.
 */
function naderOf(heads: Publicatie[]): true | undefined {
  const antwoorden = heads.filter((one) => one.kind === 'antwoord');
  const page = antwoorden.find(hasPageHeading);
  return page ? page.nader : antwoorden.find(({ nader }) => nader)?.nader;
}

/** What only an answer or only a notice has: whether it supplements by its head, what it announces by its text. */
function ownOf(kind: Publicatie['kind'], heads: Publicatie[], texts: Publicatie[]): object {
  const nader = naderOf(heads);
  const announced = texts.flatMap((one) => (one.kind === 'mededeling' && one.announces ? [one.announces] : []))[0];
  if (kind === 'antwoord' && nader) return { nader };
  return kind === 'mededeling' && announced ? { announces: announced } : {};
}

/** The earlier and the later of two readings of the publisher's list in one and the same source; undefined if unknown. */
function inTime(one: Publicatie, other: Publicatie): [Publicatie, Publicatie] | undefined {
  const [a, b] = [one.source, other.source];
  // When the head of what was put together was read is not known.
  if (a.kind !== b.kind || a.head || b.head || headRank(one) < HEAD_RANK.xml) return undefined;
  if (!a.readAt || !b.readAt || a.readAt === b.readAt) return undefined;
  return a.readAt < b.readAt ? [one, other] : [other, one];
}

/**
 * The Aanhangsels that both list, those of the better head first. Temporary ids that a later list no longer names have
 * become final ones, if it names at least as many final ones that the earlier list did not; otherwise all stay.
 */
function aanhangselsOf(first: Publicatie, second: Publicatie): string[] {
  const all = [...new Set([...first.aanhangsels, ...second.aanhangsels])];
  const [earlier, later] = inTime(first, second) ?? [];
  if (!earlier || !later) return all;
  const gone = all.filter((id) => isTemporary(id) && !later.aanhangsels.includes(id));
  const come = all.filter((id) => !isTemporary(id) && !earlier.aanhangsels.includes(id));
  return come.length >= gone.length ? all.filter((id) => !gone.includes(id)) : all;
}

/** Whether a field that a reader did not find is still missing; a gap of any other name stays. */
function isMissing(gap: string, publicatie: Publicatie): boolean {
  if (gap === 'answers.numbers') return publicatie.answers.some(({ numbers }) => numbers.length === 0);
  const value: unknown = { ...publicatie, ...publicatie.dates }[gap as 'title'];
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A reader that took it for another kind looked for other fields; what it found of texts that are not used is no matter. */
function gapsOf({ kind: readAs, gaps }: Publicatie, kind: Publicatie['kind'], used: boolean): string[] {
  return readAs === kind ? gaps.filter((gap) => used || !isAboutTexts(gap)) : [];
}

/**
 * What two readings of one document say together, under its final id. Questions, answers, text, footnotes, links and marks
 * come from one of them, so that they fit each other: the one that has the text at all, then the better source, then the
 * one that was read without a gap, then the one that was `read` last. Other fields come one by one from the source that gives
 * them best; ids and numbers of both are kept, but for temporary ones that have become final. `gaps` names what
 * neither of them told.
 */
export function mergePublicaties(known: Publicatie, read: Publicatie): Publicatie {
  const texts = better(
    known,
    read,
    (one) => Number(hasContent(one)),
    (one) => Number(hasText(one)),
    textRank,
    wholeness,
  );
  const head = better(known, read, headRank);
  const rest = head === read ? known : read;
  const { kind } = hasText(texts) ? texts : head;
  const { text, marks, questions, answers, footnotes, links } = texts;
  const merged = {
    kind,
    ...ownOf(kind, [head, rest], [texts, texts === read ? known : read]),
    id: finality(read.id) < finality(known.id) ? known.id : read.id,
    title: '',
    ...headOf(rest),
    ...headOf(head),
    vraagnummers: [...new Set([...head.vraagnummers, ...rest.vraagnummers])],
    indieners: better(known, read, (one) => detail(one.indieners), headRank).indieners,
    bewindspersonen: better(known, read, (one) => detail(one.bewindspersonen), headRank).bewindspersonen,
    dates: { ...filled(rest.dates), ...filled(head.dates) },
    subjects: head.subjects.length > 0 ? head.subjects : rest.subjects,
    ...filled({ text, marks }),
    questions,
    answers,
    footnotes,
    links,
    aanhangsels: aanhangselsOf(head, rest),
    source: sourceOf(texts, head, rest),
    gaps: [...new Set([known, read].flatMap((one) => gapsOf(one, kind, one === texts || !hasContent(texts))))],
  } as Publicatie;
  return { ...merged, gaps: merged.gaps.filter((gap) => isMissing(gap, merged)) };
}
