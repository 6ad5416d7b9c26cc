import { describe, expect, it } from 'vitest';
import { type Official, type OfficialPage, withPage, withStored } from '../../../components/popup/further';
import { antwoordOf, kamervraagOf } from '../../../scripts/fixtures/documents';

const [one, two, three]: Official[] = [kamervraagOf('000'), antwoordOf('000'), kamervraagOf('001')].map((record) => ({
  record,
}));

function page(documents: (Official | undefined)[], next?: number): OfficialPage {
  const known = documents.filter((document) => document !== undefined);
  return { total: 3, documents: known, ...(next === undefined ? {} : { next }) };
}

describe('pages of what was found', () => {
  it('follow each other, and the last has no next', () => {
    const both = withPage(withPage(undefined, page([one, two], 3)), page([three]));
    expect(both).toEqual(page([one, two, three]));
  });

  it('hold each document once, also when the list moved between them', () => {
    expect(withPage(page([one, two], 3), page([two, three], 5))).toEqual(page([one, two, three], 5));
  });

  it('tell which document is here now', () => {
    const stored = withStored(page([one, two]), two?.record.id ?? '', 'text');
    expect(stored.documents.map(({ here }) => here)).toEqual([undefined, 'text']);
  });
});
