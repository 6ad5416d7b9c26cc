import { browser } from 'wxt/browser';
import { newsAddress } from '../../components/follow/news-address';
import { newsWords } from '../../components/follow/news-words';
import type { FollowNews } from '../../lib/corpus/follow/check-follows';
import { noteOpened } from '../../lib/corpus/follow/note-opened';
import { speakChosen } from '../../lib/language/speak-chosen';

/** The id of a notification holds what it leads to: the worker may have ended since. The vraagnummer has no space in it. */
const NAME = /^follow \S+ (.+)$/;

/** Shows that something came; nothing where the person did not allow notifications: the badge and the list tell it then. */
export async function notify({ zaak, document }: FollowNews): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await speakChosen();
  await browser.notifications.create(`follow ${zaak.vraagnummer} ${document.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: newsWords(document),
    message: zaak.publicaties[0]?.title ?? document.title,
  });
}

async function open(notification: string): Promise<void> {
  const [, id] = NAME.exec(notification) ?? [];
  if (!id) return;
  await browser.notifications.clear(notification);
  const url = new URL(newsAddress({ id }), browser.runtime.getURL('/')).href;
  await browser.tabs.create({ url });
  await noteOpened({ id });
}

/** Opens what a notification tells of when it is clicked. Before the person allows notifications there are none. */
export function answerNotifications(): void {
  let isListening = false;
  const listen = () => {
    if (isListening || !browser.notifications) return;
    isListening = true;
    browser.notifications.onClicked.addListener((notification) => void open(notification).catch(console.error));
  };
  browser.permissions.onAdded.addListener(listen);
  listen();
}
