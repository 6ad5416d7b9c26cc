import type { FollowViewServices } from '../../components/follow/follow-view-services';
import { checkFollows } from '../../lib/corpus/follow/check-follows';
import { followedQuestions } from '../../lib/corpus/follow/followed-questions';
import { tellFollowsChanged } from '../../lib/corpus/follow/follows-changed';
import { noteOpened } from '../../lib/corpus/follow/note-opened';
import { openFollows } from '../../lib/corpus/follow/open-follows';
import { openQuestions } from '../../lib/corpus/follow/open-questions';
import { openCorpus } from '../../lib/corpus/open-corpus';
import { openDatabase } from '../../lib/corpus/open-database';
import { openSearchIndex } from '../../lib/corpus/open-search-index';
import { mayAskService } from '../../lib/sources/sru/permission';
import { serviceInPage } from '../../lib/sources/sru/service-in-page';
import { today } from '../../lib/zaken/days';
import { bellServices } from './bell-services';

let opened: ReturnType<typeof openSearchIndex> | undefined;

/** Opened once for a page; when that failed, the next call tries again. */
function storedIndex(): ReturnType<typeof openSearchIndex> {
  opened ??= openSearchIndex().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** What the view of open questions asks of the browser. */
export const followServices: FollowViewServices = {
  ...bellServices,
  today: () => today(new Date()),
  async openQuestions() {
    // An extension that was just installed has its first documents in a moment.
    await openDatabase();
    return openQuestions(await (await storedIndex()).index(), today(new Date()));
  },
  pending: async () => (await storedIndex()).pending(),
  async describe(follows) {
    return followedQuestions(await openDatabase(), await openCorpus(), follows, today(new Date()));
  },
  async seen(vraagnummers) {
    await (await openFollows()).seen(vraagnummers);
  },
  opened: noteOpened,
  async check(progress, signal) {
    const [database, corpus] = await Promise.all([openDatabase(), openCorpus()]);
    const service = serviceInPage(() => corpus.takeTurn(Date.now()));
    const options = { corpus, service, mayAsk: mayAskService, progress, everything: true };
    await checkFollows(database, new Date(), signal, options).finally(tellFollowsChanged);
  },
};
