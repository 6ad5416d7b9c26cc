import { lineText, NO_CONTENT, NOT_TEXT } from './block-text';
import { isRelations } from './site-tables';

const CONTAINER = /^(?:DIV|SECTION|ARTICLE|MAIN|FORM)$/i;
const BLOCK = /^(?:DIV|SECTION|ARTICLE|MAIN|FORM|P|H[1-6]|TABLE|[UOD]L|BLOCKQUOTE|FIGURE|PRE)$/i;

/** Parts of a document, which are found in a container whatever text stands beside them. */
const PARTS = 'h1, h2, h3, h4, .stuktitel, .kamervraagomschrijving_kop, .omschr, .vraag, .antwoord';

/** Whether an element is there for the blocks in it: no text of its own stands beside them. */
function holdsBlocks(element: Element): boolean {
  if (!CONTAINER.test(element.tagName)) return false;
  if (![...element.children].some(({ tagName }) => BLOCK.test(tagName))) return false;
  const isText = ({ nodeType, nodeValue }: Node) => nodeType === 3 && (nodeValue ?? '').trim() !== '';
  return ![...element.childNodes].some(isText) || element.querySelector(PARTS) !== null;
}

/**
 * The blocks of a text one after another: paragraphs, headings, lists, tables, whatever containers they stand in. The
 * elements around a heading, a question, an answer or a remark are one block each, and so is a container with a text of
 * its own.
 */
export function flowOf(body: Element): Element[] {
  const blocks: Element[] = [];
  const visit = (parent: Element) => {
    for (const element of parent.children) {
      if (element.matches(NOT_TEXT) || element.matches(NO_CONTENT) || isBelow(element)) continue;
      if (holdsBlocks(element) && !endsRun(element)) visit(element);
      else blocks.push(element);
    }
  };
  visit(body);
  return blocks;
}

/** The site's own heading and table below a text. */
function isBelow(block: Element): boolean {
  return isRelations(block) || (/^H\d$/i.test(block.tagName) && lineText(block) === 'Relaties');
}

/** Whether a block ends what stands above it: the heading of a set, a part with an element of its own, a remark. */
export function endsRun(block: Element): boolean {
  return block.matches('.kamervraagomschrijving_kop, .omschr, .vraag, .antwoord, .kamervraagopmerking');
}
