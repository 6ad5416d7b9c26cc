import { browser } from 'wxt/browser';
import { onCollectWaits } from '../../lib/corpus/collect/collect-waits';
import { isCollecting, runCollecting } from '../../lib/corpus/collect/run-collecting';
import { keepAwake } from '../../lib/corpus/keep-awake';
import { onceMore } from '../../lib/corpus/once-more';
import { openCorpus, refreshCitations } from '../../lib/corpus/open-corpus';
import { openDatabase } from '../../lib/corpus/open-database';
import { pause } from '../../lib/sources/pause';
import { mayAskService } from '../../lib/sources/sru/permission';
import { backgroundService } from './background-service';

const ALARM = 'collect';

/** Goes on with what is to be collected; while there is any, an alarm wakes the background every minute if it died. */
const collect = onceMore(async () => {
  const database = await openDatabase();
  if (await isCollecting(database)) {
    await browser.alarms.create(ALARM, { periodInMinutes: 1 });
    const corpus = await openCorpus();
    const options = { corpus, mayAsk: mayAskService, now: () => Date.now(), wait: pause };
    await keepAwake(() => runCollecting(database, backgroundService, options));
    // Takes a while, and the next collecting does not wait for it.
    refreshCitations().catch(console.error);
  }
  if (!(await isCollecting(database))) await browser.alarms.clear(ALARM);
});

/** Collects in the background. To be called at once when it starts: it may be woken for this. */
export function collectInBackground(): void {
  const goOn = () => void collect().catch(console.error);
  onCollectWaits(goOn);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    goOn();
    // What the documents of the last minute cite.
    refreshCitations().catch(console.error);
  });
  // The browser starts no background by itself, unless it listens for this.
  browser.runtime.onStartup.addListener(goOn);
  goOn();
}
