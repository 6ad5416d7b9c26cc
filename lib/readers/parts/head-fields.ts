import { type AanhangselId, type KamervraagId, parsePublicationId } from '../../identifiers/publication-id';
import { parseVergaderjaar } from '../../identifiers/vergaderjaar';
import { parseVraagnummer } from '../../identifiers/vraagnummer';
import type { Bewindspersoon, Indiener } from '../../model/publicatie';
import { type AnswerHeading, parseAnswerHeading } from './answer-heading';
import { capitalised } from './capitalised';
import { parseIsoDate } from './dutch-date';
import { mergeNames } from './merge-names';
import { allOf, firstOf, type Metas } from './metas';
import { parseQuestionHeading, type QuestionHeading } from './question-heading';

/** What is known of a document before its text is read: its record, and the headings of its sets. */
interface Head {
  id: KamervraagId | AanhangselId;
  metas: Metas;
  /** "Vragen van het lid …"; two for an answer to two sets of questions. */
  questions: string[];
  /** "Antwoord van Minister …", or the heading of a notice. */
  answer?: string | undefined;
}

/** Several values in one field: numbers and ids hold no space and no comma. */
function separate(contents: string[]): string[] {
  return contents.flatMap((content) => content.split(/[\s,;]+/)).filter(Boolean);
}

/** One day, and none when the sets of questions have different ones, or one of them has none. */
function sameDay([first, ...others]: (string | undefined)[]): string | undefined {
  return others.every((day) => day === first) ? first : undefined;
}

function datesOf(metas: Metas, asked: QuestionHeading[], answered: AnswerHeading) {
  const day = (name: string) => parseIsoDate(firstOf(metas, name) ?? '');
  const said = allOf(metas, 'OVERHEIDop.datumIndiening').map(parseIsoDate);
  const ingezonden = said.some((one) => one !== undefined)
    ? sameDay(said)
    : sameDay(asked.map((heading) => heading.ingezonden));
  const ontvangen = day('OVERHEIDop.datumOntvangst') ?? answered.ontvangen;
  const gepubliceerd = day('DCTERMS.available') ?? day('DCTERMS.issued');
  return {
    ...(ingezonden ? { ingezonden } : {}),
    ...(ontvangen ? { ontvangen } : {}),
    ...(gepubliceerd ? { gepubliceerd } : {}),
  };
}

function vraagnummersOf(metas: Metas, id: Head['id'], asked: QuestionHeading[]): string[] {
  const own = id.type === 'kv' ? id.vraagnummer : undefined;
  const said = separate(allOf(metas, 'OVERHEIDop.vraagnummer')).map(parseVraagnummer);
  const numbers = [...said, own, ...asked.map(({ vraagnummer }) => vraagnummer)];
  return [...new Set(numbers.filter((number) => number !== undefined))];
}

/** The record names the ministers, the headings give their offices. */
function bewindspersonenOf(metas: Metas, asked: Bewindspersoon[], answered: AnswerHeading): Bewindspersoon[] {
  const named = allOf(metas, 'OVERHEIDop.ontvanger');
  if (answered.bewindspersonen.length > 0) return mergeNames(answered.bewindspersonen, named);
  if (named.length === 0) return asked;
  // Which of several names holds which office cannot be told: the head of the page has an order of its own.
  const office = named.length === 1 && asked.length === 1 ? asked[0] : undefined;
  return named.map((name) => ({ ...office, name }));
}

/** Each once, told apart by everything that is said of it. */
function unique<T extends Indiener | Bewindspersoon>(people: T[]): T[] {
  return [...new Map(people.map((person) => [JSON.stringify(person), person])).values()];
}

const GLUED = /(?<![A-Za-zÀ-ɏ])(van|de|den|der|ter|ten)(?=[A-ZÀ-Þ][a-zß-ÿ])/g;

/** A particle that the publisher's titles sometimes set against the name: "D.J.H. vanDijk". */
function setApart(indiener: Indiener): Indiener {
  return { ...indiener, name: indiener.name.replace(GLUED, '$1 ') };
}

/**
 * The fields of a document that its record and its headings tell, the same for a page, an XML file and a record alone.
 * Where both tell a field the record goes first; a record whose title is a whole heading is read as that heading too.
 */
export function headFields({ id, metas, questions, answer }: Head) {
  const written = firstOf(metas, 'DC.title');
  const lines = questions.length === 0 && written && /^vragen\s+van\s/i.test(written) ? [written] : questions;
  const asked = lines.map(parseQuestionHeading);
  const offices = unique(asked.flatMap(({ bewindspersonen }) => bewindspersonen));
  const kamer = id.kamer ?? (/eerste kamer/i.test(firstOf(metas, 'DC.creator') ?? '') ? 'ek' : 'tk');
  const answered = parseAnswerHeading(answer ?? '', offices, kamer);
  const members = asked.flatMap(({ indieners }) => indieners.map(setApart));
  const onderwerp = asked.map((heading) => heading.onderwerp).find((found) => found !== undefined);
  const nummer = firstOf(metas, 'OVERHEIDop.aanhangselNummer') ?? (id.type === 'ah' ? id.nummer : undefined);
  const vergaderjaar =
    parseVergaderjaar(firstOf(metas, 'OVERHEIDop.vergaderjaar') ?? '') ??
    (id.type === 'ah' ? parseVergaderjaar(id.vergaderjaar ?? '') : undefined);
  const listed = separate(allOf(metas, 'OVERHEIDop.aanhangsel')).filter(
    (one) => parsePublicationId(one)?.type === 'ah',
  );
  return {
    id: id.id,
    title: written ?? (onderwerp ? capitalised(onderwerp) : (lines[0] ?? '')),
    vraagnummers: vraagnummersOf(metas, id, asked),
    ...(vergaderjaar ? { vergaderjaar } : {}),
    indieners: mergeNames(unique(members), allOf(metas, 'OVERHEIDop.indiener')),
    bewindspersonen: bewindspersonenOf(metas, offices, answered),
    dates: datesOf(metas, asked, answered),
    subjects: allOf(metas, 'OVERHEID.category'),
    ...(id.type === 'ah' && nummer ? { aanhangselnummer: nummer } : {}),
    aanhangsels: [...new Set([...listed, ...answered.aanhangsels])],
  };
}
