import { describe, expect, it } from 'vitest';
import { groupOf } from '../../../lib/model/citation-group';

describe('the group of an id that is written out', () => {
  it.each([
    ['kst-28684-717', 'kamerstukken'],
    ['h-tk-20232024-4-26', 'kamerstukken'],
    ['ah-tk-20232024-1262', 'kamervragen'],
    ['kv-tk-2024Z01211', 'kamervragen'],
    ['stb-2020-118', 'bladen'],
    ['stcrt-2009-9231', 'bladen'],
  ] as const)('%s: %s', (id, group) => {
    expect(groupOf({ kind: 'id', target: { system: 'op', id } })).toBe(group);
  });
});
