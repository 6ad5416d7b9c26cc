import { parsePublicationId } from '../identifiers/publication-id';
import type { Publicatie } from '../model/publicatie';
import type { ZaakStatus } from '../model/zaak';
import { addDays, daysBetween } from './days';

const THREE_WEEKS = 21;

type Term = Pick<ZaakStatus, 'termWeeks' | 'term' | 'days' | 'daysOver'>;

function sorted(days: (string | undefined)[]): string[] {
  return days.filter((day) => day !== undefined).sort();
}

/** The questions' own date; an answer to several questions at once gives one date, of which of them it does not say. */
function ingezondenOf(own: Publicatie[]): string | undefined {
  const asked = own.filter(({ kind }) => kind === 'kamervraag');
  const others = own.filter(({ vraagnummers }) => vraagnummers.length === 1);
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

/**
 * Whether a notice of delay came: undefined when the documents at hand cannot tell. One is at hand, or an answer's
 * heading names it ("Zie ook Aanhangsel …"); an Aanhangsel read from its page or XML that names none had none. A text
 * or a ministry's letter does not say, and neither do documents while a listed one, or what a notice says, is unknown.
 */
function wasDelayed(own: Publicatie[]): boolean | undefined {
  const notices = own.filter((publicatie) => publicatie.kind === 'mededeling');
  const antwoorden = own.filter((publicatie) => publicatie.kind === 'antwoord');
  if (notices.some(({ announces }) => announces === 'uitstel')) return true;
  if (antwoorden.some(({ aanhangsels }) => aanhangsels.length > 0)) return true;
  const listed = own.filter(({ kind }) => kind === 'kamervraag').flatMap(({ aanhangsels }) => aanhangsels);
  const isAtHand = (id: string) => own.some((publicatie) => publicatie.id === id);
  if (!listed.every(isAtHand) || notices.some(({ announces }) => announces === undefined)) return undefined;
  const tells = ({ id, source }: Publicatie) => parsePublicationId(id)?.type === 'ah' && source.kind !== 'text';
  return antwoorden.length === 0 || antwoorden.some(tells) ? false : undefined;
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
 * Where a question stands on `today`, from the documents of one vraagnummer; undefined when none of them is a
 * question, an answer or a notice.
 *
 * Rule: an answer is due within three weeks of the day of submission, or within six weeks of that day when a notice of
 * delay came (Reglement van Orde van de Tweede Kamer; so only there). The term's last day is in time. The first answer
 * ends the wait; a supplementing one changes nothing. A notice of withdrawal ends it when no answer came. Where the
 * documents cannot tell which term ran, it is left out: right or silent.
 *
 * `open`, `uitgesteld` and `laat` mean that the documents at hand hold no answer; whether the Kamer has one they cannot
 * tell.
 */
export function statusOf(publicaties: Publicatie[], today: string): ZaakStatus | undefined {
  const own = publicaties.filter((publicatie) => publicatie.kind !== 'brief');
  if (own.length === 0) return undefined;

  const antwoorden = own.filter((publicatie) => publicatie.kind === 'antwoord');
  const notices = own.filter((publicatie) => publicatie.kind === 'mededeling');
  const daysOf = (announces: 'uitstel' | 'ingetrokken') =>
    sorted(notices.filter((notice) => notice.announces === announces).map(({ dates }) => dates.ontvangen));
  const ingezonden = ingezondenOf(own);
  const uitgesteld = daysOf('uitstel').at(-1);
  const known = { ...(ingezonden ? { ingezonden } : {}), ...(uitgesteld ? { uitgesteld } : {}) };

  if (antwoorden.length > 0) {
    const beantwoord = sorted(antwoorden.map(({ dates }) => dates.ontvangen))[0];
    const term = termOf(own, ingezonden, beantwoord);
    return { name: 'beantwoord', ...known, ...(beantwoord ? { beantwoord } : {}), ...term };
  }
  if (notices.some(({ announces }) => announces === 'ingetrokken')) {
    const ingetrokken = daysOf('ingetrokken')[0];
    return { name: 'ingetrokken', ...known, ...(ingetrokken ? { ingetrokken } : {}) };
  }
  const term = termOf(own, ingezonden, today);
  const delayed = notices.some(({ announces }) => announces === 'uitstel');
  return { name: term.daysOver ? 'laat' : delayed ? 'uitgesteld' : 'open', ...known, ...term };
}
