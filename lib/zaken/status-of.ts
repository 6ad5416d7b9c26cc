import { parsePublicationId } from '../identifiers/publication-id';
import type { Publicatie } from '../model/publicatie';
import type { ZaakStatus } from '../model/zaak';
import { addDays, daysBetween } from './days';
import { firstPrints } from './reprint-of';
import { typeOf } from './same-document';
import { wasDelayed } from './was-delayed';
import { withdrawsAll } from './withdraws-all';

const THREE_WEEKS = 21;

type Term = Pick<ZaakStatus, 'termWeeks' | 'term' | 'days' | 'daysOver'>;

function sorted(days: (string | undefined)[]): string[] {
  return days.filter((day) => day !== undefined).sort();
}

function received(documents: Publicatie[]): string[] {
  return sorted(documents.map(({ dates }) => dates.ontvangen));
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

/** The terms are those of the Tweede Kamer. */
function isEersteKamer(own: Publicatie[]): boolean {
  return own.some(({ id }) => {
    const parsed = parsePublicationId(id);
    return (parsed?.type === 'kv' || parsed?.type === 'ah') && parsed.kamer === 'ek';
  });
}

/** How long it took until `day`, and against which term where that can be told. */
function termOf(own: Publicatie[], named: Publicatie[], ingezonden: string | undefined, day: string | undefined): Term {
  if (!ingezonden || !day) return {};
  const days = daysBetween(ingezonden, day);
  if (isEersteKamer(own)) return { days };
  const delayed = wasDelayed(own, named);
  // Within three weeks is in time with or without a notice.
  if (delayed === undefined && days > THREE_WEEKS) return { days };
  const termWeeks = delayed ? 6 : 3;
  const term = addDays(ingezonden, termWeeks * 7);
  return { termWeeks, term, days, daysOver: Math.max(0, daysBetween(term, day)) };
}

/**
 * The day of the first answer, and against which term. The ministry dates its letter before the Kamer receives it: what the
 * site published goes before it, and a letter alone tells the day but not whether it was in time.
 */
function answeredOf(own: Publicatie[], named: Publicatie[], ingezonden: string | undefined) {
  const first = own.filter((publicatie) => publicatie.kind === 'antwoord' && !publicatie.nader);
  const published = first.filter(typeOf);
  const beantwoord = received(published.length > 0 ? published : first)[0];
  if (!beantwoord) return {};
  // One of the two days is misprinted: which one, and how long it took, nobody can tell.
  if (!ingezonden || beantwoord < ingezonden) return { beantwoord };
  if (published.length > 0) return { beantwoord, ...termOf(own, named, ingezonden, beantwoord) };
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
  const own = firstPrints(publicaties.filter((publicatie) => publicatie.kind !== 'brief'));
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
  const withdrawals = notices.filter((notice) => notice.announces === 'ingetrokken' && withdrawsAll(notice, asked));
  if (withdrawals.length > 0) {
    const ingetrokken = received(withdrawals)[0];
    return { name: 'ingetrokken', ...known, ...(ingetrokken ? { ingetrokken } : {}) };
  }
  const term = termOf(own, named, ingezonden, today);
  return { name: term.daysOver ? 'laat' : delays.length > 0 ? 'uitgesteld' : 'open', ...known, ...term };
}
