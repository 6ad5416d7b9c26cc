import { describe, expect, it } from 'vitest';
import type { FurtherForm } from '../../../components/popup/further';
import { furtherQuery } from '../../../components/popup/further-query';
import { lawContext } from '../../../components/popup/law-names';
import { readQuery } from '../../../lib/search/query/read-query';

const TODAY = '2026-11-22';
const EMPTY: FurtherForm = { words: '', lid: '', minister: '', onderwerp: '', answered: false };

function furtherOf(text: string) {
  return furtherQuery(text, readQuery(text, lawContext(TODAY)));
}

describe('a query for the official search service', () => {
  it.each<[query: string, form: Partial<FurtherForm>, left: string[]]>([
    ['telegram', { words: 'telegram' }, []],
    ['  Telegram   naaktfoto’s ', { words: 'Telegram naaktfoto’s' }, []],
    ['Yeşilgöz rechter-commissaris', { words: 'Yeşilgöz rechter-commissaris' }, []],
    ['"openbaar ministerie" telegram', { words: '"openbaar ministerie" telegram' }, []],
    ['“openbaar ministerie', { words: '"openbaar ministerie"' }, []],
    ['telegram lid:kathmann', { words: 'telegram', lid: 'kathmann' }, []],
    ['lid:kuik lid:"Anne Kuik"', { lid: 'kuik Anne Kuik' }, []],
    ['minister:"justitie en veiligheid"', { minister: 'justitie en veiligheid' }, []],
    ['subject:criminaliteit', { onderwerp: 'criminaliteit' }, []],
    ['na:2023-09 voor:2024', { from: '2023-09-01', to: '2023-12-31' }, []],
    ['jaar:2023-2024', { from: '2023-09-19', to: '2024-09-16' }, []],
    ['jaar:2023 na:2024', { from: '2024-01-01', to: '2024-09-16' }, []],
    ['na:2022 na:2023 voor:2024 voor:2025', { from: '2023-01-01', to: '2023-12-31' }, []],
    ['telegram -drugs', { words: 'telegram' }, ['-drugs']],
    ['telegram -soort:brief', { words: 'telegram' }, ['-soort:brief']],
    ['telegram OF snapchat foto', { words: 'foto' }, ['telegram OF snapchat']],
    ['lid:kuik OF lid:slootweg foto', { words: 'foto' }, ['lid:kuik OF lid:slootweg']],
    ['advertent* telegram', { words: 'telegram' }, ['advertent*']],
    ['telegram status:laat partij:cda', { words: 'telegram' }, ['status:laat', 'partij:cda']],
    ['telegram wet:Sr artikel:139h', { words: 'telegram' }, ['wet:Sr artikel:139h']],
  ])('%s', (query, form, left) => {
    expect(furtherOf(query)).toEqual({ form: { ...EMPTY, ...form }, left });
  });

  it.each(['', '   ', 'soort:brief', '-telegram', 'telegram OF snapchat', 'advertent*', 'lid:'])(
    'is none when nothing is left to ask for: %j',
    (query) => {
      expect(furtherOf(query)).toBeUndefined();
    },
  );

  it('leaves a name away that is longer than the form takes', () => {
    const long = 'kathmann'.repeat(26);
    expect(furtherOf(`telegram lid:${long}`)).toEqual({ form: { ...EMPTY, words: 'telegram' }, left: [`lid:${long}`] });
  });
});
