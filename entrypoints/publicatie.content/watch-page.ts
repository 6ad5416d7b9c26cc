import { type Augmented, augmentPage } from '../../components/page/augment-page';
import type { FoundOnSite } from '../../components/page/page';
import { removeLeftovers } from '../../components/page/remove-leftovers';
import { warmUp } from '../../components/page/warm-up';
import { readPreferences, watchPreferences, writePreferences } from '../../lib/corpus/preferences';
import { speak } from '../../lib/language/speak';
import {
  askAbout,
  askFollow,
  askForget,
  askKeep,
  askOpened,
  askRead,
  askTexts,
} from '../../lib/messages/ask-background';
import { idAt } from '../../lib/messages/id-at';
import { isDocumentAt } from '../../lib/messages/is-document-at';
import type { Preferences } from '../../lib/model/preferences';
import type { Publicatie } from '../../lib/model/publicatie';
import { isTranslated } from '../../lib/readers/page/is-translated';
import { readPage } from '../../lib/readers/page/read-page';
import { type RecognisedPage, recognisePage } from '../../lib/readers/page/recognise-page';
import { today } from '../../lib/zaken/days';
import { askForPage } from './ask-for-page';
import { lookTheSame } from './look-the-same';
import { rememberXml } from './remember-xml';
import { seenOf } from './seen-of';

/** The page, when it is one of ours. What says that it is another document than its address names is left alone. */
function ownPage(document: Document, url: string): RecognisedPage | undefined {
  const page = recognisePage(document, url);
  return page && isDocumentAt(idAt(url) ?? '', page.id.id) ? page : undefined;
}

/**
 * Recognises the page in a window and, while the person's switch is on, adds what belongs to it. A page that is not
 * ours is not touched. Whatever goes wrong, the page stays as it was. Returns how to take everything out again. `isGone`:
 * whether the extension was updated or removed, and nothing of ours works any more; asking has that done as well.
 */
export function watchPage(window: Window, isGone: () => boolean): () => void {
  const { document } = window;
  const url = window.location.href;
  if (!ownPage(document, url)) {
    rememberXml(document, url).catch(console.error);
    return () => {};
  }
  removeLeftovers(document);

  let augmented: Augmented | undefined;
  /** What the page shows; see `seenOf`. */
  let seen: string | undefined;
  let shown: Preferences | undefined;
  let found: FoundOnSite = { publicaties: [], asked: new Map(), isStored: true };
  /** Counts the calls of `add`: an answer that comes after a later call is dropped. */
  let turn = 0;
  let justOpened = true;
  let asking = false;

  const takeOut = () => {
    const focus = augmented?.takeOut();
    augmented = undefined;
    seen = undefined;
    return focus;
  };
  /** What the page said when it was first read: what a browser makes of it later, in another language, it does not say. */
  let firstRead: Publicatie | undefined;
  const read = () => {
    if (!isTranslated(document)) firstRead ??= readPage(document, { url, readAt: new Date().toISOString() });
    return firstRead;
  };
  /** Says whether something worked; what failed may have failed because we are gone. */
  const worked = (ok: boolean) => {
    if (!ok) isGone();
    return ok;
  };
  /** What was answered, if that worked. */
  const told = <Answer extends { ok: boolean }>(answer: Answer) =>
    worked(answer.ok) ? (answer as Extract<Answer, { ok: true }>) : undefined;
  /** What a person does on the page shows there at once, and is not what it was put together from. */
  const changed = <Answer>(answer: Answer) => {
    seen = undefined;
    return answer;
  };
  const add = async (preferences: Preferences) => {
    const mine = ++turn;
    shown = preferences;
    const page = preferences.enabled ? ownPage(document, url) : undefined;
    const publicatie = page && read();
    const [answer] = publicatie
      ? await Promise.all([
          askOpened(publicatie),
          speak(preferences.language, askTexts),
          justOpened ? warmUp(window, publicatie) : undefined,
        ])
      : [];
    if (mine !== turn) return;
    // What stands there stays until what replaces it is known: the text does not jump.
    const focus = takeOut();
    if (!page || !publicatie || !answer) return;
    const known = answer.ok ? answer : undefined;
    const day = today(new Date());
    augmented = augmentPage({
      window,
      document,
      body: page.body,
      publicatie,
      isPdfOnly: page.pdf !== undefined,
      known,
      found,
      // As it is chosen by now: what asks for another page made another turn.
      preferences: shown,
      today: day,
      justOpened,
      focus,
      services: {
        keep: async () => changed(worked((await askKeep(publicatie)).ok)),
        forget: async () => told(changed(await askForget(publicatie.id))),
        openInReader: async (wanted) => worked((await askRead(wanted)).ok),
        follow: async (vraagnummer, on) => told(changed(await askFollow(publicatie, vraagnummer, on))),
        about: async (target, self) => told(await askAbout(target, self))?.about,
        write: (change) =>
          writePreferences(change).then(
            () => true,
            () => worked(false),
          ),
        async askSite(progress, signal) {
          asking = true;
          const asked = await askForPage(publicatie, known, found, progress, signal);
          asking = false;
          // What was found is shown by adding everything anew; a page that was left meanwhile stays as it is.
          const { outcome } = asked;
          if (mine !== turn || (outcome.found === 0 && outcome.problem && shown === preferences)) return outcome;
          found = { ...asked.found, outcome };
          await add(shown ?? preferences);
          // Told once: what comes later, such as another choice, does not say it again.
          const { outcome: _, ...rest } = found;
          found = rest;
          return outcome;
        },
      },
    });
    justOpened = false;
    seen = seenOf(known, day);
    await augmented.done;
  };
  const apply = (preferences: Preferences) => add(preferences).catch(console.error);
  const applyStored = () => readPreferences().then(apply).catch(console.error);
  /** Whether what would be put into the page now is what is there. */
  const isUpToDate = async (preferences: Preferences) => {
    const isSame = preferences.enabled && lookTheSame(shown, preferences);
    const publicatie = isSame ? read() : undefined;
    const answer = publicatie && (await askOpened(publicatie));
    return answer !== undefined && seenOf(answer.ok ? answer : undefined, today(new Date())) === seen;
  };
  const hear = (preferences: Preferences) => {
    shown = preferences;
    augmented?.hear(preferences);
  };
  /** Nothing is put anew without need: an answer that was open stays open, and the focus where it is. */
  const comeBack = async () => {
    const before = turn;
    const preferences = await readPreferences();
    const isSame = await isUpToDate(preferences);
    if (turn !== before) return;
    if (isSame) hear(preferences);
    else await add(preferences);
  };
  // A page that the browser kept aside hears of no change; it asks when it is shown again.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!isGone() && persisted) comeBack().catch(console.error);
  };
  const look = () => void isGone();

  const stop = watchPreferences((preferences) => {
    const same = lookTheSame(shown, preferences);
    hear(preferences);
    // While the site is asked nothing is put anew, or the asking would end; switching off does end it.
    if (!same && !(asking && preferences.enabled)) apply(preferences);
  });
  window.addEventListener('pageshow', onShow);
  window.addEventListener('visibilitychange', look);
  // Before anything of ours hears of it: a link that is pressed after an update leads where it leads, without a card.
  window.addEventListener('click', look, true);
  applyStored();
  return () => {
    turn++;
    takeOut();
    window.removeEventListener('pageshow', onShow);
    window.removeEventListener('visibilitychange', look);
    window.removeEventListener('click', look, true);
    try {
      stop();
    } catch {
      // An extension that is gone has nothing left that tells of choices.
    }
  };
}
