import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findCitations } from '../lib/citations/find-citations';

/** `npm run -s cite -- FILE…`: one line of JSON per citation, offsets in UTF-16 units. Exit 1 when a file cannot be read. */

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run -s cite -- FILE…');
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
  const lines = findCitations(text).map((citation) => JSON.stringify({ file: basename(path), ...citation }));
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}
