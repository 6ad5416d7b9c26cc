import { openCorpus } from '../../lib/corpus/open-corpus';
import type { AskOutcome } from '../../lib/model/site';
import { askForDocument } from '../../lib/sources/ask-for-rest';
import { browserSiteAccess } from '../../lib/sources/browser-site-access';
import { today } from '../../lib/zaken/days';
import { hasContent } from '../../lib/zaken/has-content';

/**
 * Asks the site for a document that the corpus does not hold and for the others of its question, and stores them. Never
 * rejects: the outcome says what went wrong.
 */
export async function askForPopup(
  id: string,
  progress: (request: number) => void,
  signal: AbortSignal,
): Promise<AskOutcome> {
  let found = 0;
  try {
    const corpus = await openCorpus();
    const access = browserSiteAccess(() => corpus.takeTurn(Date.now()));
    const isKnown = async (id: string) => {
      const stored = await corpus.get(id);
      return stored !== undefined && hasContent(stored);
    };
    const { publicaties, records, told, problem } = await askForDocument(id, { access, signal, isKnown, progress });
    for (const record of records) await corpus.put(record);
    for (const publicatie of publicaties) {
      await corpus.put(publicatie);
      found++;
    }
    for (const vraagnummer of told) await corpus.asked(vraagnummer, today(new Date()));
    const failed = problem === 'unknown' && found > 0 ? 'gone' : problem;
    return { found, ...(failed ? { problem: failed } : {}) };
  } catch (error) {
    console.error(error);
    return { found, problem: found > 0 ? 'storage' : 'noTurn' };
  }
}
