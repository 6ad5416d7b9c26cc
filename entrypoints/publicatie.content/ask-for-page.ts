import type { FoundOnSite, Known } from '../../components/page/page';
import { askTurn, tellFound } from '../../lib/messages/ask-background';
import type { Publicatie } from '../../lib/model/publicatie';
import type { AskOutcome } from '../../lib/model/site';
import { type Asked, askForRest } from '../../lib/sources/ask-for-rest';
import { browserSiteAccess } from '../../lib/sources/browser-site-access';
import { today } from '../../lib/zaken/days';
import { hasContent } from '../../lib/zaken/has-content';

async function takeTurn(): Promise<number> {
  const turn = await askTurn();
  if (!turn.ok) throw new Error('The background gave no turn.');
  return turn.wait;
}

/**
 * Asks the site for the other documents of a page's question, has them stored with the page's own, and adds them to what
 * was `found` for this page. The outcome says what came of it.
 */
export async function askForPage(
  publicatie: Publicatie,
  known: Known | undefined,
  found: FoundOnSite,
  progress: (request: number) => void,
  signal: AbortSignal,
): Promise<{ found: FoundOnSite; outcome: AskOutcome }> {
  const atHand = [...(known?.zaken ?? []).flatMap(({ publicaties }) => publicaties), ...found.publicaties];
  const whole = new Set(atHand.filter(hasContent).map(({ id }) => id));
  const isKnown = (id: string) => whole.has(id);
  let read: Asked;
  try {
    read = await askForRest(publicatie, { access: browserSiteAccess(takeTurn), signal, isKnown, progress });
  } catch (error) {
    // Without its storage the background gives no turn.
    console.error(error);
    return { found, outcome: { found: 0, problem: 'noTurn' } };
  }
  const { publicaties, records, told, problem } = read;
  const came = [...records, ...publicaties];
  const stored = await tellFound({ publicatie, publicaties: came, asked: told });
  const failed = problem === 'unknown' ? 'gone' : (problem ?? (stored.ok ? undefined : 'storage'));
  const outcome: AskOutcome = { found: publicaties.length, ...(failed ? { problem: failed } : {}) };
  const isStored = found.isStored && stored.ok && !known?.isPrivate;
  const day = today(new Date());
  const asked = new Map([...found.asked, ...told.map((vraagnummer): [string, string] => [vraagnummer, day])]);
  return { outcome, found: { publicaties: [...found.publicaties, ...came], asked, isStored, outcome } };
}
