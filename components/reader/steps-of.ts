import { isPublished } from '../../lib/identifiers/publication-id';
import { questionPageIds } from '../../lib/identifiers/vraagnummer';
import { documentDay } from '../../lib/model/document-day';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import { daysBetween } from '../../lib/zaken/days';
import { missingAanhangsels } from '../../lib/zaken/missing-aanhangsels';
import { firstPrintId } from '../../lib/zaken/reprint-of';

/** What happened to a question on a day. `listed`: an Aanhangsel that the site names, of which no more is known here. */
export type StepName =
  | 'vraag'
  | 'uitstel'
  | 'ingetrokken'
  | 'mededeling'
  | 'antwoord'
  | 'nader'
  | 'letter'
  | 'brief'
  | 'listed'
  | 'term';

/** One step in the course of a question. */
export interface Step {
  name: StepName;
  /** `YYYY-MM-DD`; absent where no document tells it. */
  day?: string;
  /** Calendar days since the questions were submitted. */
  days?: number;
  /** The document that it is in; absent for the term, and for a question whose number tells no address. */
  id?: string;
  /** Whether that document is stored. */
  isStored: boolean;
  /** It was printed before. */
  isReprint?: true;
}

function nameOf(publicatie: Publicatie): StepName {
  switch (publicatie.kind) {
    case 'kamervraag':
      return 'vraag';
    case 'mededeling':
      return publicatie.announces ?? 'mededeling';
    case 'antwoord':
      if (publicatie.nader) return 'nader';
      return isPublished(publicatie) ? 'antwoord' : 'letter';
    default:
      return 'brief';
  }
}

function ofDocument(publicatie: Publicatie): Step {
  const { id } = publicatie;
  const day = documentDay(publicatie);
  const isReprint = firstPrintId(id) !== id;
  return {
    name: nameOf(publicatie),
    ...(day ? { day } : {}),
    id,
    isStored: true,
    ...(isReprint ? { isReprint: true as const } : {}),
  };
}

/** The submission, where the question itself is not stored and others tell of it. */
function unstoredQuestion({ vraagnummer, publicaties, status }: Zaak): Step[] {
  const isStored = publicaties.some(({ kind }) => kind === 'kamervraag');
  const [id] = questionPageIds([vraagnummer]);
  const day = status?.ingezonden;
  if (isStored || !(id || day)) return [];
  return [{ name: 'vraag', ...(day ? { day } : {}), ...(id ? { id } : {}), isStored: false }];
}

/** The question first, then by day, the term's last day behind what came on it; last what has no day. */
function inTime(a: Step, b: Step): number {
  const rank = ({ name }: Step) => (name === 'vraag' ? 0 : 1);
  const day = (step: Step) => step.day ?? '9999';
  const term = ({ name }: Step) => Number(name === 'term');
  return rank(a) - rank(b) || day(a).localeCompare(day(b)) || term(a) - term(b);
}

/**
 * The course of a question in order: its documents, those that the site names beside them, and the last day of the term.
 * Days are counted from the submission, as the terms are.
 */
export function stepsOf(zaak: Zaak): Step[] {
  const { publicaties, status } = zaak;
  const steps: Step[] = [
    ...unstoredQuestion(zaak),
    ...publicaties.map(ofDocument),
    ...missingAanhangsels(publicaties).map((id): Step => ({ name: 'listed', id, isStored: false })),
    ...(status?.term ? [{ name: 'term' as const, day: status.term, isStored: false }] : []),
  ];
  const from = status?.ingezonden;
  return steps.sort(inTime).map((step) => {
    const days = from && step.day && step.name !== 'vraag' ? daysBetween(from, step.day) : undefined;
    return days === undefined || days < 0 ? step : { ...step, days };
  });
}
