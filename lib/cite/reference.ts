import { describePaper } from '../citations/target/describe-paper';
import { addressOf, fragmentOf } from '../identifiers/address';
import { isPublished, parsePublicationId } from '../identifiers/publication-id';
import type { Bewindspersoon, Publicatie } from '../model/publicatie';
import { printedNumber } from './printed-number';
import { listed, writtenPaper } from './written-paper';

/** Which sub-question of a document is meant. */
interface Place {
  question?: string | undefined;
}

let inDutch: Intl.DateTimeFormat | undefined;

/** " van 18 maart 2024"; nothing without a day. */
function ofDay(day: string | undefined): string {
  if (!day) return '';
  inDutch ??= new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  return ` van ${inDutch.format(new Date(`${day}T00:00:00Z`))}`;
}

/** A reprint carries the number of the first print: only the word tells them apart. */
function herdruk(id: string): string {
  const parsed = parsePublicationId(id);
  const isHerdruk = (parsed?.type === 'kv' || parsed?.type === 'ah') && parsed.reprint?.as === 'h';
  return isHerdruk ? ' (herdruk)' : '';
}

/** What a document is numbered by in a series that everybody knows; undefined while its number is temporary. */
function ofSeries({ id, aanhangselnummer }: Publicatie): string | undefined {
  const paper = describePaper(id);
  if (!paper) return undefined;
  const number = paper.kind === 'aanhangsel' ? printedNumber(aanhangselnummer ?? paper.number) : '';
  return writtenPaper(paper.kind === 'aanhangsel' ? { ...paper, number } : paper) + herdruk(id);
}

function kamervragen({ vraagnummers }: Publicatie): string | undefined {
  return vraagnummers.length > 0 ? `Kamervragen ${listed(vraagnummers)}` : undefined;
}

/** " van de minister van Justitie en Veiligheid", where every office is written so that it stands in a sentence. */
function ofOffices(writers: Bewindspersoon[]): string {
  const offices = writers.map(({ role = '' }) => {
    const [, office, rest] = /^(minister|staatssecretaris)((?: van| voor|-president).*)$/i.exec(role) ?? [];
    return office && `de ${office.toLowerCase()}${rest}`;
  });
  const known = offices.filter((office) => office !== undefined);
  return known.length > 0 && known.length === offices.length ? ` van ${listed(known)}` : '';
}

/** What has no number of a series by its own words: who wrote it, when, under which reference, about which questions. */
function byItself(publicatie: Publicatie): string | undefined {
  const { kind, kenmerk, dates, bewindspersonen } = publicatie;
  const about = kamervragen(publicatie);
  if (kind === 'kamervraag') return about;
  if (kenmerk) return `Brief${ofOffices(bewindspersonen)}${ofDay(dates.ontvangen)}, kenmerk ${kenmerk}`;
  if (kind === 'antwoord' && about) return `Antwoord${ofDay(dates.ontvangen)} op ${about}`;
  if (kind === 'mededeling' && about) return `Mededeling${ofDay(dates.ontvangen)} over ${about}`;
  return undefined;
}

/** Which of a document's questions or answers has this number: an answer that says it answers three is named as that. */
function placeOf(
  { answers, questions }: Publicatie,
  number: string,
): { part: 'vraag' | 'antwoord'; words: string } | undefined {
  const answer = answers.find(({ numbers }) => numbers.includes(number));
  if (answer) return { part: 'antwoord', words: `antwoord op vraag ${listed(answer.numbers)}` };
  return questions.some((question) => question.number === number)
    ? { part: 'vraag', words: `vraag ${number}` }
    : undefined;
}

/**
 * A document as lawyers refer to it: "Aanhangsel Handelingen II 2023/24, nr. 1262", with a sub-question ", antwoord op vraag
 * 3" behind it; what has no number of its own by what it says of itself, else by its title. What a document does not tell
 * is left out, also a sub-question that it does not have. Source: "Leidraad voor juridische auteurs", parliamentary papers.
 */
export function reference(publicatie: Publicatie, { question }: Place = {}): string {
  const { title, dates, id } = publicatie;
  const named = ofSeries(publicatie) ?? byItself(publicatie);
  const whole = named ?? (title ? `‘${title}’${ofDay(dates.ontvangen).replace(/^ van/, ',')}` : id);
  const place = question === undefined ? undefined : placeOf(publicatie, question);
  return place ? `${whole}, ${place.words}` : whole;
}

/**
 * The official address of a document, at the sub-question if it has that one; undefined for what has no page. The site has
 * no places of its own for sub-questions: its pages go there where the extension runs, and open as always elsewhere.
 */
export function referenceAddress(publicatie: Publicatie, { question }: Place = {}): string | undefined {
  if (!isPublished(publicatie)) return undefined;
  const place = question === undefined ? undefined : placeOf(publicatie, question);
  return addressOf(publicatie.id) + (place && question !== undefined ? fragmentOf(place.part, question) : '');
}

/** The reference with its address behind it, in one line. */
export function referenceLine(publicatie: Publicatie, place: Place = {}): string {
  return [reference(publicatie, place), referenceAddress(publicatie, place)].filter(Boolean).join(', ');
}
