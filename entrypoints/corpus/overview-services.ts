import type { OverviewServices } from '../../components/overview/overview';
import { saveFile } from '../../components/save-file';
import { openSearchIndex } from '../../lib/corpus/open-search-index';
import { readOverview } from '../../lib/search/overview/read-overview';
import { today } from '../../lib/zaken/days';

/** Lets the page be drawn between small pieces of work. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** The overview's services, of the browser that it runs in. */
export const overviewServices: OverviewServices = {
  async read(progress) {
    const stored = await openSearchIndex();
    return readOverview(await stored.index(), {
      today: today(new Date()),
      rest(done) {
        progress(done);
        return rest();
      },
    });
  },
  save: saveFile,
};
