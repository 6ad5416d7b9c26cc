import type { Preferences } from '../../lib/model/preferences';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';

/** What the corpus knows of a page's document. */
export interface Known {
  stored: boolean;
  zaken: Zaak[];
}

/** A recognised page, and everything that decides what is added to it. */
export interface Page {
  window: Window;
  document: Document;
  /** The element that holds the text. */
  body: Element;
  publicatie: Publicatie;
  /** Undefined when the corpus could not be asked. */
  known: Known | undefined;
  preferences: Preferences;
  /** `YYYY-MM-DD` */
  today: string;
  /** False when only a preference changed: the person is reading, and is not moved about. */
  justOpened: boolean;
  /** Stores the page's document; resolves to whether that worked. */
  keep(): Promise<boolean>;
  /** Opens a stored document that has no page of its own; resolves to whether that worked. */
  openLetter(id: string, fragment?: string): Promise<boolean>;
  turnOff(): void;
}
