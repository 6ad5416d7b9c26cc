import type { CollectServices } from '../../components/collect/collect-services';
import { openCollectJobs } from '../../lib/corpus/collect/open-collect-jobs';
import { openCorpus } from '../../lib/corpus/open-corpus';
import { inPrivateWindow } from '../../lib/corpus/private-window';
import { SiteError } from '../../lib/sources/site-access';
import { askForService } from '../../lib/sources/sru/permission';
import { serviceInPage } from '../../lib/sources/sru/service-in-page';

/** What the view "Verzamelen" asks of the browser. */
export const collectServices: CollectServices = {
  openJobs: async () => openCollectJobs(),
  askForService: () => askForService(),
  mayStore: async () => !(await inPrivateWindow()),
  async count(form, signal) {
    try {
      const corpus = await openCorpus();
      const { total } = await serviceInPage(() => corpus.takeTurn(Date.now())).search(form, 1, 1, signal);
      return { total };
    } catch (error) {
      if (error instanceof SiteError) return { problem: error.problem };
      console.error(error);
      return { problem: 'noTurn' };
    }
  },
};
