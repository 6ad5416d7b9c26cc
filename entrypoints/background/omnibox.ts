import { browser } from 'wxt/browser';
import { destinationOf } from '../../components/popup/destination-of';
import type { SearchSource } from '../../components/popup/search-source';
import { formatDate } from '../../components/words';
import { speakChosen } from '../../lib/language/speak-chosen';
import { IndexDamaged } from '../../lib/search/index/search-index';
import { readQuery } from '../../lib/search/query/read-query';
import type { FoundEntry } from '../../lib/search/searcher';
import { today } from '../../lib/zaken/days';
import { openSearch } from '../popup/open-search';
import { searchAddress } from '../popup/search-address';

/** What a browser shows below its address bar. */
const MOST = 5;
/** References to laws are left to the popup, which knows them. */
const NO_LAWS = { readLaw: () => undefined };

interface Suggestion {
  content: string;
  description: string;
}

interface Words {
  /** "Search Kamerspoor for …". */
  searchFor(query: string): string;
  empty(): string;
}

/** What XML has no place for, as a document that was scanned may hold. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Chrome reads descriptions as XML; Firefox shows them as they are. */
function asDescription(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  const plain = text.replace(NOT_XML, ' ');
  return plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function suggestionOf({ card }: FoundEntry): Suggestion[] {
  const last = card.documents.at(-1);
  if (!last) return [];
  const people = card.people.map(({ name, fractie }) => (fractie ? `${name} (${fractie})` : name)).join(', ');
  const description = [card.title, people, last.day && formatDate(last.day)].filter(Boolean).join(' · ');
  const content = new URL(destinationOf(last), browser.runtime.getURL('/')).href;
  return [{ content, description: asDescription(description) }];
}

let opened: Promise<SearchSource> | undefined;

/** Opened once, not at every letter; when that failed, the next tries again. */
function openOnce(): Promise<SearchSource> {
  opened ??= openSearch().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The first that the popup would list for what was typed. */
async function find(source: SearchSource, text: string): Promise<Suggestion[]> {
  const [{ searcher }] = await Promise.all([source.searcher(), speakChosen()]);
  let entries: FoundEntry[] = [];
  const options = { limit: MOST, today: today(new Date()) };
  for await (const found of searcher.search(readQuery(text, NO_LAWS), options)) entries = found.entries;
  return entries.slice(0, MOST).flatMap(suggestionOf);
}

/** An index of which a record is missing is made again, and storage that the browser took away is opened anew. */
async function suggest(text: string): Promise<Suggestion[]> {
  const source = await openOnce();
  try {
    return await find(source, text);
  } catch (error) {
    opened = undefined;
    if (error instanceof IndexDamaged) await source.rebuild();
    throw error;
  }
}

function isOurs(address: string): boolean {
  return (
    /^https:\/\/zoek\.officielebekendmakingen\.nl\//.test(address) || address.startsWith(browser.runtime.getURL('/'))
  );
}

/** Search from the address bar: "kv", a space and words. */
export function answerOmnibox({ searchFor, empty }: Words): void {
  // Firefox for Android has no such words in its address bar.
  if (!browser.omnibox) return;
  let turn = 0;
  const say = async (typed: string) => {
    await speakChosen();
    return browser.omnibox.setDefaultSuggestion({
      description: typed === '' ? empty() : asDescription(searchFor(typed)),
    });
  };
  browser.omnibox.onInputStarted.addListener(() => void say('').catch(console.error));
  browser.omnibox.onInputChanged.addListener((text, show) => {
    const own = ++turn;
    const typed = text.trim();
    say(typed).catch(console.error);
    if (typed === '') return;
    // What was typed since is what the person waits for.
    suggest(text).then((suggestions) => own === turn && show(suggestions), console.error);
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = isOurs(text) ? text : browser.runtime.getURL(searchAddress(text.trim()));
    if (disposition === 'currentTab') browser.tabs.update({ url }).catch(console.error);
    else browser.tabs.create({ url, active: disposition === 'newForegroundTab' }).catch(console.error);
  });
}
