import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A file of the project, as text. */
export function projectFile(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

/** What stands under each heading of the second level, in order. */
export function sectionsOf(markdown: string): Map<string, string> {
  const [, ...sections] = markdown.split(/^## /m);
  return new Map(sections.map((section) => [section.split('\n')[0] ?? '', section.replace(/^.*\n/, '').trim()]));
}

/** The names in backticks at the start of each line of a list, or in the first cell of each row of a table. */
export function namesIn(section: string): string[][] {
  const lines = section.split('\n').flatMap((line) => line.match(/^(?:- (.*?): |\| (.*?) +\|)/)?.slice(1, 3) ?? []);
  return lines
    .map((line = '') => [...line.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
    .filter((names) => names[0]);
}
