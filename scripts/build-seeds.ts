import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The documents in `seeds/`, read, as the JSON file that the extension loads on install. */
export function buildSeeds(root: string): string {
  const folder = join(root, 'seeds');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return JSON.stringify(texts.length);
}
