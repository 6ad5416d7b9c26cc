import { browser } from 'wxt/browser';
import { isDue } from '../../lib/corpus/follow/due-follows';
import type { Follow } from '../../lib/model/follow';

const ALARM = 'follow';
/** Between two checks, in minutes. */
const HALF_A_DAY = 12 * 60;
/** In minutes: what was followed now is checked now, and what is overdue not in the moment that the browser starts. */
const SOON = 1;
const MINUTE = 60_000;

/** Whether a check is brought forward: something was followed since the last one, or the service may be asked again. */
function isWanted(one: Follow, now: number): boolean {
  return isDue(one, now) && (!one.checked || one.problem === 'permission');
}

/**
 * Has an alarm for as long as something is followed that is not answered yet, and none otherwise. Some browsers forget their
 * alarms when they end: then it is made anew, soon when a check is overdue. `now`: ms since 1970; `mayAsk`: whether the
 * person lets the service be asked.
 */
export async function keepAlarm(follows: Follow[], now: number, mayAsk: boolean): Promise<void> {
  if (follows.every(({ settled }) => settled)) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const alarm = await browser.alarms.get(ALARM);
  const isSoon = alarm && alarm.scheduledTime <= now + SOON * MINUTE;
  const isForward = mayAsk && follows.some((one) => isWanted(one, now));
  if (alarm && (isSoon || !isForward)) return;
  const delayInMinutes = follows.some((one) => isDue(one, now)) ? SOON : HALF_A_DAY;
  await browser.alarms.create(ALARM, { delayInMinutes, periodInMinutes: HALF_A_DAY });
}

/** Calls back when it is time for a check. To be called at once when the background starts. */
export function onFollowAlarm(check: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) check();
  });
}
