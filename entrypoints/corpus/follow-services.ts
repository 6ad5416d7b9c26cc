import type { FollowViewServices } from '../../components/follow/follow-view-services';
import { checkFollows } from '../../lib/corpus/follow/check-follows';
import { followQuestion } from '../../lib/corpus/follow/follow-question';
import { followedQuestions } from '../../lib/corpus/follow/followed-questions';
import { tellFollowsChanged } from '../../lib/corpus/follow/follows-changed';
import { openFollows } from '../../lib/corpus/follow/open-follows';
import { openQuestions } from '../../lib/corpus/follow/open-questions';
import { openCorpus } from '../../lib/corpus/open-corpus';
import { openDatabase } from '../../lib/corpus/open-database';
import { openSearchIndex } from '../../lib/corpus/open-search-index';
import { inPrivateWindow } from '../../lib/corpus/private-window';
import { askForService, mayAskService } from '../../lib/sources/sru/permission';
import { serviceInPage } from '../../lib/sources/sru/service-in-page';
import { today } from '../../lib/zaken/days';

let opened: ReturnType<typeof openSearchIndex> | undefined;

/** Opened once for a page; when that failed, the next call tries again. */
function storedIndex(): ReturnType<typeof openSearchIndex> {
  opened ??= openSearchIndex().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** What bells and the view of open questions ask of the browser, for any page of the extension. */
export const followServices: FollowViewServices = {
  watch(changed) {
    let stop = () => {};
    let isStopped = false;
    openFollows().then((follows) => {
      if (!isStopped) stop = follows.watch(changed);
    }, console.error);
    return () => {
      isStopped = true;
      stop();
    };
  },
  async mayFollow() {
    if (await inPrivateWindow()) return 'private';
    return (await mayAskService()) ? 'yes' : 'ask';
  },
  // Who wants no notifications can follow all the same, where the service was allowed before.
  askPermission: async () => (await askForService(['notifications'])) || mayAskService(),
  async follow(vraagnummer) {
    await followQuestion(vraagnummer, await openFollows(), await openCorpus());
  },
  async unfollow(vraagnummer) {
    await (await openFollows()).remove(vraagnummer);
  },
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
  async check(progress, signal) {
    const [database, corpus] = await Promise.all([openDatabase(), openCorpus()]);
    const service = serviceInPage(() => corpus.takeTurn(Date.now()));
    const options = { corpus, service, mayAsk: mayAskService, progress, everything: true };
    await checkFollows(database, new Date(), signal, options).finally(tellFollowsChanged);
  },
};
