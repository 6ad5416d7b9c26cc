import { lineText, NO_CONTENT, NOT_TEXT } from './block-text';
import { isRelations } from './site-tables';

const CONTAINER = /^(?:DIV|SECTION|ARTICLE|MAIN|FORM)$/i;

/**
 * The blocks of a text one after another: paragraphs, headings, lists, tables, whatever containers they stand in. The
 * elements around a heading, a question, an answer or a remark are one block each.
 */
export function flowOf(body: Element): Element[] {
  const blocks: Element[] = [];
  const visit = (parent: Element) => {
    for (const element of parent.children) {
      if (element.matches(NOT_TEXT) || element.matches(NO_CONTENT) || isBelow(element)) continue;
      const whole = endsRun(element);
      const holdsBlocks = CONTAINER.test(element.tagName) && element.firstElementChild !== null;
      if (holdsBlocks && !whole) visit(element);
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
