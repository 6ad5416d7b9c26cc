import { describe, expect, it } from 'vitest';
import { targetAddress } from '../../../lib/citations/target/target-address';
import type { Target } from '../../../lib/model/citation';

const addresses: [story: string, target: Target, date: string | undefined, address: string | undefined][] = [
  [
    'a law on the day of the document',
    { system: 'bwb', id: 'BWBR0001854', article: '139h', lid: ['2'] },
    '2024-03-18',
    'https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=139h&lid=2&g=2024-03-18',
  ],
  [
    'a law without a day',
    { system: 'bwb', id: 'BWBR0001854' },
    undefined,
    'https://wetten.overheid.nl/jci1.3:c:BWBR0001854',
  ],
  [
    'a day that is none',
    { system: 'bwb', id: 'BWBR0001854' },
    '18 maart 2024',
    'https://wetten.overheid.nl/jci1.3:c:BWBR0001854',
  ],
  [
    'two leden: the article',
    { system: 'bwb', id: 'BWBV0001000', article: '8', lid: ['1', '3'] },
    undefined,
    'https://wetten.overheid.nl/jci1.3:c:BWBV0001000&artikel=8',
  ],
  [
    'a colon of the article itself',
    { system: 'bwb', id: 'BWBR0005537', article: '3:2' },
    undefined,
    'https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=3:2',
  ],
  [
    'a book numbers its articles alone',
    { system: 'bwb', id: 'BWBR0005289', article: '6:162' },
    undefined,
    'https://wetten.overheid.nl/jci1.3:c:BWBR0005289&artikel=162',
  ],
  [
    'an EU article',
    { system: 'celex', id: '32022R2065', article: '16' },
    '2024-03-18',
    'https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:32022R2065#art_16',
  ],
  [
    'an EU act',
    { system: 'celex', id: '32022R2065' },
    undefined,
    'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32022R2065',
  ],
  [
    'a judgment',
    { system: 'ecli', id: 'ECLI:NL:CRVB:2019:77' },
    undefined,
    'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2019:77',
  ],
  [
    'a judgment of an EU court',
    { system: 'ecli', id: 'ECLI:EU:C:2019:77' },
    undefined,
    'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:ECLI:EU:C:2019:77',
  ],
  [
    'a decision of a disciplinary court',
    { system: 'ecli', id: 'ECLI:NL:TGZCTG:2024:49' },
    undefined,
    'https://tuchtrecht.overheid.nl/ECLI:NL:TGZCTG:2024:49',
  ],
  ['a judgment of another country', { system: 'ecli', id: 'ECLI:DE:BVERFG:2020:RS1' }, undefined, undefined],
  [
    'a publication',
    { system: 'op', id: 'kst-31015-12' },
    undefined,
    'https://zoek.officielebekendmakingen.nl/kst-31015-12.html',
  ],
  [
    'an answer in another document',
    { system: 'op', id: 'ah-tk-20232024-212', question: ['6'] },
    undefined,
    'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-212.html#kamerspoor-antwoord-6',
  ],
  [
    'a question has no answer to land on',
    { system: 'op', id: 'kv-tk-2024Z01211', question: ['6'] },
    undefined,
    'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html',
  ],
  [
    'a document of the Tweede Kamer',
    { system: 'tk', id: '2024D28457' },
    '2024-03-18',
    'https://www.tweedekamer.nl/kamerstukken/detail?id=2024D28457&did=2024D28457',
  ],
  [
    'a gazette of before the site',
    { system: 'op', id: 'stb-1992-422' },
    undefined,
    'https://zoek.officielebekendmakingen.nl/stb-1992-422',
  ],
  [
    'an item of a sitting',
    { system: 'op', id: 'h-tk-20192020-55-2' },
    undefined,
    'https://zoek.officielebekendmakingen.nl/h-tk-20192020-55-2.html',
  ],
  ['the document itself', { system: 'internal', question: ['3'] }, undefined, undefined],
  ['a judgment by its LJN', { system: 'ljn', id: 'BN2164' }, undefined, undefined],
  [
    'what has no place in an address',
    { system: 'bwb', id: 'BWBR0001854', article: '1"><b>&g=#' },
    undefined,
    'https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=1%22%3E%3Cb%3E%26g%3D%23',
  ],
];

describe('targetAddress', () => {
  it.each(addresses)('%s', (_, target, date, address) => {
    expect(targetAddress(target, date)).toBe(address);
  });
});
