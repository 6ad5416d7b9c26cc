import { describe, expect, it } from 'vitest';
import { copiedText } from '../../../components/citations/copied-text';
import { targetAddress } from '../../../lib/citations/target/target-address';
import { writtenReference } from '../../../lib/cite/written-reference';
import type { Target } from '../../../lib/model/citation';

const SR = { system: 'bwb', id: 'BWBR0001854' } as const;
const DSA = { system: 'celex', id: '32022R2065' } as const;

/** Narrow and unbreakable spaces as plain ones: the test is about the words. */
const plain = (text: string | undefined) => text?.replace(/[\u202f\u00a0]/g, ' ');

describe('writtenReference', () => {
  it.each<[Target, string, string]>([
    // target, in writing, what is new in this row
    [{ ...SR, article: '285' }, 'artikel 285 van het Wetboek van Strafrecht', 'an article'],
    [
      { ...SR, article: '139h', lid: ['2'], onderdeel: ['b'] },
      'artikel 139h, tweede lid, onderdeel b, van het Wetboek van Strafrecht',
      'a paragraph and an item',
    ],
    [
      { ...SR, article: '285', lid: ['1', '3'] },
      'artikel 285, eerste en derde lid, van het Wetboek van Strafrecht',
      'two',
    ],
    [{ ...SR, article: '285', lid: ['2a'] }, 'artikel 285, lid 2a, van het Wetboek van Strafrecht', 'no ordinal'],
    [{ ...SR, article: '285', lid: ['13'] }, 'artikel 285, lid 13, van het Wetboek van Strafrecht', 'a long article'],
    [SR, 'Wetboek van Strafrecht', 'an act by itself'],
    [{ system: 'bwb', id: 'BWBR0001941', article: '13b' }, 'artikel 13b van de Opiumwet', 'a name with "de"'],
    [
      { system: 'bwb', id: 'BWBR0005537', article: '3:2' },
      'artikel 3:2 van de Algemene wet bestuursrecht',
      'a later word',
    ],
    [{ system: 'bwb', id: 'BWBR0005289', article: '6:162' }, 'artikel 6:162 van het Burgerlijk Wetboek', 'a book'],
    [{ ...DSA, article: '16' }, 'artikel 16 van de Digitaledienstenverordening', 'an EU act by its name'],
    [
      { system: 'celex', id: '32019R0980', article: '3', lid: ['1'] },
      'artikel 3, eerste lid, van Verordening 2019/980',
      'an EU act by its number',
    ],
    [{ system: 'celex', id: '32012R1215', article: '7' }, 'artikel 7, Brussel I bis', 'neither "de" nor "het"'],
    [{ system: 'op', id: 'kst-36410-VIII-12' }, 'Kamerstuk 36 410 VIII, nr. 12', 'a paper with a chapter'],
    [{ system: 'op', id: 'kst-35261-B' }, 'Kamerstuk 35 261, B', 'a paper of the Eerste Kamer'],
    [{ system: 'op', id: 'ah-tk-20232024-212' }, 'Aanhangsel Handelingen II 2023/24, nr. 212', 'an Aanhangsel'],
    [
      { system: 'op', id: 'ah-tk-20232024-212', question: ['3', '4'] },
      'Aanhangsel Handelingen II 2023/24, nr. 212, antwoord op vraag 3 en 4',
      'answers in it',
    ],
    [{ system: 'op', id: 'h-tk-20192020-55-2' }, 'Handelingen II 2019/20, nr. 55, item 2', 'Handelingen'],
    [{ system: 'op', id: 'kv-tk-2024Z01211' }, 'Kamervragen 2024Z01211', 'a question'],
    [{ system: 'op', id: 'stb-2004-107' }, 'Stb. 2004, 107', 'a gazette'],
    [{ system: 'op', id: 'blg-1234' }, 'blg-1234', 'a publication that only has its number'],
    [{ system: 'tk', id: '2024D28457' }, 'Tweede Kamer, document 2024D28457', 'a document of the Tweede Kamer'],
    [{ system: 'ecli', id: 'ECLI:NL:HR:2021:1' }, 'Hoge Raad, ECLI:NL:HR:2021:1', 'a judgment'],
    [{ system: 'ecli', id: 'ECLI:NL:XX:2021:1' }, 'ECLI:NL:XX:2021:1', 'of a court that no table has'],
  ])('%o is written %s (%s)', (target, written) => {
    expect(plain(writtenReference(target))).toBe(written);
  });

  it('has no name for a question of the document itself', () => {
    expect(writtenReference({ system: 'internal', question: ['3'] })).toBeUndefined();
  });
});

describe('copiedText', () => {
  const hrefOf = (target: Target) => targetAddress(target, '2024-03-18');

  it('is the reference and its address, in force on the day of the document', () => {
    expect(copiedText([{ ...SR, article: '285' }], hrefOf)).toBe(
      'artikel 285 van het Wetboek van Strafrecht, https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=285&g=2024-03-18',
    );
  });

  it('has a line for each target of a list', () => {
    const lines = copiedText([DSA, { ...DSA, article: '16' }], hrefOf)?.split('\n') ?? [];
    expect(lines.map((line) => line.split(',')[0])).toEqual([
      'Digitaledienstenverordening',
      'artikel 16 van de Digitaledienstenverordening',
    ]);
  });

  it('is nothing for what has no name outside its document', () => {
    expect(copiedText([{ system: 'internal', question: ['3'] }], hrefOf)).toBeUndefined();
  });
});
