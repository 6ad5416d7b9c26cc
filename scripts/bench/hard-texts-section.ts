import type { Measure } from './in-fresh-page';

const LENGTHS = [100_000, 200_000];
const ROUNDS = 3;

/** Citing texts that never come to their point: twice the text takes twice the time. */
export async function hardTextsSection(measure: Measure): Promise<string[]> {
  const rows = await measure('<!DOCTYPE html>', 'measureHardTexts', LENGTHS, ROUNDS);
  const heads = LENGTHS.map((length) => length.toLocaleString('en').padStart(9)).join('');
  return [
    `Citing texts that never come to their point, in ms for so many characters:`,
    `  ${''.padEnd(40)}${heads}`,
    ...rows.map(
      ({ what, times }) => `  ${what.padEnd(40)}${times.map((time) => time.toFixed(1).padStart(9)).join('')}`,
    ),
  ];
}
