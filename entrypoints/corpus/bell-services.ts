import type { BellServices } from '../../components/follow/bell-services';
import { followQuestion } from '../../lib/corpus/follow/follow-question';
import { openFollows } from '../../lib/corpus/follow/open-follows';
import { openCorpus } from '../../lib/corpus/open-corpus';
import { askForService, mayAskService } from '../../lib/sources/sru/permission';
import { isPrivate } from './is-private';

/** What bells ask of the browser, for any page of the extension. */
export const bellServices: BellServices = {
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
    if (await isPrivate()) return 'private';
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
};
