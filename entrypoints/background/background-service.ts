import { openCorpus } from '../../lib/corpus/open-corpus';
import { browserSiteAccess } from '../../lib/sources/browser-site-access';
import { createSruService } from '../../lib/sources/sru/create-sru-service';
import { backgroundReader } from './read-elsewhere';

/** The official search service as the background asks it: one request a second, whoever asks. */
export const backgroundService = createSruService({
  ...browserSiteAccess(async () => (await openCorpus()).takeTurn(Date.now())),
  reader: backgroundReader,
});
