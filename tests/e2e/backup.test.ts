import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import { siteOf } from '../../scripts/demo/site';
import { accessibilityViolations } from './harness/axe';
import { banner } from './harness/our-parts';
import { tick } from './harness/tick';
import { useBrowser } from './harness/use-browser';
import { answered, asked } from './harness/zaak-documents';

declare const chrome: { storage: { local: { get(key: string): Promise<{ preferences?: object }> } } };

const [antwoord, kamervraag] = [answered(12), asked(30)];
const browser = useBrowser({ site: siteOf([kamervraag, antwoord]) });

/** The view with backups. `picker`: what stands for the browser's own window to choose a file in, which no test can press. */
async function openView(picker?: () => void): Promise<Page> {
  const page = await browser().open('about:blank');
  await page.addInitScript(
    picker ??
      (() => {
        Object.assign(window, { showSaveFilePicker: undefined });
      }),
  );
  await page.goto(browser().address('corpus.html#meenemen'));
  return page;
}

/** Has the person name a file of the extension's own, which can be looked at afterwards. */
function pickOwnFile(): void {
  const showSaveFilePicker = async () =>
    (await navigator.storage.getDirectory()).getFileHandle('own.gz', { create: true });
  Object.assign(window, { showSaveFilePicker });
}

async function read({ id }: { id: string }): Promise<void> {
  const page = await browser().open(addressOf(id));
  await banner(page).getByText('Bewaard op deze computer.').waitFor();
}

async function makeBackup(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak een reservekopie' }).click();
  const download = await downloading;
  await page.getByText('De reservekopie is klaar').waitFor();
  return download.path();
}

function linesOf(file: Buffer): { kind?: string }[] {
  const lines = gunzipSync(file).toString().trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

const choose = (page: Page) => page.locator('input[type=file][accept*=gz]');
const gzipped = (lines: string[]) => ({
  name: 'kamerspoor.jsonl.gz',
  mimeType: 'application/gzip',
  buffer: gzipSync(lines.map((line) => `${line}\n`).join('')),
});

describe('a backup', () => {
  it('is made, and restored in another browser to the same documents and choices', async () => {
    await read(kamervraag);
    await read(antwoord);
    const options = await browser().open(browser().address('options.html'));
    await tick(options.getByRole('switch', { name: 'Antwoorden onder de vragen' }), false);
    // A choice is shown before it is kept.
    const kept = () => browser().asExtension(async () => (await chrome.storage.local.get('preferences')).preferences);
    await expect.poll(kept).toMatchObject({ answers: false });
    const page = await openView();
    const path = await makeBackup(page);
    await page.getByText(/\(\d+ kB\), met 13 documenten\./).waitFor();
    expect(linesOf(readFileSync(path)).filter(({ kind }) => kind === 'publicatie')).toHaveLength(13);
    const file = { name: 'kopie.gz', mimeType: 'application/gzip', buffer: readFileSync(path) };

    await browser().reset();
    const fresh = await openView();
    await choose(fresh).setInputFiles(file);
    await fresh.getByText('Dit staat in de reservekopie.').waitFor();
    const cells = fresh.getByRole('row', { name: /^Documenten/ }).getByRole('cell');
    expect(await cells.allTextContents()).toEqual(['2', '0', '11']);
    await fresh.getByText('Anders dan hier: Antwoorden onder de vragen.').waitFor();
    expect(await accessibilityViolations(fresh)).toEqual([]);
    await tick(fresh.getByRole('checkbox', { name: 'Neem ook de instellingen over' }));
    await fresh.getByRole('button', { name: 'Zet terug' }).click();
    await fresh.getByText('Teruggezet: 2 documenten.').waitFor();
    const popup = await browser().openPopupPage();
    await popup.getByText('13 documenten op deze computer').waitFor();
    const after = await browser().open(browser().address('options.html'));
    await expect.poll(() => after.getByRole('switch', { name: 'Antwoorden onder de vragen' }).isChecked()).toBe(false);
    const remembered = await browser().open(browser().address('corpus.html#onthouden'));
    await remembered.getByRole('link', { name: antwoord.title }).waitFor();

    await fresh.bringToFront();
    await choose(fresh).setInputFiles(file);
    await fresh.getByText('Alles uit deze reservekopie staat hier al.').waitFor();
    await fresh.getByRole('button', { name: 'Annuleer' }).click();
    await fresh.getByText('Sleep hier een reservekopie heen').waitFor();
  });

  it('is written into the file that the person names', async () => {
    const page = await openView(pickOwnFile);
    await page.getByRole('button', { name: 'Maak een reservekopie' }).click();
    await page.getByText('De reservekopie is klaar: own.gz').waitFor();
    const bytes = await page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('own.gz');
      return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    });
    expect(linesOf(Buffer.from(bytes)).at(-1)).toMatchObject({ kind: 'end', counts: { publicatie: 11 } });
    expect(await page.getByRole('button', { name: 'Sla het bestand nog eens op' }).count()).toBe(0);
  });

  it('is not made after all when the person names no file', async () => {
    const page = await openView(() => {
      const showSaveFilePicker = () => {
        // The view has heard of it by the next task.
        window.setTimeout(() => {
          document.body.dataset.refused = '';
        });
        return Promise.reject(new DOMException('', 'AbortError'));
      };
      Object.assign(window, { showSaveFilePicker });
    });
    await page.getByRole('button', { name: 'Maak een reservekopie' }).click();
    await page.locator('body[data-refused]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Maak een reservekopie' }).waitFor();
    expect(await page.getByText(/klaar|lukte|worden gemaakt|Gestopt/).count()).toBe(0);
  });

  it.each([
    ['no backup', gzipped(['{"some":"file"}']), 'Dit is geen reservekopie van Kamerspoor'],
    ['a text', { name: 'a.gz', mimeType: '', buffer: Buffer.from('x') }, 'Dit is geen reservekopie van Kamerspoor'],
    [
      'a later version',
      gzipped(['{"format":"kamerspoor-backup","version":2}']),
      'Deze reservekopie is gemaakt door een nieuwere versie',
    ],
  ])('is refused when it is %s', async (_, file, words) => {
    const page = await openView();
    await choose(page).setInputFiles(file);
    await page.getByText(words).waitFor();
    await page.getByText('Er is niets toegevoegd').waitFor();
    expect(await page.getByRole('button', { name: 'Zet terug' }).count()).toBe(0);
  });

  it('that is cut off or damaged says so, and is restored as far as it goes', async () => {
    await read(kamervraag);
    const made = await makeBackup(await openView());
    const lines = gunzipSync(readFileSync(made)).toString().trimEnd().split('\n');
    const of = lines.findIndex((line) => line.includes(kamervraag.id));
    await browser().reset();
    const page = await openView();
    await choose(page).setInputFiles(gzipped([...lines.slice(0, of + 1), '{"kind":"publicatie"']));
    await page.getByText(`kan niet worden gebruikt en wordt overgeslagen: regel ${of + 2}.`).waitFor();
    await page.getByText(`Het houdt op na regel ${of + 2}`).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Zet terug' }).press('Enter');
    await page.getByText('Teruggezet: 1 document.').waitFor();
  });

  it.each(['light', 'dark'] as const)('can be made and restored by everyone, in a %s theme', async (colorScheme) => {
    const page = await openView();
    await page.emulateMedia({ colorScheme });
    const path = await makeBackup(page);
    await choose(page).setInputFiles({ name: 'a.gz', mimeType: 'application/gzip', buffer: readFileSync(path) });
    await page.getByText('Alles uit deze reservekopie staat hier al.').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});
