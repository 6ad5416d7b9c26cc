import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Publicatie } from '../../lib/model/publicatie';
import { readText } from '../../lib/readers/text/read-text';

const FOLDER = fileURLToPath(new URL('../../seeds', import.meta.url));

/** The text of the seed whose file name starts with this number. */
export function seedText(number: string): string {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(`${number}_`));
  if (!name) throw new Error(`no seed ${number}`);
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** The documents in that seed. */
export function readSeed(number: string): Publicatie[] {
  return readText(seedText(number));
}

/** All documents in the seeds. */
export function readSeeds(): Publicatie[] {
  return ['000', '001', '002', '003', '004'].flatMap(readSeed);
}
