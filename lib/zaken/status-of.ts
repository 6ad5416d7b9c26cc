import { parsePublicationId } from '../identifiers/publication-id';
import type { Antwoord, Publicatie } from '../model/publicatie';
import type { ZaakStatus } from '../model/zaak';
import { addDays, daysBetween } from './days';

function sorted(days: (string | undefined)[]): string[] {
  return days.filter((day) => day !== undefined).sort();
}

const THREE_WEEKS = 21;

/**
 * Whether an answer would say that a notice of delay came before it: the Aanhangsel does ("Zie ook Aanhangsel …"), a
 * ministry's letter does not.
 */
function tellsOfDelay(antwoord: Antwoord): boolean {
  return parsePublicationId(antwoord.id)?.type === 'ah';
}

/**
 * Where a question stands on `today`, from the documents of one vraagnummer; undefined when none of them is a
 * question, an answer or a notice.
 *
 * Rule: an answer is due within three weeks of the day of submission, or within six weeks of that day when a notice of
 * delay came (Reglement van Orde van de Tweede Kamer; the terms that facts about the site give). The term's last day is
 * in time. The first answer ends the wait; a supplementing one changes nothing. A notice of withdrawal ends it when no
 * answer came. When it cannot be known whether a notice of delay came (the answer is a letter, later than three weeks,
 * and no notice is at hand), the term is left out: right or silent.
 *
 * `open`, `uitgesteld` and `laat` mean that the documents at hand hold no answer; whether the Kamer has one they cannot
 * tell.
 */
export function statusOf(publicaties: Publicatie[], today: string): ZaakStatus | undefined {
  const own = publicaties.filter((publicatie) => publicatie.kind !== 'brief');
  if (own.length === 0) return undefined;

  const antwoorden = own.filter((publicatie) => publicatie.kind === 'antwoord');
  const mededelingen = own.filter((publicatie) => publicatie.kind === 'mededeling');
  const delays = mededelingen.filter((mededeling) => mededeling.announces === 'uitstel');
  const withdrawals = mededelingen.filter((mededeling) => mededeling.announces === 'ingetrokken');

  const ingezonden = sorted(own.map((publicatie) => publicatie.dates.ingezonden))[0];
  const beantwoord = sorted(antwoorden.map((antwoord) => antwoord.dates.ontvangen))[0];
  const uitgesteld = sorted(delays.map((delay) => delay.dates.ontvangen)).at(-1);
  const ingetrokken = sorted(withdrawals.map((withdrawal) => withdrawal.dates.ontvangen))[0];
  const known = {
    ...(ingezonden ? { ingezonden } : {}),
    ...(uitgesteld ? { uitgesteld } : {}),
  };

  if (antwoorden.length === 0 && withdrawals.length > 0) {
    return { name: 'ingetrokken', ...known, ...(ingetrokken ? { ingetrokken } : {}) };
  }

  const delayed = delays.length > 0 || antwoorden.some((antwoord) => antwoord.aanhangsels.length > 0);
  const clock = (day: string | undefined) => {
    if (!ingezonden || !day) return {};
    const days = daysBetween(ingezonden, day);
    if (!delayed && days > THREE_WEEKS && antwoorden.length > 0 && !antwoorden.some(tellsOfDelay)) return { days };
    const termWeeks: 3 | 6 = delayed ? 6 : 3;
    const term = addDays(ingezonden, termWeeks * 7);
    return { days, termWeeks, term, daysOver: Math.max(0, daysBetween(term, day)) };
  };

  if (antwoorden.length > 0) {
    return { name: 'beantwoord', ...known, ...(beantwoord ? { beantwoord } : {}), ...clock(beantwoord) };
  }
  const waiting = clock(today);
  const name = waiting.daysOver ? 'laat' : delayed ? 'uitgesteld' : 'open';
  return { name, ...known, ...waiting };
}
