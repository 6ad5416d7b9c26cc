import { viewAddress } from '../../components/corpus/views';
import { documentOpened } from '../../lib/corpus/follow/document-opened';
import { followQuestion } from '../../lib/corpus/follow/follow-question';
import { tellFollowsChanged } from '../../lib/corpus/follow/follows-changed';
import { openFollows } from '../../lib/corpus/follow/open-follows';
import { openCorpus } from '../../lib/corpus/open-corpus';
import { openDatabase } from '../../lib/corpus/open-database';
import type { answerPages } from '../../lib/messages/answer-pages';
import { mayAskService } from '../../lib/sources/sru/permission';

/** What pages of the site ask about what is followed. */
export const following: Parameters<typeof answerPages>[0]['following'] = {
  open: openFollows,
  follow: async (vraagnummer) => followQuestion(vraagnummer, await openFollows(), await openCorpus()),
  mayAsk: mayAskService,
  permissionPage: (vraagnummer) => viewAddress('vragen', vraagnummer),
  async opened(id) {
    if (await documentOpened(await openDatabase(), id)) await tellFollowsChanged();
  },
};
