import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import type { Publicatie } from '../lib/model/publicatie';
import { printedAntwoord, printedKamervraag, printedLetter, printedMededeling, seed, seedBrief } from './pdf/documents';
import { fillPages } from './pdf/fill-pages';
import { EMPTY_DOCUMENT, settingOf } from './pdf/official-layout';
import type { Sheet } from './pdf/sheet';
import { answeringLetterSheet, freshSheet, letterSheet, officialSheet } from './pdf/sheets';
import { findChromium } from './setup/chromium.mjs';

/**
 * `npx tsx scripts/pdf-fixtures.ts`: the PDFs of the tests, printed from the seeds in the layout of the publisher. What
 * they are to be read as is made from the seeds too. Needs Chromium and the fonts Liberation.
 */

const FOLDER = fileURLToPath(new URL('../tests/fixtures/pdf/', import.meta.url));

interface Fixture {
  /** The folder, and the name or address that the PDF comes under. */
  folder: string;
  name: string;
  sheet: Sheet;
  expected: Publicatie | null;
}

const [krul, kathmann, kuik] = ['2024Z01211', '2024Z02257', '2023Z08332'];

/** Documents without a number of their own get a temporary id, as the newest ones have. */
function fixtures(): Fixture[] {
  const answered = printedAntwoord(krul, 'ah-tk-20232024-1262', '2023-2024');
  const withNotes = printedAntwoord(kathmann, 'ah-1000001', '2023-2024');
  const withMoreNotes = printedAntwoord(kuik, 'ah-1000002', '2022-2023');
  const delayed = printedMededeling(krul, 'ah-1000003', '2023-2024');
  const fresh = printedKamervraag(kathmann, 'kv-1000004');
  const asked = printedKamervraag(kuik, `kv-tk-${kuik}`, '2022-2023');
  const letter = seedBrief();
  const sent = printedLetter(kathmann, 'ah-1000005');
  const answer = seed('antwoord', kathmann);
  const official = (folder: string, expected: Parameters<typeof officialSheet>[0], of: string): Fixture => ({
    folder,
    name: `https://zoek.officielebekendmakingen.nl/${expected.id}.pdf`,
    sheet: officialSheet(expected, seed('kamervraag', of)),
    expected,
  });
  return [
    official('antwoord', answered, krul),
    official('antwoord-footnotes', withNotes, kathmann),
    official('antwoord-more-footnotes', withMoreNotes, kuik),
    official('mededeling', delayed, krul),
    { folder: 'kamervraag-fresh', name: `${fresh.id}.pdf`, sheet: freshSheet(fresh), expected: fresh },
    {
      folder: 'kamervraag-margin-numbers',
      name: `${asked.id}.pdf`,
      sheet: officialSheet(asked, asked, 'numbered'),
      expected: asked,
    },
    {
      folder: 'antwoord-letter',
      name: `https://zoek.officielebekendmakingen.nl/${sent.id}.pdf`,
      sheet: answeringLetterSheet(sent, seed('kamervraag', kathmann), answer.title, answer.kenmerk ?? ''),
      expected: sent,
    },
    { folder: 'letter', name: 'brief.pdf', sheet: letterSheet(letter), expected: null },
  ];
}

/** The PDF without the moment at which it was made, so that printing it again gives the same file. */
function undated(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1').replace(/\(D:\d{14}([^)]*)\)/g, '(D:20240101000000$1)');
  return Buffer.from(text, 'latin1');
}

async function print(page: Page, sheet: Sheet): Promise<Buffer> {
  await page.setContent(EMPTY_DOCUMENT);
  // The runner of this script wraps named functions in a call to this one.
  await page.evaluate('globalThis.__name = (given) => given');
  await page.evaluate(fillPages, settingOf(sheet));
  return undated(await page.pdf({ preferCSSPageSize: true, tagged: false, outline: false }));
}

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium here: npm test says what to install.');
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
try {
  const page = await browser.newPage();
  rmSync(FOLDER, { recursive: true, force: true });
  for (const { folder, name, sheet, expected } of fixtures()) {
    mkdirSync(`${FOLDER}${folder}`, { recursive: true });
    writeFileSync(`${FOLDER}${folder}/source.pdf`, await print(page, sheet));
    writeFileSync(`${FOLDER}${folder}/name.txt`, `${name}\n`);
    writeFileSync(`${FOLDER}${folder}/expected.json`, `${JSON.stringify(expected, null, 2)}\n`);
  }
} finally {
  await browser.close();
}
