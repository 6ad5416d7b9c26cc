import type { LinkedCitation } from '../citations/citation-links';

/** Which citation has the focus on its link, told by where it begins: links that are put anew are other elements. */
export function focusedCitation(linked: readonly LinkedCitation[]): number | undefined {
  const has = (element: HTMLElement) => element.ownerDocument.activeElement === element;
  return linked.find(({ elements }) => elements.some(has))?.placed.citation.start;
}

/** Gives the focus back to the link of the citation that begins there; who went on to something else stays there. */
export function focusCitation(linked: readonly LinkedCitation[], start: number): void {
  const [link] = linked.find(({ placed }) => placed.citation.start === start)?.elements ?? [];
  const { activeElement = null, body } = link?.ownerDocument ?? {};
  if (!activeElement || activeElement === body) link?.focus({ preventScroll: true });
}
