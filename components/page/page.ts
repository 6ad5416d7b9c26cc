import type { Preferences } from '../../lib/model/preferences';
import type { Publicatie } from '../../lib/model/publicatie';
import type { AskOutcome, AskSite } from '../../lib/model/site';
import type { Relations, Zaak } from '../../lib/model/zaak';

/** What the corpus knows of a page's document. */
export interface Known {
  stored: boolean;
  /** It was stored because this page was opened. */
  isNew: boolean;
  /** The page stands in a private window, of which nothing is remembered. */
  isPrivate: boolean;
  zaken: Zaak[];
  relations: Relations;
}

/** What was read from the site for this page when the person had it asked. */
export interface FoundOnSite {
  publicaties: Publicatie[];
  /** The day on which the site told all that it has; absent when it was not asked or did not. */
  asked?: string;
  /** What to tell the person, once. */
  outcome?: AskOutcome;
}

/** Opens a document in the extension's reader; resolves to whether that worked. */
export type OpenInReader = (document: { id: string; fragment?: string; pdf?: true }) => Promise<boolean>;

/** What the page can ask for on a person's word. Each resolves to whether it worked. */
export interface PageServices {
  /** Stores the page's document. */
  keep(): Promise<boolean>;
  /** Takes the page's document out of the corpus. */
  forget(): Promise<boolean>;
  openInReader: OpenInReader;
  /** Asks the site for the other documents of the question. */
  askSite: AskSite;
  write(change: Partial<Preferences>): Promise<boolean>;
}

/** A recognised page, and everything that decides what is added to it. */
export interface Page {
  window: Window;
  document: Document;
  /** The element that holds the text. */
  body: Element;
  publicatie: Publicatie;
  /** Whether the page has no text, only a PDF. */
  isPdfOnly: boolean;
  /** Undefined when the corpus could not be asked. */
  known: Known | undefined;
  found: FoundOnSite;
  preferences: Preferences;
  /** `YYYY-MM-DD` */
  today: string;
  /** False when only a preference changed: the person is reading, and is not moved about. */
  justOpened: boolean;
  services: PageServices;
}
