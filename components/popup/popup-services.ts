import type { Corpus } from '../../lib/model/corpus';
import type { Preferences } from '../../lib/model/preferences';
import type { AskSite } from '../../lib/model/site';
import type { WatchStorage } from '../../lib/model/storage-trouble';
import type { SearchFurther, StoreOfficial } from './further';
import type { SearchSource } from './search-source';

/** The query that stood in the field when the popup closed. `refers`: whether it referred to a place that is cited. */
export interface LastQuery {
  query: string;
  refers?: boolean;
}

/** What the popup asks of the browser. Each may reject, except `close` and what is watched. */
export interface PopupServices {
  openCorpus(): Promise<Corpus>;
  openSearch(): Promise<SearchSource>;
  watchStorage: WatchStorage;
  /** The day it is in the Netherlands, `YYYY-MM-DD`. */
  today(): string;
  readLastQuery(): Promise<LastQuery>;
  writeLastQuery(query: LastQuery): Promise<void>;
  readPreferences(): Promise<Preferences>;
  writePreferences(change: Partial<Preferences>): Promise<void>;
  /** Opens an address in the tab that the person looks at. */
  openHere(address: string): Promise<void>;
  /** Opens an address in a tab behind that one. */
  openBehind(address: string): Promise<void>;
  openOptions(): Promise<void>;
  /** Opens the page that tells what can be typed. */
  openHelp(): Promise<void>;
  /** False in a private window, from which nothing is stored. */
  mayStore(): Promise<boolean>;
  /** Asks the site for a document by its id and stores what it has. */
  askSite(id: string, ...how: Parameters<AskSite>): ReturnType<AskSite>;
  /** Opens an address of the extension in a tab of its own. */
  openPage(address: string): Promise<void>;
  /**
   * Asks the person whether the official search service may be asked; true at once when it may. Only in the moment of a
   * press: nothing may be waited for before.
   */
  askForService(): Promise<boolean>;
  searchFurther: SearchFurther;
  storeOfficial: StoreOfficial;
  close(): Promise<void>;
}
