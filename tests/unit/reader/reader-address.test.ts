import { describe, expect, it } from 'vitest';
import { readerAddress } from '../../../components/reader/reader-address';

describe('readerAddress', () => {
  it.each<[search: string, address: string]>([
    ['', '?id=brief%3A5236577#vraag'],
    ['?id=brief:324744&q=telegram', '?id=brief%3A5236577#vraag'],
    ['?panel&id=brief:324744', '?panel&id=brief%3A5236577#vraag'],
    ['?id=brief:324744&private&pdf', '?private&id=brief%3A5236577#vraag'],
  ])('from %j: %j', (search, address) => {
    expect(readerAddress('brief:5236577', '#vraag', search)).toBe(address);
  });
});
