import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync, strToU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/identifiers/address';
import type { Antwoord, Kamervraag } from '../../lib/model/publicatie';
import { CANARY_TEXT, canariesIn, watchCanary } from './harness/canary';
import { grantedBuild } from './harness/granted-build';
import { allLinked, answer, banner } from './harness/our-parts';
import { listOf } from './harness/popup-results';
import { publicationsOf } from './harness/publications';
import { useBrowser } from './harness/use-browser';
import { answered, asked } from './harness/zaak-documents';

/** Documents that say, wherever they say anything, what would run if it ever came to stand in a page as markup. */

const said = (text: string) => `${text} ${CANARY_TEXT}`;

function hostile<P extends Kamervraag | Antwoord>(document: P): P {
  const people = [{ name: said('De Hoop'), fractie: said('D66'), role: said('minister') }];
  return {
    ...document,
    title: said('Telegram'),
    indieners: people,
    bewindspersonen: people,
    subjects: [said('Recht')],
    questions: document.questions.map((question) => ({ ...question, text: said(question.text) })),
    answers: document.answers.map((one) => ({ ...one, text: said(one.text) })),
    footnotes: [{ number: '1', text: said('Noot'), url: 'https://www.tweedekamer.nl/' }],
  };
}

const antwoord = hostile(answered(12));
const kamervraag = hostile(asked(30, [antwoord]));

/** A page in which fields stand in the place of what a page is asked for. */
const CLOBBERED_ID = 'kv-tk-2024Z99021';
const MEMBERS = ['querySelectorAll', 'children', 'childNodes', 'closest', 'matches', 'getAttribute', 'parentElement'];
const CLOBBERED = `<!DOCTYPE html><html lang="nl"><head><meta name="DC.identifier" content="${CLOBBERED_ID}"><title>x</title></head>
<body><form id="broodtekst">${MEMBERS.map((name) => `<input name="${name}">`).join('')}
<h1 class="kamervraagomschrijving_kop">Vragen van het lid De Hoop</h1><div class="vraag"><h2 class="stuktitel">Vraag 1</h2><p>Wat?</p></div></form>
<img name="querySelector"><img name="createElement"></body></html>`;

const site = publicationsOf([kamervraag, antwoord]);
const build = grantedBuild();
afterAll(build.remove);
const browser = useBrowser({
  extension: build.folder,
  site: (url) =>
    url === addressOf(CLOBBERED_ID)
      ? { status: 200, contentType: 'text/html; charset=utf-8', body: CLOBBERED }
      : site(url),
});

const watched: { page: Page; seen: string[] }[] = [];

/** A page that is watched from its beginning until the story ends. */
async function open(url: string): Promise<Page> {
  const page = await browser().open('about:blank');
  watched.push({ page, seen: watchCanary(page) });
  await page.goto(url);
  return page;
}

afterEach(async () => {
  for (const { page, seen } of watched.splice(0)) {
    expect(seen).toEqual([]);
    expect(await canariesIn(page)).toEqual([]);
  }
});

/** Choosing a file to be imported, and what was said of it. */
async function imported(...files: { name: string; content: string | Uint8Array }[]): Promise<string[]> {
  const page = await open(browser().address('corpus.html#importeren'));
  const given = files.map(({ name, content }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) }));
  await page.getByLabel('Kies bestanden').setInputFiles(given);
  const phase = page.locator('.import-phase');
  await expect.poll(() => phase.textContent(), { timeout: 20_000 }).toMatch(/^Klaar/);
  return page.locator('.import-outcome').allTextContents();
}

/** The documents, with notes beside them, as a backup that anyone could have written. */
function backup(): Uint8Array {
  const changed = '2026-11-21T13:00:00.000Z';
  const note = { kind: 'note', document: kamervraag.id, question: '1', labels: [], text: said('Notitie'), changed };
  const labelled = { ...note, question: '', labels: ['<img src=x onerror=canary=1>'] };
  const lines = [
    ...[antwoord, kamervraag].map((publicatie) => ({ kind: 'publicatie', publicatie })),
    labelled,
    note,
    { kind: 'note', document: 'javascript:canary=1', question: '', labels: ['x'], text: '', changed },
  ];
  const counts = { publicatie: 2, note: 3 };
  const about = { format: 'kamerspoor-backup', version: 1, made: changed, extension: '0.5.0', counts };
  const all = [about, ...lines, { kind: 'end', counts }];
  return gzipSync(strToU8(all.map((line) => `${JSON.stringify(line)}\n`).join('')));
}

