import type { FoundOnSite, Known } from '../../components/page/page';
import { askTurn, tellFound } from '../../lib/messages/ask-background';
import type { Publicatie } from '../../lib/model/publicatie';
import type { AskOutcome } from '../../lib/model/site';
import { askForRest } from '../../lib/sources/ask-for-rest';
import { browserSiteAccess } from '../../lib/sources/browser-site-access';
import { today } from '../../lib/zaken/days';
import { hasText } from '../../lib/zaken/has-text';

async function takeTurn(): Promise<number> {
  const turn = await askTurn();
  if (!turn.ok) throw new Error('The background gave no turn.');
  return turn.wait;
}

/**
 * Asks the site for the other documents of a page's question, has them stored, and adds them to what was `found` for
 * this page. The outcome says what came of it.
 */
export async function askForPage(
  publicatie: Publicatie,
  known: Known | undefined,
  found: FoundOnSite,
  progress: (request: number) => void,
  signal: AbortSignal,
): Promise<{ found: FoundOnSite; outcome: AskOutcome }> {
  const atHand = [...(known?.zaken ?? []).flatMap(({ publicaties }) => publicaties), ...found.publicaties];
  const whole = new Set(atHand.filter(hasText).map(({ id }) => id));
  const access = browserSiteAccess(takeTurn);
  let read: Awaited<ReturnType<typeof askForRest>>;
  try {
    read = await askForRest(publicatie, (id) => whole.has(id), { access, signal, progress });
  } catch (error) {
    // Without its storage the background gives no turn.
    console.error(error);
    return { found, outcome: { found: 0, problem: 'storage' } };
  }
  const { publicaties, problem } = read;
  const told = problem === undefined;
  const stored = await tellFound({ publicaties, asked: told ? publicatie.vraagnummers : [] });
  const outcome: AskOutcome = {
    found: publicaties.length,
    ...(problem ? { problem } : stored.ok ? {} : { problem: 'storage' }),
  };
  return {
    outcome,
    found: {
      publicaties: [...found.publicaties, ...publicaties],
      ...(told ? { asked: today(new Date()) } : {}),
      outcome,
    },
  };
}
