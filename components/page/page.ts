import type { AboutTarget } from '../../lib/model/about';
import type { Target } from '../../lib/model/citation';
import type { Preferences } from '../../lib/model/preferences';
import type { Publicatie } from '../../lib/model/publicatie';
import type { AskOutcome, AskSite } from '../../lib/model/site';
import type { Relations, Zaak } from '../../lib/model/zaak';

/** What the corpus knows of a page's document. */
export interface Known {
  stored: boolean;
  /** The page stands in a private window, of which nothing is remembered. */
  isPrivate: boolean;
  zaken: Zaak[];
  relations: Relations;
  /** Of these zaken, the vraagnummers of those that the person follows. */
  followed: string[];
}

/** What was read from the site for this page when the person had it asked. */
export interface FoundOnSite {
  publicaties: Publicatie[];
  /** By vraagnummer, the day on which the site told all that it has of that question. */
  asked: ReadonlyMap<string, string>;
  /** Whether the corpus holds all of it; in a private window it does not. */
  isStored: boolean;
  /** What to tell the person, once. */
  outcome?: AskOutcome;
}

/** Opens a document in the extension's reader; resolves to whether that worked. */
export type OpenInReader = (document: { id: string; fragment?: string; pdf?: true }) => Promise<boolean>;

/**
 * Follows a question, or no more. Resolves to whether it is followed now, and whether a page was opened that asks the person
 * for the permission; undefined when that failed.
 */
export type FollowOnPage = (
  vraagnummer: string,
  on: boolean,
) => Promise<{ followed: boolean; asked: boolean } | undefined>;

/** What the page can ask for on a person's word. Without a word of its own each resolves to whether it worked. */
export interface PageServices {
  /** Stores the page's document. */
  keep(): Promise<boolean>;
  /** At first use: forgets what was remembered until now. Whether the page's document is still stored, if it worked. */
  forget(): Promise<{ stored: boolean } | undefined>;
  openInReader: OpenInReader;
  follow: FollowOnPage;
  /** What the corpus holds about a place that the document `self` cites; undefined when it could not be asked. */
  about(target: Target, self: string): Promise<AboutTarget | undefined>;
  /** Asks the site for the other documents of the question. */
  askSite: AskSite;
  write(change: Partial<Preferences>): Promise<boolean>;
}

/**
 * Where the focus is in what was added: in the banner, or on the link of a citation, told by where that begins, with its card
 * open or closed.
 */
export type AddedFocus = 'banner' | { citation: number; hasCard: boolean };

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
  /** Where the focus was in what this replaces. */
  focus: AddedFocus | undefined;
  services: PageServices;
}
