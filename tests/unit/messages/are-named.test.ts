import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { areNamed } from '../../../lib/messages/are-named';
import type { Publicatie } from '../../../lib/model/publicatie';
import { askForRest } from '../../../lib/sources/ask-for-rest';
import { siteOf } from '../../../scripts/demo/site';
import { someDocument } from '../corpus/some-document';

const { DOMParser } = new JSDOM('').window;

/** What asking a site with these documents for the rest of a question finds. */
async function foundFor(publicatie: Publicatie, documents: Publicatie[]): Promise<Publicatie[]> {
  const site = siteOf(documents);
  const { publicaties, records } = await askForRest(publicatie, {
    access: {
      fetch: async (address) => {
        const { status, body } = site(address);
        return new Response(String(body), { status });
      },
      takeTurn: async () => 0,
      parse: (text, type) => new DOMParser().parseFromString(text, type),
      now: () => '2026-11-22T10:00:00.000Z',
    },
    signal: new AbortController().signal,
    isKnown: () => false,
  });
  return [...records, ...publicaties];
}

it('holds for whatever asking a site finds, and for nothing besides', async () => {
  const world = fc.uniqueArray(someDocument, { minLength: 1, maxLength: 6, selector: ({ id }) => id });
  let found = 0;
  await fc.assert(
    fc.asyncProperty(world, async (documents) => {
      const [first] = documents as [Publicatie];
      const came = await foundFor(first, documents);
      found += came.length;
      expect(areNamed(first, came)).toBe(true);
      expect(areNamed(first, [...came].reverse())).toBe(true);
      const stranger = { ...first, id: 'ah-tk-20102011-77', vraagnummers: ['2010Z00001'] };
      // A temporary number may have become any other.
      const named = [first, ...came].flatMap(({ id, aanhangsels }) => [id, ...aanhangsels]);
      if (!named.some((id) => /^ah-\d+$/.test(id))) expect(areNamed(first, [...came, stranger])).toBe(false);
    }),
    { numRuns: 100 },
  );
  expect(found).toBeGreaterThan(5);
});
