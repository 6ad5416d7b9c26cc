import { describe, expect, it } from 'vitest';
import { readerRequest } from '../../../entrypoints/reader/reader-request';

describe('an address of the reader', () => {
  it.each([
    ['?id=kv-tk-2024Z01211', { id: 'kv-tk-2024Z01211', pdf: false }],
    ['?id=ah-tk-20232024-1262&pdf', { id: 'ah-tk-20232024-1262', pdf: true }],
    ['?pdf&id=%20kv-1256205%20', { id: 'kv-1256205', pdf: true }],
    ['?id=brief%3A5236577', { id: 'brief:5236577', pdf: false }],
    ['?panel&id=kv-1256205', { id: 'kv-1256205', inPanel: true }],
    ['?id=kv-1256205&q=kunstmatige+intelligentie', { query: 'kunstmatige intelligentie' }],
    ['', { id: '', pdf: false, inPanel: false, query: undefined }],
  ])('%s', (search, wanted) => {
    expect(readerRequest(search)).toMatchObject(wanted);
  });

  it.each([
    'foo',
    '../../elders',
    '//example.org/kv-tk-2024Z01211',
    'https://example.org/kv-tk-2024Z01211',
    '@example.org/kv-tk-2024Z01211',
    'kv-tk-2024Z01211.html?x=',
    'kv-tk-2024Z01211/../../x',
    'kst-28684-717',
    'brief:5236577',
    'javascript:alert(1)',
    '',
  ])('asks the site for no PDF of "%s"', (id) => {
    expect(readerRequest(`?pdf&id=${encodeURIComponent(id)}`).pdf).toBe(false);
  });

  it('holds no more than a person means', () => {
    const { id, query = '' } = readerRequest(`?id=${'x'.repeat(5000)}&q=${'y'.repeat(5000)}`);
    expect([id.length, query.length]).toEqual([500, 500]);
  });
});
