import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readCitations } from '../lib/citations/find-citations';

/**
 * `npm run -s cite -- [--unresolved] FILE…`: one line of JSON per citation, offsets in UTF-16 units. With `--unresolved`
 * what was recognised and leads nowhere instead, each with its text, so that the tables can grow. Exit 1 when a file cannot
 * be read.
 */

const files = process.argv.slice(2).filter((argument) => argument !== '--unresolved');
const isUnresolved = process.argv.includes('--unresolved');
if (files.length === 0) {
  console.error('usage: npm run -s cite -- [--unresolved] FILE…');
  process.exitCode = 1;
}
for (const path of files) {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`cite: cannot read ${path}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    continue;
  }
  const { citations, unresolved } = readCitations(text);
  const file = basename(path);
  const lines = isUnresolved
    ? unresolved.map(({ start, end, kind, reason }) => ({
        file,
        start,
        end,
        kind,
        reason,
        text: text.slice(start, end),
      }))
    : citations.map((citation) => ({ file, ...citation }));
  if (lines.length > 0) process.stdout.write(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
}