describe('on the official pages', () => {
  it('nothing that a document says is markup: banner, answers, links, cards, panel', async () => {
    const way = await open(addressOf(antwoord.id));
    await banner(way).getByText('Bewaard op deze computer.').waitFor();
    const page = await open(addressOf(kamervraag.id));
    await allLinked(page);
    await answer(page, '1').locator('summary').click();
    await answer(page, '1').getByText('<svg onload=').first().waitFor();
    await page.locator('a[data-kamerspoor=citation]').first().focus();
    await page.locator('kamerspoor-card').waitFor();
    // The page's own text is as it came, what would run in it among the rest.
    const served = String((await site(page.url()))?.body);
    const text = (html: string) => new DOMParser().parseFromString(html, 'text/html').documentElement.textContent;
    expect(await page.evaluate(text, served)).toContain('<script src=');
    expect(await page.evaluate(() => document.documentElement.textContent)).toBe(await page.evaluate(text, served));
  });

  it('a page with fields in the place of its own members is left as it is', async () => {
    const page = await open(addressOf(CLOBBERED_ID));
    // The next page is read as ever, and by then this one would be.
    await banner(await open(addressOf(antwoord.id))).waitFor();
    expect(await page.locator('[data-kamerspoor-ui], [data-kamerspoor]').count()).toBe(0);
  });
});

describe('in pages of our own', () => {
  it('nothing of a backup is markup: reader, notes, popup, overview, lists', async () => {
    const page = await open(browser().address('corpus.html#meenemen'));
    const file = { name: 'kopie.gz', mimeType: 'application/gzip', buffer: Buffer.from(backup()) };
    await page.locator('input[type=file][accept*=gz]').setInputFiles(file);
    await page.getByRole('button', { name: 'Zet terug' }).click();
    // While it is restored, it says that it is.
    await page.getByText(/^Teruggezet: /).waitFor();

    const reader = await open(browser().address(`reader.html?id=${kamervraag.id}`));
    await reader.getByRole('heading', { level: 1 }).waitFor();
    expect(await reader.getByRole('heading', { level: 1 }).textContent()).toContain('<script src=');
    await reader.getByText('Notitie "', { exact: false }).first().waitFor();

    const popup = await open(browser().address('popup.html'));
    await popup.getByText('13 documenten op deze computer', { exact: true }).waitFor();
    await popup.getByRole('combobox').fill('telegram onerror');
    await popup.getByRole('option').filter({ hasText: '<script src=' }).first().waitFor();

    const overview = await open(browser().address('corpus.html#overzicht'));
    await overview.getByRole('heading', { name: 'Vragen per maand' }).waitFor();
  });

  it('nothing that the search service says is markup', async () => {
    const popup = await open(browser().address('popup.html'));
    // While documents are still added, a list can be that of before, which nothing is chosen in.
    await popup.getByText('11 documenten op deze computer', { exact: true }).waitFor();
    await popup.getByRole('combobox').fill('telegram');
    await listOf(popup, 'telegram').waitFor();
    await popup.getByText('Zoek verder in alle officiële publicaties').click();
    const official = popup.getByRole('group', { name: /^In alle officiële publicaties/ });
    await official.getByRole('option').filter({ hasText: '<script src=' }).first().waitFor();
  });

  it('bad files are told by what is wrong with them, in a while, and what was there stays', async () => {
    const xml = readFileSync(fileURLToPath(new URL('../fixtures/pages/xml-kv/source.xml', import.meta.url)), 'utf8');
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const bomb = (declared: string, used: string) =>
      xml.replace(/^<\?xml[^>]*>/, `$&<!DOCTYPE x [${declared}]>`).replace('<kamervragen>', `<kamervragen>${used}`);
    const deep = `${'<div class="vraag">'.repeat(5000)}${CANARY_TEXT}`;
    const tower = (depth: number) =>
      xml.replace('</kamervragen>', `${'<vraag><al>'.repeat(depth)}x${'</al></vraag>'.repeat(depth)}</kamervragen>`);
    const outcomes = await imported(
      { name: 'lacht.xml', content: bomb(`<!ENTITY l0 "lol">${laughs}`, '&l9;') },
      { name: 'elders.xml', content: bomb('<!ENTITY f SYSTEM "https://canary.example/x">', '&f;') },
      {
        name: 'diep.html',
        content: `<html><head><meta name="DC.identifier" content="kv-tk-2024Z99022"></head>${deep}`,
      },
      { name: 'toren.xml', content: tower(2400) },
      { name: 'hoge-toren.xml', content: tower(5000) },
      { name: 'velden.html', content: CLOBBERED },
      { name: `${CANARY_TEXT.replaceAll('/', '_')}.html`, content: CANARY_TEXT },
    );
    const [entities, broken, none] = [
      'XML met eigen entiteiten (<!ENTITY>), die Kamerspoor niet leest',
      'XML die afbreekt of waar een fout in staat',
      'Geen Kamervraag of antwoord dat Kamerspoor herkent',
    ];
    expect(outcomes.filter((one) => one === entities)).toHaveLength(2);
    expect(outcomes.filter((one) => one === broken || one === none).length).toBeGreaterThan(2);
    expect(outcomes).not.toContain('Er ging iets mis bij het lezen');
    const popup = await open(browser().address('popup.html'));
    await popup.getByText(/^1[1-4] documenten op deze computer/).waitFor();
  });
});
