/** Elements within each other. A publication has a dozen; browsers read a page's to 512, but those of XML to thousands. */
const DEEPEST = 512;

/** Whether elements stand in each other deeper than in any publication: who goes down into them would run out of room. */
export function isTooDeep(root: Element): boolean {
  let depth = 0;
  let element: Element | null = root;
  while (element) {
    if (element.firstElementChild) {
      element = element.firstElementChild;
      if (++depth > DEEPEST) return true;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement;
      depth--;
    }
    element = element && element !== root ? element.nextElementSibling : null;
  }
  return false;
}
