/**
 * Those of these elements that stand in no other of them: the text of one in another is told with the text of that one.
 * `elements` are in the order of the page.
 */
export function outermostOf(elements: Iterable<Element>): Element[] {
  const outermost: Element[] = [];
  for (const element of elements) if (!outermost.at(-1)?.contains(element)) outermost.push(element);
  return outermost;
}
