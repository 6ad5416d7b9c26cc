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

/** Where the text was read, and where the head was when that is another source. */
function sourceOf(texts: Publicatie, head: Publicatie, rest: Publicatie): Publicatie['source'] {
  const { head: _, ...source } = texts.source;
  const kind = headKind(head);
  return {
    ...filled({ url: head.source.url, metas: head.source.metas ?? rest.source.metas }),
    ...source,
    ...(kind === source.kind ? {} : { head: kind }),
  };
}

/** Whether it had the heading of the answer to read: a record has none, and neither has a page around a PDF. */
function hasAnswerHeading(one: Publicatie): boolean {
  const kind = headKind(one);
  const { kind: textKind } = one.source;
  return hasContent(one) && kind !== 'sidecar' && (kind === textKind || textKind === 'xml');
}

/** Whether an answer supplements another: the better head tells, or where that had no heading to tell it, either. */
function naderOf(heads: Publicatie[]): true | undefined {
  const [better, other] = heads.filter((one) => one.kind === 'antwoord');
  return better?.nader ?? (better && hasAnswerHeading(better) ? undefined : other?.nader);
}

/** What only an answer or only a notice has: whether it supplements by its head, what it announces by its text. */
function ownOf(kind: Publicatie['kind'], heads: Publicatie[], texts: Publicatie[]): object {
  const nader = naderOf(heads);
  const announced = texts.flatMap((one) => (one.kind === 'mededeling' && one.announces ? [one.announces] : []))[0];
  if (kind === 'antwoord' && nader) return { nader };
  return kind === 'mededeling' && announced ? { announces: announced } : {};
}

/**
 * The Aanhangsels that both list, those of the better head first. A temporary id that the publisher's list no longer names
 * when it is `read` again has become one of those that it names now.
 */
function aanhangselsOf([first, second]: [Publicatie, Publicatie], read: Publicatie): string[] {
  const now = headRank(read) >= HEAD_RANK.xml ? read.aanhangsels : [];
  const all = [...new Set([...first.aanhangsels, ...second.aanhangsels])];
  return now.length === 0 ? all : all.filter((id) => !isTemporary(id) || now.includes(id));
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
 * them best; ids and numbers of both are kept, but for temporary ones of which there is a later list. `gaps` names what
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
    aanhangsels: aanhangselsOf([head, rest], read),
    source: sourceOf(texts, head, rest),
    gaps: [...new Set([known, read].flatMap((one) => gapsOf(one, kind, one === texts || !hasContent(texts))))],
  } as Publicatie;
  return { ...merged, gaps: merged.gaps.filter((gap) => isMissing(gap, merged)) };
}
