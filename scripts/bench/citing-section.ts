import { readdirSync, readFileSync } from 'node:fs';
import type { Measure } from './in-fresh-page';

const SEEDS = new URL('../../seeds/', import.meta.url);
/** Characters of text. */
const SIZES = [1_250_000, 2_500_000, 5_000_000];
const ROUNDS = 3;

function seedTexts(): string {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  return names
    .sort()
    .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'))
    .join('\n\n');
}

/** Citing millions of characters of the seeds, beside a plain regular expression. */
export async function citingSection(measure: Measure): Promise<string[]> {
  const rows = await measure('<!DOCTYPE html>', 'measureCiting', seedTexts(), SIZES, ROUNDS);
  return [
    `Citing text of the seeds, again and again; middle of ${ROUNDS}, beside a plain regular expression:`,
    ...rows.map(({ size, cite, plain, citations }) => {
      const speed = (time: number) => `${(size / 1000 / time).toFixed(1)} MB/s`.padStart(11);
      const amount = `${(size / 1e6).toFixed(2)} MB, ${citations} citations`.padEnd(26);
      return `  ${amount} ${cite.toFixed(0).padStart(5)} ms ${speed(cite)}   plain ${speed(plain)}   ${(cite / plain).toFixed(1)} ×`;
    }),
  ];
}
