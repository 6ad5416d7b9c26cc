import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../lib/citations/document/mentions-of';
import { readSeed } from '../seeds';
import { antwoord, kamervraag, mededeling } from '../zaken/documents';

describe('mentionsOf', () => {
  it('finds the answer that the footnotes of a seed name, once', () => {
    const letter = readSeed('002').find(({ kind }) => kind === 'antwoord');
    expect(letter && mentionsOf(letter)).toEqual(['ah-tk-20232024-212']);
  });

  it('finds the answer that the text of a seed names', () => {
    expect(readSeed('003').flatMap(mentionsOf)).toEqual(['ah-tk-20112012-1880']);
  });

  it('reads text, questions, answers and footnotes in order, and own links after them', () => {
    const document = antwoord({
      text: 'Zie 2024Z00001.',
      questions: [{ number: '1', text: 'Zie 2024Z00002.' }],
      answers: [{ numbers: ['1'], text: 'Zie Aanhangsel Handelingen II 2023/24, nrs. 7 en 8, en 2024Z00001.' }],
      footnotes: [{ number: '1', text: 'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z00003.html' }],
      links: [
        { text: 'a', url: 'https://zoek.officielebekendmakingen.nl/ah-ek-20232024-9.html', id: 'ah-ek-20232024-9' },
        { text: 'b', url: 'https://zoek.officielebekendmakingen.nl/kst-36200-1.html', id: 'kst-36200-1' },
        { text: 'c', url: 'https://example.org/' },
      ],
    });
    expect(mentionsOf(document)).toEqual([
      'kv-tk-2024Z00001',
      'kv-tk-2024Z00002',
      'ah-tk-20232024-7',
      'ah-tk-20232024-8',
      'kv-tk-2024Z00003',
      'ah-ek-20232024-9',
    ]);
  });

  const text =
    'Aanhangsel Handelingen II 2023/24, nr. 1262; nr. 1000 van dat jaar is ah-tk-20232024-1000; Kamerstuk 28684, nr. 717.';

  it('leaves out the document itself, a question’s own Aanhangsels and other publications', () => {
    const own = ['ah-tk-20232024-1000', 'ah-tk-20232024-1262'];
    expect(mentionsOf(kamervraag({ text: `${text} kv-tk-2024Z01211`, aanhangsels: own }))).toEqual([]);
    expect(mentionsOf(antwoord({ text }))).toEqual(['ah-tk-20232024-1000']);
  });

  it('takes what the heading of an answer names', () => {
    const aanhangsels = ['ah-tk-20232024-1000', 'ah-tk-20232024-999'];
    expect(mentionsOf(antwoord({ text, aanhangsels }))).toEqual(aanhangsels);
    expect(mentionsOf(mededeling({ aanhangsels: ['ah-tk-20232024-999'] }))).toEqual(['ah-tk-20232024-999']);
  });
});
