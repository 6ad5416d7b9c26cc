import { openCorpus } from '../../lib/corpus/open-corpus';
import type { AskOutcome } from '../../lib/model/site';
import { askForDocument } from '../../lib/sources/ask-for-rest';
import { browserSiteAccess } from '../../lib/sources/browser-site-access';
import { today } from '../../lib/zaken/days';
import { hasText } from '../../lib/zaken/has-text';

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
      return stored !== undefined && hasText(stored);
    };
    const { publicaties, problem } = await askForDocument(id, isKnown, { access, signal, progress });
    for (const publicatie of publicaties) {
      await corpus.put(publicatie);
      found++;
    }
    const asked = publicaties.filter(({ kind }) => kind === 'kamervraag').flatMap(({ vraagnummers }) => vraagnummers);
    if (!problem) for (const vraagnummer of asked) await corpus.asked(vraagnummer, today(new Date()));
    return { found, ...(problem ? { problem } : {}) };
  } catch (error) {
    console.error(error);
    return { found, problem: 'storage' };
  }
}
