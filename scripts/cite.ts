import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readCitations } from '../lib/citations/find-citations';
import { documentDay } from '../lib/model/document-day';
import { readText } from '../lib/readers/text/read-text';

/**
 * `npm run -s cite -- [--date DAY] [--unresolved] FILE…`: one line of JSON per citation, offsets in UTF-16 units. With
 * `--unresolved` what was recognised and leads nowhere instead, each with its text, so that the tables can grow. DAY,
 * `YYYY-MM-DD`, is the day of the documents, for names that changed hands; without it the newest day that a file gives
 * for itself counts, if it does. Exit 1 when a file cannot be read.
 */

/** The day of a text, if it is a document that tells it. */
function dayOf(text: string): string | undefined {
  return readText(text)
    .flatMap((publicatie) => documentDay(publicatie) ?? [])
    .sort()
    .at(-1);
}

function linesOf(text: string, date: string | undefined, isUnresolved: boolean): object[] {
  const { citations, unresolved } = readCitations(text, { date });
  if (!isUnresolved) return citations;
  return unresolved.map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string' }, unresolved: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  console.error('usage: npm run -s cite -- [--date DAY] [--unresolved] FILE…');
  process.exitCode = 1;
}
for (const path of positionals) {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`cite: cannot read ${path}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    continue;
  }
  const lines = linesOf(text, values.date ?? dayOf(text), values.unresolved);
  process.stdout.write(lines.map((line) => `${JSON.stringify({ file: basename(path), ...line })}\n`).join(''));
}
