import Fuse from 'fuse.js/basic';

/** Words in the order of Fuse.js for what was typed; of equals, and of what it does not rank, the first in the order given. */
export function likestFirst(typed: string, words: readonly string[]): string[] {
  const fuse = new Fuse(words, { threshold: 1 });
  const found = fuse.search(typed).map(({ item }) => item);
  return [...new Set([...found, ...words])];
}
