import type { Publicatie } from './publicatie';

/** The day that a document is known by: submitted for a question, received for what answers it. */
export function documentDay(publicatie: Publicatie): string | undefined {
  const { ingezonden, ontvangen, gepubliceerd } = publicatie.dates;
  const own = publicatie.kind === 'kamervraag' ? ingezonden : ontvangen;
  return own ?? gepubliceerd ?? ontvangen ?? ingezonden;
}
