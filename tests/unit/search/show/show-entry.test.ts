import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../../lib/search/index/entry-of';
import { createReadUnits } from '../../../../lib/search/index/read-units';
import { readQuery } from '../../../../lib/search/query/read-query';
import { createSearcher } from '../../../../lib/search/rank/create-searcher';
import type { Found, FoundEntry, Shown } from '../../../../lib/search/searcher';
import { showEntry } from '../../../../lib/search/show/show-entry';
import { groupZaken } from '../../../../lib/zaken/zaak-of';
import { answersTo, indexOf, TODAY } from '../rank/searched-index';
import { seedDocuments } from '../seed-documents';

const documents = seedDocuments();
const numbered = [...groupZaken(documents, TODAY).values()].filter(({ vraagnummer }) => vraagnummer !== '');
const belonging = new Set(numbered.flatMap(({ publicaties }) => publicaties));
const alone = documents
  .filter((publicatie) => !belonging.has(publicatie))
  .map((publicatie) => entryOf({ vraagnummer: '', publicaties: [publicatie] }, [], publicatie.id));
const all = [...numbered.map((zaak) => entryOf(zaak, [])), ...alone];
const readUnits = createReadUnits(async (ids) => ids.map((id) => documents.find((publicatie) => publicatie.id === id)));
const { index } = await indexOf(all, [2]);
const searcher = createSearcher(index, readUnits);

async function search(typed: string): Promise<Found> {
  const found = (await answersTo(searcher, readQuery(typed, { readLaw: () => undefined }), 20)).at(-1);
  if (!found) throw new Error('a search has at least one answer');
  return found;
}

async function show(entry: FoundEntry | undefined, words: Found['words']): Promise<Shown> {
  if (!entry) throw new Error('nothing was found');
  const [units = []] = await readUnits([entry.card]);
  return showEntry(units, entry, words);
}

async function showFirst(typed: string): Promise<Shown & { key: string }> {
  const { entries, words } = await search(typed);
  return { ...(await show(entries[0], words)), key: entries[0]?.card.key ?? '' };
}

/** A text with its marks in brackets. */
function bracketed({ text, marks }: Shown['snippet']): string {
  return marks.reduceRight(
    (result, { start, end }) => `${result.slice(0, start)}[${result.slice(start, end)}]${result.slice(end)}`,
    text,
  );
}

describe('search over the seeds', () => {
  it.each([
    // query, the key of the best entry, what is new in this row
    ['naaktfotos telegram', '2023Z14675', 'an apostrophe left out'],
    ['telegram naaktfoto’s', '2023Z14675', 'another order, the apostrophe as printed'],
    ['drugsadvertenties', '2024Z01211', 'a whole word'],
    ['drugsadver', '2024Z01211', 'the beginning of a word'],
    ['Miljonen drugsadvertenties', '2024Z01211', 'a typing error'],
    ['kathmann', '2024Z02257', 'a member'],
    ['slootweg', '2023Z14675', 'one of two members'],
    ['krul d66', '2024Z01211', 'a member, and the party of one who answered'],
    ['doxing 285d', '2024Z02257', 'an article'],
    ['kenmerk 5236577', '2024Z02257', 'a kenmerk as it is written'],
    ['Aanhangsel Handelingen II 2023/24, nr. 1262', '2024Z01211', 'an Aanhangsel as lawyers write it'],
    ['11 oktober 2023', '2023Z14675', 'a day'],
    ['kv-tk-2023Z08332', '2023Z08332', 'an id'],
    ['kindermisbruik verdubbeld', '2023Z08332', 'two words of a title'],
    ['coruz', 'brief:324744', 'diacritics in a paragraph'],
    ['"naaktfoto’s van"', '2023Z14675', 'a phrase'],
  ])('%s', async (typed, expected) => {
    expect((await search(typed)).entries[0]?.card.key).toBe(expected);
  });

  it('does not find numbers that only resemble the one typed', async () => {
    expect((await search('2024Z02258')).entries).toEqual([]);
  });

  it('wants every word', async () => {
    expect((await search('telegram stikstof')).entries).toEqual([]);
  });
});

describe('showEntry', () => {
  it('shows the sub-question that was found, with the words marked, and its document', async () => {
    const { snippet, document } = await showFirst('naaktfotos seksuele');
    expect(bracketed(snippet)).toMatch(/\[seksuele\] aard, zoals \[naaktfoto’s\]/);
    expect([snippet.question, snippet.part]).toEqual(['6', expect.stringMatching(/^(vraag|antwoord)$/)]);
    expect(documents.map(({ id }) => id)).toContain(document);
  });

  it.each([
    ['huffelen', /^Alexandra van \[Huffelen\] \(staatssecretaris/],
    ['van huffelen', /van \[Huffelen\]/],
    ['minister yesilgoz', /\[Yeşilgöz/],
  ])('%s shows where the name stands, not only the word before it', async (typed, expected) => {
    expect(bracketed((await showFirst(typed)).snippet)).toMatch(expected);
  });

  it('shows how the texts begin where the words stand in the title only', async () => {
    const { entries } = await search('kathmann');
    const shown = await show(entries[0], [{ term: 'kenmerk', letters: 7, parts: [], terms: new Map() }]);
    expect(shown.snippet.marks).toEqual([]);
    expect(shown.snippet.question).toBe('1');
  });

  it('marks the title', async () => {
    const { entries, words } = await search('kindermisbruik');
    const { titleMarks } = await show(entries[0], words);
    const title = entries[0]?.card.title ?? '';
    expect(titleMarks.map(({ start, end }) => title.slice(start, end).toLowerCase())).toEqual(['kindermisbruik']);
  });

  it('shows another unit when the one that was found holds the words no more', async () => {
    const { entries, words } = await search('naaktfotos seksuele');
    const [entry] = entries;
    const moved = entry && { ...entry, unit: 1 };
    expect(bracketed((await show(moved, words)).snippet)).toMatch(/\[naaktfoto’s\]/);
  });

  it('shows the title alone of what is gone', () => {
    const card: FoundEntry['card'] = {
      key: '2024Z00001',
      title: 'Over Telegram',
      documents: [{ id: 'kv-tk-2024Z00001', kind: 'kamervraag' }],
      people: [],
    };
    const entry: FoundEntry = { card, tier: 0, score: 1, unit: 3, place: { segment: 1, entry: 0 } };
    const shown = showEntry([], entry, [{ term: 'telegram', letters: 8, parts: [], terms: new Map() }]);
    expect(shown).toEqual({
      snippet: { text: '', marks: [] },
      titleMarks: [{ start: 5, end: 13 }],
      document: 'kv-tk-2024Z00001',
    });
  });
});
