import { parsePublicationId } from '../identifiers/publication-id';
import type { Publicatie } from '../model/publicatie';
import type { ZaakStatus } from '../model/zaak';
import { addDays, daysBetween } from './days';
import { datedFirstPrints } from './reprint-of';
import { isTemporary, typeOf } from './same-document';
import { wasDelayed } from './was-delayed';
import { withdrawalOf } from './withdrawal-of';

const THREE_WEEKS = 21;

type Term = Pick<ZaakStatus, 'termWeeks' | 'term' | 'days' | 'daysOver'>;

function sorted(days: (string | undefined)[]): string[] {
  return days.filter((day) => day !== undefined).sort();
}

function received(documents: Publicatie[]): string[] {
  return sorted(documents.map(({ dates }) => dates.ontvangen));
}

/** The vraagnummers of the questions themselves; without these, those of documents that carry one. */
function numbersOf(own: Publicatie[]): string[] {
  const asked = own.flatMap(({ kind, vraagnummers }) => (kind === 'kamervraag' ? vraagnummers : []));
  const others = own.flatMap(({ vraagnummers }) => (vraagnummers.length === 1 ? vraagnummers : []));
  return [...new Set(asked.length > 0 ? asked : others)];
}

/**
 * The questions' own date. An answer to several sets of questions gives one date, of which of them it does not say, and one
 * that carries another vraagnummer than the question gives that of another question.
 */
function ingezondenOf(own: Publicatie[]): string | undefined {
  const asked = own.filter(({ kind }) => kind === 'kamervraag');
  const numbers = asked.flatMap(({ vraagnummers }) => vraagnummers);
  const others = own.filter(({ vraagnummers: [number, ...more] }) => {
    const isOurs = number === undefined || numbers.length === 0 || numbers.includes(number);
    return more.length === 0 && isOurs;
  });
  const dates = (documents: Publicatie[]) => sorted(documents.map((publicatie) => publicatie.dates.ingezonden));
  return dates(asked)[0] ?? dates(others.filter(typeOf))[0] ?? dates(others)[0];
}

/** From then on every vraagnummer of the Tweede Kamer has a Z. */
const ALL_WITH_Z = '2011-01-01';

/**
 * The terms are those of the Tweede Kamer. An id tells whose a document is, but not while it is temporary: then only a
 * vraagnummer does, of the kind that the Eerste Kamer alone still gives.
 */
function isEersteKamer(own: Publicatie[], ingezonden: string): boolean {
  return own.some(({ id, vraagnummers }) => {
    const parsed = parsePublicationId(id);
    if ((parsed?.type === 'kv' || parsed?.type === 'ah') && parsed.kamer === 'ek') return true;
    const [first] = vraagnummers;
    return isTemporary(id) && ingezonden >= ALL_WITH_Z && first !== undefined && !first.includes('Z');
  });
}

/** How long it took until `day`, and against which term where that can be told. */
function termOf(own: Publicatie[], ingezonden: string, day: string, delayed: boolean | undefined): Term {
  const days = daysBetween(ingezonden, day);
  if (isEersteKamer(own, ingezonden)) return { days };
  // Within three weeks is in time with or without a notice.
  if (delayed === undefined && days > THREE_WEEKS) return { days };
  const termWeeks = delayed ? 6 : 3;
  const term = addDays(ingezonden, termWeeks * 7);
  return { termWeeks, term, days, daysOver: Math.max(0, daysBetween(term, day)) };
}

/**
 * The day of the first answer, and against which term. One of several without a day may be the first. The ministry dates
 * its letter before the Kamer receives it: what the site published goes before it, and a letter alone tells the day but not
 * whether it was in time.
 */
function answeredOf(own: Publicatie[], named: Publicatie[], ingezonden: string | undefined) {
  const first = own.filter((publicatie) => publicatie.kind === 'antwoord' && !publicatie.nader);
  const published = first.filter(typeOf);
  const counted = published.length > 0 ? published : first;
  const [beantwoord, ...later] = received(counted);
  if (!beantwoord || later.length + 1 < counted.length) return {};
  // One of the two days is misprinted: which one, and how long it took, nobody can tell.
  if (!ingezonden || beantwoord < ingezonden) return { beantwoord };
  if (published.length > 0)
    return { beantwoord, ...termOf(own, ingezonden, beantwoord, wasDelayed(own, named, beantwoord)) };
  return { beantwoord, days: daysBetween(ingezonden, beantwoord) };
}

/**
 * Where a question stands on `today`, from the documents of one zaak; undefined when none of them is a question, an answer
 * or a notice. `named`: the documents that these name, wherever they belong.
 *
 * Rule: an answer is due within three weeks of the day of submission, or within six weeks of that day when a notice of
 * delay came (Reglement van Orde van de Tweede Kamer; so only there). The term's last day is in time. The first answer
 * ends the wait; a supplementing one or a reprint changes nothing, and by itself does not tell when the first one came. A
 * notice that all the questions are withdrawn ends it when no answer came. Where the documents cannot tell which term ran,
 * it is left out: right or silent.
 *
 * `open`, `uitgesteld` and `laat` mean that the documents at hand hold no answer; whether the Kamer has one they cannot
 * tell.
 */
export function statusOf(publicaties: Publicatie[], today: string, named: Publicatie[] = []): ZaakStatus | undefined {
  const own = datedFirstPrints(publicaties.filter((publicatie) => publicatie.kind !== 'brief'));
  if (own.length === 0) return undefined;

  const notices = own.filter((publicatie) => publicatie.kind === 'mededeling');
  const delays = notices.filter(({ announces }) => announces === 'uitstel');
  const ingezonden = ingezondenOf(own);
  const uitgesteld = received(delays).at(-1);
  const known = { ...(ingezonden ? { ingezonden } : {}), ...(uitgesteld ? { uitgesteld } : {}) };

  if (own.some(({ kind }) => kind === 'antwoord')) {
    return { name: 'beantwoord', ...known, ...answeredOf(own, named, ingezonden) };
  }
  const asked = own.flatMap(({ kind, questions }) => (kind === 'kamervraag' ? questions : []));
  const withdrawals = notices.filter(({ announces }) => announces === 'ingetrokken');
  const withdrawal = withdrawalOf(withdrawals, asked, numbersOf(own));
  if (withdrawal) return { name: 'ingetrokken', ...known, ...withdrawal };
  const term = ingezonden ? termOf(own, ingezonden, today, wasDelayed(own, named)) : {};
  return { name: term.daysOver ? 'laat' : delays.length > 0 ? 'uitgesteld' : 'open', ...known, ...term };
}
