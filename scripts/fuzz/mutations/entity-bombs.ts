import { MARKUP } from '../input';
import { insertedAt, somewhere, textMutation } from '../mutation';

const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

/** What a document type declares, and how what it declares is named. */
const BOMBS: [declared: string, used: string][] = [
  [`<!ENTITY l0 "lol">${LAUGHS}`, '&l9;'],
  [`<!ENTITY q "${'q'.repeat(50_000)}">`, '&q;'.repeat(5000)],
  ['<!ENTITY f SYSTEM "file:///etc/passwd">', '&f;'],
  ['<!ENTITY w SYSTEM "https://example.org/canary">', '&w;'],
  ['<!ENTITY % p SYSTEM "https://example.org/canary.dtd"> %p;', '&p;'],
  ['<!ENTITY r "&r;">', '&r;'],
  ['<!ENTITY s "<script>canary()</script>">', '&s;'],
];

/** Entities that grow to more than any memory holds, or that are to be fetched from elsewhere. */
export const entityBombs = textMutation('entity bombs', MARKUP, (text, random, kind) => {
  const [declared, used] = random.of(BOMBS);
  const doctype = `<!DOCTYPE x [${declared}]>`;
  const placed = insertedAt(text, somewhere(text, random, kind), used);
  return /^\s*<\?xml/.test(placed) ? placed.replace(/\?>/, `?>${doctype}`) : doctype + placed;
});
