import { openCorpus } from '../../lib/corpus/open-corpus';
import { browserSiteAccess } from '../../lib/sources/browser-site-access';
import { createSruService } from '../../lib/sources/sru/create-sru-service';
import { mayAskService } from '../../lib/sources/sru/permission';
import { backgroundReader } from './read-elsewhere';

const access = browserSiteAccess(async () => (await openCorpus()).takeTurn(Date.now()));

/** The official search service as the background asks it: one request a second, whoever asks. */
export const backgroundService = createSruService({
  ...access,
  async fetch(address, signal) {
    // A person may take the permission away at any time, and a server may let itself be asked without.
    if (!(await mayAskService())) throw new Error('no permission');
    return access.fetch(address, signal);
  },
  reader: backgroundReader,
});
