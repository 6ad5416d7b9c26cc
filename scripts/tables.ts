import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ordinalOfLetter } from '../lib/citations/validate/letter-ordinal';
import { readDossierBlock } from '../lib/citations/validate/read-dossier-block';

/**
 * `npm run tables -- FOLDER`: makes the tables of what exists from the lists of the ids that were published
 * (`kst-dossiers.csv`, `ah-tk-ranges.csv`). The same lists give the same files, byte for byte.
 */

const HEAD = '/** Made by `npm run tables`; not written by hand. */\n';

function rowsOf(folder: string, file: string): string[][] {
  const [, ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split(/\r?\n/);
  return lines.map((line) => line.split(','));
}

function write(file: string, text: string): void {
  const path = fileURLToPath(new URL(`../lib/citations/data/${file}`, import.meta.url));
  writeFileSync(path, text);
  console.log(`${file}: ${text.length} bytes`);
}

interface Dossier {
  key: string;
  base: number;
  chapter: string;
  value: string;
}

/** A dossier as the site writes one; others (`24493-7`) are slips of the publisher. */
const DOSSIER = /^(\d{5})(?:-(\d{2}|[IVX]+[A-C]?|[A-M]))?$/;

/** `3t` (the highest number in base 36), `3tAB` with the highest letter behind it. */
function endInWriting(number: string, letters: string): string {
  const highest = letters
    .split(' ')
    .filter((letter) => /^[A-Z]{1,2}$/.test(letter))
    .sort((a, b) => ordinalOfLetter(a) - ordinalOfLetter(b))
    .at(-1);
  return (Number(number) > 0 ? Number(number).toString(36) : '') + (highest ?? '');
}

function dossiersIn(folder: string): Dossier[] {
  return rowsOf(folder, 'kst-dossiers.csv').flatMap(([key = '', , number = '', letters = '']) => {
    const [, base, chapter = ''] = DOSSIER.exec(key) ?? [];
    const value = endInWriting(number, letters);
    return base && Number(base) >= 10_000 && value ? [{ key, base: Number(base), chapter, value }] : [];
  });
}

/** The dossiers of one thousand; see {@link readDossierBlock} for the form. */
function blockOf(thousand: string, dossiers: Dossier[]): string {
  let text = '';
  let next = Number(thousand) * 1000;
  for (const base of [...new Set(dossiers.map((dossier) => dossier.base))].sort((a, b) => a - b)) {
    const own = dossiers.filter((dossier) => dossier.base === base);
    const plain = own.find(({ chapter }) => chapter === '')?.value ?? '';
    const chapters = own.filter(({ chapter }) => chapter !== '').map(({ chapter, value }) => `;${chapter}=${value}`);
    text += `${text && ' '}${base > next ? `${base - next}+` : ''}${plain}${chapters.join('')}`;
    next = base + 1;
  }
  return text;
}

/** The calendar year in which the newest parliamentary year of the lists began. */
function newestYear(folder: string): string {
  const years = rowsOf(folder, 'ah-tk-ranges.csv').map(([year = '']) => year.slice(0, 4));
  return years.sort().at(-1) ?? '';
}

function writeDossiers(folder: string): void {
  const dossiers = dossiersIn(folder);
  const thousands = [...new Set(dossiers.map(({ base }) => String(Math.floor(base / 1000))))].sort();
  const blocks = thousands.map((thousand): [string, string] => [
    thousand,
    blockOf(
      thousand,
      dossiers.filter(({ base }) => String(Math.floor(base / 1000)) === thousand),
    ),
  ]);
  const read = new Map(blocks.flatMap(([thousand, block]) => [...readDossierBlock(thousand, block)]));
  for (const { key, value } of dossiers) {
    const { number, letter } = read.get(key) ?? { number: -1, letter: -1 };
    const [, digits = '', letters = ''] = /^([0-9a-z]*)([A-Z]*)$/.exec(value) ?? [];
    if (number !== Number.parseInt(digits || '0', 36) || letter !== ordinalOfLetter(letters)) {
      throw new Error(`tables: ${key} does not come out of the table as it went in`);
    }
  }
  const newest = Math.max(...dossiers.map(({ base }) => base));
  write(
    'dossiers.ts',
    `${HEAD}
/** The highest number of a dossier when the table was made. */
export const NEWEST_DOSSIER = ${newest};

/** The year in which the parliamentary year began that was running then. */
export const NEWEST_DOSSIER_YEAR = ${newestYear(folder)};

/**
 * How far the papers of each dossier go, by the first two figures of the dossiers' numbers. For the form of a block see
 * \`readDossierBlock\`.
 */
export const DOSSIERS: Readonly<Record<string, string>> = {
${blocks.map(([thousand, block]) => `  ${thousand}: '${block}',`).join('\n')}
};
`,
  );
}

/**
 * The highest number of a year. Where more numbers are missing below it than there are papers, it is the slip of a
 * publisher (27527 in 2011–2012): then the count of the papers tells it, with a little room for those that are missing.
 */
function highestNumber(count: number, highest: number, missing: number): number {
  return missing > count ? Math.ceil(count * 1.01) : highest;
}

function writeAanhangsels(folder: string): void {
  const years = rowsOf(folder, 'ah-tk-ranges.csv')
    .map(([year = '', count, , highest, missing]): [string, number] => [
      `${year.slice(0, 4)}-${year.slice(4)}`,
      highestNumber(Number(count), Number(highest), Number(missing)),
    ])
    .sort(([a], [b]) => a.localeCompare(b))
    // The newest year was still running.
    .slice(0, -1);
  write(
    'aanhangsel-numbers.ts',
    `${HEAD}
/** The highest number of the Aanhangsel van de Handelingen (Tweede Kamer) by parliamentary year, for years that are over. */
export const AANHANGSEL_NUMBERS: Readonly<Record<string, number>> = {
${years.map(([year, highest]) => `  '${year}': ${highest},`).join('\n')}
};
`,
  );
}

const folder = process.argv[2];
if (folder) {
  writeDossiers(folder);
  writeAanhangsels(folder);
} else {
  console.error('usage: npm run tables -- FOLDER');
  process.exitCode = 1;
}
