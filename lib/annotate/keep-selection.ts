/** An end of a selection, as a browser tells it. */
export type End = [node: Node, offset: number];

/**
 * Does something to nodes of the page, and leaves selected what the person selected: a browser moves the end of a selection
 * out of a node that is taken from its place. `moved` tells where an end in these nodes is afterwards; by default where it was.
 */
export function keepSelection(
  nodes: readonly Node[],
  act: () => void,
  moved: (end: End) => End | undefined = (end) => end,
): void {
  const selection = nodes[0]?.ownerDocument?.defaultView?.getSelection();
  // Of several stretches, as Firefox knows them, only the last could be put back.
  if (!selection || selection.isCollapsed || selection.rangeCount !== 1) {
    act();
    return;
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const isInNodes = (node: Node | null) => node !== null && nodes.some((one) => one.contains(node));
  const later = (node: Node | null, offset: number): End | undefined => {
    if (!node) return undefined;
    if (isInNodes(node)) return moved([node, offset]);
    return node.nodeType === 3 ? [node, offset] : undefined;
  };
  const [anchor, focus] = [later(anchorNode, anchorOffset), later(focusNode, focusOffset)];
  const isTouched = isInNodes(anchorNode) || isInNodes(focusNode);
  act();
  if (!isTouched) return;
  // Where an end stands between elements, the browser has kept it.
  const [from, fromOffset] = anchor ?? [selection.anchorNode, selection.anchorOffset];
  const [to, toOffset] = focus ?? [selection.focusNode, selection.focusOffset];
  if (!from || !to) return;
  try {
    selection.setBaseAndExtent(from, fromOffset, to, toOffset);
  } catch {
    // The place is no more; what is selected is never worth the page.
  }
}
