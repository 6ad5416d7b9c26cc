import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { citedKeys } from '../../../lib/corpus/cited-keys';
import { antwoord, kamervraag } from '../zaken/documents';
import { emptyCorpus } from './empty-corpus';

describe('the stored keys of what documents cite', () => {
  it('are there for what was read by the rules of this version, in the order in which it is read', async () => {
    const { database, corpus } = await emptyCorpus();
    const text = 'Zie artikel 139h van het Wetboek van Strafrecht en de Opiumwet.';
    const [read, old] = [antwoord({ answers: [{ numbers: ['1'], text }] }), kamervraag()];
    for (const document of [read, old]) await corpus.put(document);
    await database.publicaties.update(old.id, { readWith: 0 });
    const keys = await citedKeys(database, [old.id, read.id, 'ah-tk-20232024-1']);
    expect([...keys]).toEqual([[read.id, ['bwbr0001854/139h', 'bwbr0001854', 'bwbr0001941']]]);
    database.close();
  });
});
