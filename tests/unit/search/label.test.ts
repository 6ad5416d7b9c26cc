import { describe, expect, it } from 'vitest';
import type { Note } from '../../../lib/model/note';
import { entryOf } from '../../../lib/search/index/entry-of';
import { createReadUnits } from '../../../lib/search/index/read-units';
import { readQuery } from '../../../lib/search/query/read-query';
import { createSearcher } from '../../../lib/search/rank/create-searcher';
import { showEntry } from '../../../lib/search/show/show-entry';
import { createSuggester } from '../../../lib/search/suggest/suggest';
import { groupZaken } from '../../../lib/zaken/zaak-of';
import { naiveSearch } from './naive-search';
import { answersTo, indexOf, TODAY } from './rank/searched-index';
import { seedDocuments } from './seed-documents';

const TELEGRAM = '2024Z01211';
const PHOTOS = '2023Z14675';

function note(document: string, question: string, labels: string[], text = ''): Note {
  return { document, question, labels, text, changed: '2026-11-22T10:00:00.000Z' };
}

const notes = [
  note(`kv-tk-${TELEGRAM}`, '', ['woo']),
  note(`kv-tk-${TELEGRAM}`, '3', ['te doen', 'Étappe 2'], 'Vraag de griffie naar de tweede termijn.'),
  note(`kv-tk-${PHOTOS}`, '6', ['woo', 'e-mail', 'niet te doen']),
  note(`kv-tk-${PHOTOS}`, '', [], 'Ook besproken in het rondetafelgesprek.'),
];
const documents = seedDocuments();
const notesOf = (ids: readonly string[]) => notes.filter(({ document }) => ids.includes(document));
const all = [...groupZaken(documents, TODAY).values()]
  .filter(({ vraagnummer }) => vraagnummer !== '')
  .map((zaak) => entryOf(zaak, [], zaak.vraagnummer, notesOf(zaak.publicaties.map(({ id }) => id))));
const readUnits = createReadUnits(
  async (ids) => ids.map((id) => documents.find((publicatie) => publicatie.id === id)),
  async (ids) => notesOf(ids),
);
const { index } = await indexOf(all, [2]);
const searcher = createSearcher(index, readUnits);
const read = (typed: string) => readQuery(typed, { readLaw: () => undefined });

async function search(typed: string) {
  const found = (await answersTo(searcher, read(typed), 20)).at(-1);
  if (!found) throw new Error('a search has at least one answer');
  return found;
}

describe('a label', () => {
  it.each<[typed: string, found: string[]]>([
    ['label:woo', [TELEGRAM, PHOTOS]],
    ['label:WOO', [TELEGRAM, PHOTOS]],
    ['label:"te doen"', [TELEGRAM]],
    // Of two that have the same words, the one that is written so.
    ['label:"te  doen"', [TELEGRAM]],
    ['label:"niet te doen"', [PHOTOS]],
    ['label:doen', [TELEGRAM, PHOTOS]],
    ['label:"doen te"', [TELEGRAM, PHOTOS]],
    ['label:etappe', [TELEGRAM]],
    ['label:e-mail', [PHOTOS]],
    ['label:wo', [TELEGRAM, PHOTOS]],
    ['label:woo -label:"te doen"', [PHOTOS]],
    ['label:woo telegram lid:krul', [TELEGRAM]],
    ['label:doen OF label:mail', [TELEGRAM, PHOTOS]],
    ['label:nergens', []],
    // A label is no word of a text.
    ['etappe', []],
  ])('is found by %j', async (typed, expected) => {
    expect((await search(typed)).entries.map(({ card }) => card.key).sort()).toEqual(expected.toSorted());
    expect(
      naiveSearch(all, [], read(typed), TODAY)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(expected.toSorted());
  });

  it('stands on the card, each once', async () => {
    const { entries } = await search('label:woo');
    expect(new Map(entries.map(({ card }) => [card.key, card.labels]))).toEqual(
      new Map([
        [TELEGRAM, ['woo', 'te doen', 'Étappe 2']],
        [PHOTOS, ['woo', 'e-mail', 'niet te doen']],
      ]),
    );
    expect((await search('kindermisbruik')).entries[0]?.card).not.toHaveProperty('labels');
  });

  it('is suggested like the values of other filters', async () => {
    const { suggest } = createSuggester(await index.filterValues(), () => undefined);
    const told = (text: string) =>
      suggest(text, read(text), 5).map(({ filter, name, entries }) => [filter, name, entries]);
    expect(told('label:do')).toEqual([
      ['label', 'niet te doen', 1],
      ['label', 'te doen', 1],
    ]);
    expect(told('woo')).toContainEqual(['label', 'woo', 2]);
    expect(told('etap')).toContainEqual(['label', 'Étappe 2', 1]);
  });
});

describe('the words of a note', () => {
  it.each([
    ['griffie', TELEGRAM, 'kv-tk-2024Z01211', '3', 'Vraag de griffie'],
    ['"tweede termijn"', TELEGRAM, 'kv-tk-2024Z01211', '3', 'Vraag de griffie'],
    ['rondetafelgesprek', PHOTOS, 'kv-tk-2023Z14675', undefined, 'Ook besproken'],
  ])('%s are found, and shown as what stands beside the question', async (typed, key, document, question, text) => {
    const { entries, words } = await search(typed);
    expect(entries.map(({ card }) => card.key)).toEqual([key]);
    const [entry] = entries;
    const [units = []] = await readUnits(entry ? [entry.card] : []);
    const shown = entry && showEntry(units, entry, words);
    expect(shown).toMatchObject({ document, snippet: { part: 'notitie' } });
    expect(shown?.snippet.question).toBe(question);
    expect(shown?.snippet.text).toContain(text);
    expect(shown?.snippet.marks).toHaveLength(1);
  });
});

it('keeps at most twenty labels on a card', () => {
  const many = Array.from({ length: 30 }, (_, at) => `label ${at}`);
  const [zaak] = groupZaken(documents, TODAY).values();
  if (!zaak) throw new Error('the seeds hold a zaak');
  const { card, filters } = entryOf(zaak, [], 'x', [note(zaak.publicaties[0]?.id ?? '', '', many)]);
  expect(card.labels).toEqual(many.slice(0, 20));
  expect(filters).toContain('label:29');
});
