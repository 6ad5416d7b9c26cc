import { parsePublicationId } from '../identifiers/publication-id';
import type { Publicatie } from '../model/publicatie';
import type { ZaakStatus } from '../model/zaak';
import { addDays, daysBetween } from './days';
import { firstPrints } from './reprint-of';
import { wasDelayed } from './was-delayed';
import { withdrawsAll } from './withdraws-all';

const THREE_WEEKS = 21;

type Term = Pick<ZaakStatus, 'termWeeks' | 'term' | 'days' | 'daysOver'>;

function sorted(days: (string | undefined)[]): string[] {
  return days.filter((day) => day !== undefined).sort();
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
  return dates(asked)[0] ?? dates(others)[0];
}

/** The terms are those of the Tweede Kamer. */
function isEersteKamer(own: Publicatie[]): boolean {
  return own.some(({ id }) => {
    const parsed = parsePublicationId(id);
    return (parsed?.type === 'kv' || parsed?.type === 'ah') && parsed.kamer === 'ek';
  });
}

/** How long it took until `day`, and against which term where that can be told. */
function termOf(own: Publicatie[], ingezonden: string | undefined, day: string | undefined): Term {
  if (!ingezonden || !day) return {};
  const days = daysBetween(ingezonden, day);
  if (isEersteKamer(own)) return { days };
  const delayed = wasDelayed(own);
  // Within three weeks is in time with or without a notice.
  if (delayed === undefined && days > THREE_WEEKS) return { days };
  const termWeeks = delayed ? 6 : 3;
  const term = addDays(ingezonden, termWeeks * 7);
  return { termWeeks, term, days, daysOver: Math.max(0, daysBetween(term, day)) };
}

/**
 * Where a question stands on `today`, from the documents of one zaak; undefined when none of them is a question, an answer
 * or a notice.
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
export function statusOf(publicaties: Publicatie[], today: string): ZaakStatus | undefined {
  const own = firstPrints(publicaties.filter((publicatie) => publicatie.kind !== 'brief'));
  if (own.length === 0) return undefined;

  const antwoorden = own.filter((publicatie) => publicatie.kind === 'antwoord');
  const notices = own.filter((publicatie) => publicatie.kind === 'mededeling');
  const delays = notices.filter(({ announces }) => announces === 'uitstel');
  const received = (documents: Publicatie[]) => sorted(documents.map(({ dates }) => dates.ontvangen));
  const ingezonden = ingezondenOf(own);
  const uitgesteld = received(delays).at(-1);
  const known = { ...(ingezonden ? { ingezonden } : {}), ...(uitgesteld ? { uitgesteld } : {}) };

  if (antwoorden.length > 0) {
    const beantwoord = received(antwoorden.filter(({ nader }) => !nader))[0];
    const term = termOf(own, ingezonden, beantwoord);
    return { name: 'beantwoord', ...known, ...(beantwoord ? { beantwoord } : {}), ...term };
  }
  const asked = own.flatMap(({ kind, questions }) => (kind === 'kamervraag' ? questions : []));
  const withdrawals = notices.filter((notice) => notice.announces === 'ingetrokken' && withdrawsAll(notice, asked));
  if (withdrawals.length > 0) {
    const ingetrokken = received(withdrawals)[0];
    return { name: 'ingetrokken', ...known, ...(ingetrokken ? { ingetrokken } : {}) };
  }
  const term = termOf(own, ingezonden, today);
  return { name: term.daysOver ? 'laat' : delays.length > 0 ? 'uitgesteld' : 'open', ...known, ...term };
}
