/** What can give its name to a member of the form that it is in, instead of what every element has under that name. */
const CONTROLS = 'button, fieldset, img, input, object, output, select, textarea';
/** Members of elements that are asked for where a page is read and where something is put into it. */
const MEMBERS = new Set(
  [
    'after append attributes before childNodes children classList className closest compareDocumentPosition contains',
    'firstChild firstElementChild getAttribute hasAttribute hasAttributes insertBefore localName matches namespaceURI',
    'nextElementSibling nextSibling nodeName nodeType nodeValue ownerDocument parentElement parentNode previousElementSibling',
    'previousSibling querySelector querySelectorAll remove replaceWith setAttribute tagName textContent',
  ].flatMap((names) => names.split(' ')),
);
const METHODS = ['querySelector', 'querySelectorAll', 'createElement', 'createTextNode'] as const;

/**
 * Whether elements of a page stand in the place of what is asked of the page itself: a form with a field that is called
 * `children` says that this field is its children. No official page has them; such a page is not read.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (named properties), and of a document
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export function isOverridden(document: Document): boolean {
  if (METHODS.some((name) => typeof document[name] !== 'function')) return true;
  if (document.documentElement?.localName !== 'html' || (document.body && !isBody(document.body))) return true;
  return [...document.querySelectorAll(CONTROLS)].some(
    (control) => MEMBERS.has(control.getAttribute('name') ?? '') || MEMBERS.has(control.getAttribute('id') ?? ''),
  );
}

function isBody({ localName }: Element): boolean {
  return localName === 'body' || localName === 'frameset';
}
