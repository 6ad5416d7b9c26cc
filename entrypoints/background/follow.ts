import { browser } from 'wxt/browser';
import { checkFollows } from '../../lib/corpus/follow/check-follows';
import { onFollowsChanged, tellFollowsChanged } from '../../lib/corpus/follow/follows-changed';
import { openFollows } from '../../lib/corpus/follow/open-follows';
import { keepAwake } from '../../lib/corpus/keep-awake';
import { openCorpus } from '../../lib/corpus/open-corpus';
import { openDatabase } from '../../lib/corpus/open-database';
import { mayAskService } from '../../lib/sources/sru/permission';
import { backgroundService } from './background-service';
import { keepAlarm, onFollowAlarm } from './follow-alarm';
import { answerNotifications, notify } from './follow-notifications';

/** Longer than any number of questions takes that a person follows; in milliseconds. */
const PATIENCE = 30 * 60 * 1000;

/** Asks for what is followed and due, and tells the person what came. */
async function check(): Promise<void> {
  const [database, corpus] = await Promise.all([openDatabase(), openCorpus()]);
  const options = { corpus, service: backgroundService, mayAsk: mayAskService, tell: notify };
  const signal = AbortSignal.timeout(PATIENCE);
  await keepAwake(() => checkFollows(database, new Date(), signal, options)).finally(tellFollowsChanged);
}

/** Has the alarm as what is followed wants it. */
async function keep(): Promise<void> {
  const follows = await (await openFollows()).all();
  await keepAlarm(follows, Date.now(), await mayAskService());
}

/** Checks what is followed when it is time. To be called at once when the background starts: it may be woken for this. */
export function followInBackground(): void {
  const keepOrSay = () => void keep().catch(console.error);
  onFollowAlarm(() => void check().catch(console.error));
  onFollowsChanged(keepOrSay);
  browser.permissions.onAdded.addListener(keepOrSay);
  // The browser starts no background by itself, unless it listens for this.
  browser.runtime.onStartup.addListener(() => {});
  answerNotifications();
  keepOrSay();
}
