import { browser } from 'wxt/browser';
import type { BellServices, MayFollow } from '../../components/follow/bell-services';
import { followQuestion } from '../../lib/corpus/follow/follow-question';
import { openFollows } from '../../lib/corpus/follow/open-follows';
import { openCorpus } from '../../lib/corpus/open-corpus';
import { askForService, mayAskService } from '../../lib/sources/sru/permission';
import { isPrivate } from './is-private';

async function mayFollow(): Promise<MayFollow> {
  if (await isPrivate()) return 'private';
  return (await mayAskService()) ? 'yes' : 'ask';
}

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
  watchMayFollow(changed) {
    let isStopped = false;
    const look = () => void mayFollow().then((may) => isStopped || changed(may), console.error);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    look();
    return () => {
      isStopped = true;
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
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
