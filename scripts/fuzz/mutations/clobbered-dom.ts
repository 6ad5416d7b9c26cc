import { insertedAt, somewhere, textMutation } from '../mutation';

/** Members of a document, an element or a form that an element in it can stand in the way of, by its name or id. */
const MEMBERS = [
  'addEventListener',
  'attributes',
  'body',
  'childNodes',
  'children',
  'classList',
  'closest',
  'compareDocumentPosition',
  'contains',
  'constructor',
  'createElement',
  'createElementNS',
  'createTextNode',
  'defaultView',
  'documentElement',
  'firstElementChild',
  'getAttribute',
  'hasAttribute',
  'hasAttributes',
  'head',
  'localName',
  'matches',
  'namespaceURI',
  'nextElementSibling',
  'nextSibling',
  'nodeName',
  'nodeType',
  'nodeValue',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'previousSibling',
  'querySelector',
  'querySelectorAll',
  'tagName',
  'textContent',
  'title',
  '__proto__',
  'toString',
  'length',
];

/** Elements that are called as what a reader asks a page for: around its text, and beside it. */
export const clobberedDom = textMutation('clobbered document', ['page'], (text, random, kind) => {
  const names = Array.from({ length: 1 + random.below(4) }, () => random.of(MEMBERS));
  const tags = names.map((name) =>
    random.of([
      `<img name="${name}">`,
      `<form name="${name}"></form>`,
      `<form id="${name}"><input id="${name}" name="${name}"></form>`,
      `<object id="${name}"></object>`,
      `<embed name="${name}"><iframe name="${name}"></iframe>`,
    ]),
  );
  if (random.below(2) === 0) return insertedAt(text, somewhere(text, random, kind), tags.join(''));
  const inputs = names.map((name) => `<input name="${name}">`).join('');
  const form = random.of(['<form id="mainForm">', '<form id="broodtekst">', '<form class="vraag">', '<form>']);
  return text.replace(/<body[^>]*>/, `$&${form}${inputs}`);
});
