import { type End, keepSelection } from './keep-selection';

const lengthOf = ({ textContent }: Node) => (textContent ?? '').length;

/** How many characters of these neighbours come before a place in one of them. */
function charactersBefore(nodes: readonly Node[], [node, offset]: End): number {
  let before = 0;
  for (const one of nodes) {
    if (one.contains(node)) {
      if (node.nodeType === 3) return before + offset;
      return offset === 0 ? before : before + lengthOf(one);
    }
    before += lengthOf(one);
  }
  return before;
}

/** The place behind so many characters of these neighbours: texts, and links with one text in each. */
function placeBehind(nodes: readonly Node[], characters: number): End | undefined {
  let left = characters;
  for (const one of nodes) {
    const length = lengthOf(one);
    if (left <= length) return [one.firstChild ?? one, left];
    left -= length;
  }
  return undefined;
}

/** Puts nodes in the place of neighbours with the same characters. What was selected stays selected. */
export function replaceNodes(nodes: readonly ChildNode[], by: readonly ChildNode[]): void {
  const replace = () => {
    // First put there, then taken away: a selection that ends right behind them goes on to do so.
    nodes[0]?.before(...by);
    for (const node of nodes) node.remove();
  };
  keepSelection(nodes, replace, (end) => placeBehind(by, charactersBefore(nodes, end)));
}
