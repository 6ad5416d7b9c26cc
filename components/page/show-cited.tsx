import type { LinkedCitation } from '../citations/citation-links';
import { CitedPanel } from './cited-panel';
import { mount } from './mount';
import type { Page } from './page';

/** The panel of what a document cites. It takes its room at once, and is filled when the citations are known. */
export interface ShownCited {
  host: HTMLElement;
  /** Lists these; without any there is no panel. */
  list(linked: readonly LinkedCitation[]): void;
  remove(): void;
}

/** Makes the panel; `place` puts it into the document. */
export function mountCited(document: Document, place: (host: HTMLElement) => void): ShownCited {
  const { host, show, remove } = mount(document, 'kamerspoor-cited', place);
  show(<CitedPanel />);
  // A list of its own: the one that is given may go on growing.
  return { host, remove, list: (linked) => show(<CitedPanel linked={[...linked]} />) };
}

/** Puts the panel of what the page's own text cites behind the banner, or above the text where there is none. */
export function showCited(page: Page): ShownCited {
  return mountCited(page.document, (host) => {
    const banner = page.body.querySelector(':scope > kamerspoor-banner');
    if (banner) banner.after(host);
    else page.body.prepend(host);
  });
}
