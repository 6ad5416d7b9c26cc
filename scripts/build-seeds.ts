import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../lib/readers/text/read-text';

/** The documents in `seeds/`, read, as the JSON file that the extension loads on install. `root` is the project's. */
export function buildSeeds(root: string): string {
  const folder = join(root, 'seeds');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return JSON.stringify(names.flatMap((name) => readText(readFileSync(join(folder, name), 'utf8'))));
}
