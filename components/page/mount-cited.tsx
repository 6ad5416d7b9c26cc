import type { LinkedCitation } from '../citations/citation-links';
import { CitedPanel } from './cited-panel';
import { mount } from './mount';

/** The panel of what a document cites. It takes its room at once, and is filled when the citations are known. */
export interface MountedCited {
  /** Lists these; without any there is no panel. */
  list(linked: readonly LinkedCitation[]): void;
  remove(): void;
}

/** Makes the panel; `place` puts it into the document. */
export function mountCited(document: Document, place: (host: HTMLElement) => void): MountedCited {
  const { show, remove } = mount(document, 'kamerspoor-cited', place);
  show(<CitedPanel />);
  // A list of its own: the one that is given may go on growing.
  return { remove, list: (linked) => show(<CitedPanel linked={[...linked]} />) };
}
