import { viewAddress } from '../../components/corpus/views';
import { followQuestion } from '../../lib/corpus/follow/follow-question';
import { noteOpened } from '../../lib/corpus/follow/note-opened';
import { openFollows } from '../../lib/corpus/follow/open-follows';
import { openCorpus } from '../../lib/corpus/open-corpus';
import type { answerPages } from '../../lib/messages/answer-pages';
import { mayAskService } from '../../lib/sources/sru/permission';

/** What pages of the site ask about what is followed. */
export const following: Parameters<typeof answerPages>[0]['following'] = {
  open: openFollows,
  follow: async (vraagnummer) => followQuestion(vraagnummer, await openFollows(), await openCorpus()),
  mayAsk: mayAskService,
  permissionPage: (vraagnummer) => viewAddress('vragen', vraagnummer),
  opened: noteOpened,
};
