import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { linkAll } from './linked-page';

/** The fixture with words behind the first text that ends as given; tells whether they became a link. */
function isLinked(fixture: string, ending: RegExp, words: string): boolean {
  const html = readFileSync(new URL(`../../fixtures/pages/${fixture}/source.html`, import.meta.url), 'utf8');
  const { document, NodeFilter } = new JSDOM(html).window;
  const body = document.querySelector('#broodtekst') ?? document.body;
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let node = texts.nextNode();
  while (node && !ending.test(node.nodeValue ?? '')) node = texts.nextNode();
  const paragraph = node?.parentElement;
  if (!node || !paragraph) throw new Error(`no such text in ${fixture}`);
  node.nodeValue = `${(node.nodeValue ?? '').trimEnd()} ${words}`;
  linkAll(body);
  const found = [...paragraph.querySelectorAll('[data-group="document"]')].map(({ textContent }) => textContent);
  return found.some((text) => words.includes(text ?? ''));
}

const FIXTURES = [
  '2010-antwoord',
  '2026-antwoord',
  'headings-only-antwoord',
  'numbered-antwoord',
  'numbered-alone-antwoord',
  'numbered-list-antwoord',
  'older-one-block-antwoord',
];

describe('"antwoord op vraag 2" on a page', () => {
  it.each(FIXTURES)('is no link in the text of a question: %s', (fixture) => {
    expect(isLinked(fixture, /\?\s*$/, 'Hoe verhoudt zich dat tot uw antwoord op vraag 2?')).toBe(false);
  });

  it.each(FIXTURES)('is one in the text of an answer: %s', (fixture) => {
    expect(isLinked(fixture, /\bJa[.,]|kabinet[^?]*\.\s*$/, 'Zie het antwoord op vraag 2.')).toBe(true);
  });
});
