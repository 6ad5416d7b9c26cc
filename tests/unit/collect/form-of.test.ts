import { describe, expect, it } from 'vitest';
import { formOf } from '../../../components/collect/form-of';

const EMPTY = { words: '', lid: '', minister: '', onderwerp: '', answered: false, limit: 500 };

function filledIn(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ limit: '500', ...fields })) data.set(name, value);
  return data;
}

describe('the form as it was filled in', () => {
  it.each([
    [{}, {}],
    [{ words: '  telegram\t drugs ' }, { words: 'telegram drugs' }],
    [{ words: '"openbaar ministerie"' }, { words: '"openbaar ministerie"' }],
    [
      { lid: 'Kathmann', minister: 'Justitie', onderwerp: 'criminaliteit' },
      { lid: 'Kathmann', minister: 'Justitie', onderwerp: 'criminaliteit' },
    ],
    [
      { from: '2023-01-01', to: '2023-01-01' },
      { from: '2023-01-01', to: '2023-01-01' },
    ],
    [{ from: '2023-01-01', to: '' }, { from: '2023-01-01' }],
    [{ from: '', to: '2023-12-31' }, { to: '2023-12-31' }],
    [
      { answered: 'on', limit: '1' },
      { answered: true, limit: 1 },
    ],
    [{ limit: '100000' }, { limit: 100_000 }],
  ])('%j', (fields, form) => {
    expect(formOf(filledIn(fields))).toEqual({ form: { ...EMPTY, ...form } });
  });

  it.each([
    [{ from: '2023-01-02', to: '2023-01-01' }, 'period'],
    [{ limit: '0' }, 'unreadable'],
    [{ limit: '100001' }, 'unreadable'],
    [{ limit: '2.5' }, 'unreadable'],
    [{ limit: '' }, 'unreadable'],
    [{ from: '2023-02-30' }, 'unreadable'],
    [{ words: 'a'.repeat(501) }, 'unreadable'],
  ])('%j is wrong: %s', (fields, problem) => {
    expect(formOf(filledIn(fields))).toEqual({ problem });
  });
});
