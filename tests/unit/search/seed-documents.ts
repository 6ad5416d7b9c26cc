import { readdirSync, readFileSync } from 'node:fs';
import type { Publicatie } from '../../../lib/model/publicatie';
import { readText } from '../../../lib/readers/text/read-text';

const SEEDS = new URL('../../../seeds/', import.meta.url);

/** Every document in the seeds. */
export function seedDocuments(): Publicatie[] {
  const files = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => readText(readFileSync(new URL(name, SEEDS), 'utf8')));
}
