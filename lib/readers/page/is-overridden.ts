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
/** What a document is asked to do, by us and by what renders. */
const METHODS = [
  'querySelector',
  'querySelectorAll',
  'createElement',
  'createElementNS',
  'createTextNode',
  'addEventListener',
  'removeEventListener',
] as const;

/**
 * Whether elements of a page stand in the place of what is asked of the page itself: a form with a field that is called
 * `children` says that this field is its children. No official page has them; such a page is not read.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (named properties), and of a document
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export function isOverridden(document: Document): boolean {
  try {
    return isDocumentOverridden(document) || isElementOverridden(document);
  } catch {
    // The window of a frame from elsewhere, in the place of what was asked for, may not even be looked at.
    return true;
  }
}

function isDocumentOverridden(document: Document): boolean {
  if (METHODS.some((name) => typeof document[name] !== 'function')) return true;
  const { defaultView, documentElement, body } = document;
  // A document that was parsed has no window.
  if (defaultView && defaultView.document !== document) return true;
  return documentElement?.localName !== 'html' || (body !== null && !isBody(body));
}

function isElementOverridden(document: Document): boolean {
  return [...document.querySelectorAll(CONTROLS)].some(
    (control) => MEMBERS.has(control.getAttribute('name') ?? '') || MEMBERS.has(control.getAttribute('id') ?? ''),
  );
}

function isBody({ localName }: Element): boolean {
  return localName === 'body' || localName === 'frameset';
}
