import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStart } from '../../../components/popup/start';
import type { Corpus } from '../../../lib/model/corpus';
import { addEntries } from '../../../lib/search/index/add-entries';
import { entryOf } from '../../../lib/search/index/entry-of';
import type { IndexStorage } from '../../../lib/search/index/index-storage';
import { openIndex } from '../../../lib/search/index/open-index';
import { IndexDamaged } from '../../../lib/search/index/search-index';
import { groupZaken } from '../../../lib/zaken/zaak-of';
import { createMemoryStorage } from '../search/index/memory-storage';
import { seedDocuments } from '../search/seed-documents';

const TODAY = '2024-03-20';
/** Without the answers, so that there is a question that waits. */
const documents = seedDocuments().filter(({ kind }) => kind === 'kamervraag');
const storage = createMemoryStorage();
const entries = [...groupZaken(documents, TODAY).values()]
  .filter(({ vraagnummer }) => vraagnummer !== '')
  .map((zaak) => entryOf(zaak, [], zaak.vraagnummer));
await addEntries(storage, { removed: [], entries });

/** The storage without its records of one kind. */
function without(kind: string): IndexStorage {
  return {
    ...storage,
    read: async (keys) => (await storage.read(keys)).map((record, at) => (keys[at]?.[1] === kind ? undefined : record)),
  };
}

const corpus: Pick<Corpus, 'recent' | 'documents'> = {
  recent: async () => documents.slice(0, 5).map(({ id }) => ({ id, at: '2024-03-19T10:00:00Z' })),
  documents: async (ids) => ids.map((id) => documents.find((publicatie) => publicatie.id === id)),
};
const opening = (given: Partial<typeof corpus> = {}) => ({
  openCorpus: async () => ({ ...corpus, ...given }) as Corpus,
});
const refuse = async () => {
  throw new DOMException('Internal error.', 'UnknownError');
};

describe('what an empty field shows', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is what was read last, and what waits', async () => {
    const start = await readStart(opening(), await openIndex(storage), TODAY);
    expect(start.recent.map(({ publicatie }) => publicatie)).toEqual(documents.slice(0, 3));
    expect(start.open.length).toBeGreaterThan(0);
  });

  it.each([
    ['the corpus does not open', { openCorpus: refuse }],
    ['the visits cannot be read', opening({ recent: refuse })],
    ['the documents cannot be read', opening({ documents: refuse })],
  ])('is what waits when %s', async (_, failing) => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const start = await readStart(failing, await openIndex(storage), TODAY);
    expect(start.recent).toEqual([]);
    expect(start.open.length).toBeGreaterThan(0);
    expect(said).toHaveBeenCalledOnce();
  });

  it.each(['cards', 'facets', 'postings'])('is not known when the %s of the index cannot be read', async (kind) => {
    const index = await openIndex(without(kind));
    await expect(readStart(opening(), index, TODAY)).rejects.toThrow(IndexDamaged);
  });
});
