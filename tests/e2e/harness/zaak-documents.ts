import type { Antwoord, Kamervraag, Mededeling } from '../../../lib/model/publicatie';
import { addDays, today } from '../../../lib/zaken/days';
import { antwoordOf, kamervraagOf, mededelingOf } from '../../../scripts/fixtures/documents';

/**
 * The documents of one question with days of their own, counted back from today, so that its term runs or ran out. The
 * texts are those of a seed; the number is one that the publisher has not come to.
 */

const VRAAGNUMMER = '2024Z99001';

export function daysAgo(days: number): string {
  return addDays(today(new Date()), -days);
}

const carrying = { vraagnummers: [VRAAGNUMMER] };

/** The question, submitted so many days ago; the site lists these documents with it. */
export function asked(days: number, listed: { id: string }[] = []): Kamervraag {
  return {
    ...kamervraagOf('000'),
    ...carrying,
    id: `kv-tk-${VRAAGNUMMER}`,
    dates: { ingezonden: daysAgo(days) },
    aanhangsels: listed.map(({ id }) => id),
  };
}

/** Its answer, received so many days ago. */
export function answered(days: number, nummer = '9001'): Antwoord {
  const dates = { ontvangen: daysAgo(days) };
  return { ...antwoordOf('000'), ...carrying, id: `ah-tk-20232024-${nummer}`, aanhangselnummer: nummer, dates };
}

/** An answer that supplements an earlier one. */
export function supplemented(days: number): Antwoord {
  const antwoord = answered(days, '9002');
  return { ...antwoord, nader: true, title: `Nader antwoord op vragen over ${antwoord.title}` };
}

/** The notice that the answer comes later. */
export function delayed(days: number): Mededeling {
  return { ...mededelingOf('000'), ...carrying, id: 'ah-tk-20232024-9000', dates: { ontvangen: daysAgo(days) } };
}

/** The notice that there will be no answer; the words are those that the readers know for it. */
export function withdrawn(days: number): Mededeling {
  const { announces: _, ...notice } = delayed(days);
  return {
    ...notice,
    id: 'ah-tk-20232024-9004',
    announces: 'ingetrokken',
    title: 'Mededeling',
    text: 'De vragen zijn ingetrokken.',
  };
}
