import { describe, expect, it } from 'vitest';
import { reference, referenceAddress, referenceLine } from '../../../lib/cite/reference';
import type { Publicatie } from '../../../lib/model/publicatie';
import { readSeed } from '../seeds';

function only(documents: Publicatie[], kind: Publicatie['kind']): Publicatie {
  const found = documents.find((document) => document.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

const vraag = only(readSeed('000'), 'kamervraag');
const antwoord = only(readSeed('000'), 'antwoord');
const uitstel = only(readSeed('000'), 'mededeling');
const antwoordbrief = only(readSeed('002'), 'antwoord');
const brief = only(readSeed('003'), 'brief');
const together = antwoord.answers.map((answer, at) => (at === 3 ? { ...answer, numbers: ['4', '5', '6'] } : answer));

describe('reference', () => {
  it.each<[Publicatie, string | undefined, string, string]>([
    [antwoord, undefined, 'Aanhangsel Handelingen II 2023/24, nr. 1262', 'an answer'],
    [antwoord, '3', 'Aanhangsel Handelingen II 2023/24, nr. 1262, antwoord op vraag 3', 'a sub-question of it'],
    [
      { ...antwoord, answers: together },
      '5',
      'Aanhangsel Handelingen II 2023/24, nr. 1262, antwoord op vraag 4, 5 en 6',
      'one answer to three',
    ],
    [antwoord, '99', 'Aanhangsel Handelingen II 2023/24, nr. 1262', 'a sub-question that is not there'],
    [
      { ...antwoord, id: 'ah-tk-20232024-1262-h1' },
      '3',
      'Aanhangsel Handelingen II 2023/24, nr. 1262 (herdruk), antwoord op vraag 3',
      'a reprint',
    ],
    [
      { ...antwoord, id: 'ah-ek-20232024-12', aanhangselnummer: '12' },
      undefined,
      'Aanhangsel Handelingen I 2023/24, nr. 12',
      'the Eerste Kamer',
    ],
    [
      { ...antwoord, id: 'ah-1053459', aanhangselnummer: undefined },
      undefined,
      'Antwoord van 18 maart 2024 op Kamervragen 2024Z01211',
      'a temporary number',
    ],
    [vraag, undefined, 'Kamervragen 2024Z01211', 'a question'],
    [vraag, '3', 'Kamervragen 2024Z01211, vraag 3', 'a sub-question'],
    [{ ...vraag, id: 'kv-tk-2024Z01211-h1' }, undefined, 'Kamervragen 2024Z01211 (herdruk)', 'its reprint'],
    [
      { ...vraag, id: 'kv-1053459', vraagnummers: [] },
      undefined,
      `‘${vraag.title}’`,
      'a question with a temporary number only',
    ],
    [uitstel, undefined, 'Mededeling van 16 februari 2024 over Kamervragen 2024Z01211', 'a notice without a page'],
    [
      antwoordbrief,
      '12',
      'Brief van de minister van Justitie en Veiligheid van 18 maart 2024, kenmerk 5236577, antwoord op vraag 12',
      'answers in a letter',
    ],
    [
      brief,
      undefined,
      'Brief van de minister van Veiligheid en Justitie van 21 november 2012, kenmerk 324744',
      'a letter',
    ],
    [
      { ...brief, bewindspersonen: [...brief.bewindspersonen, { role: 'justitie' }] },
      undefined,
      'Brief van 21 november 2012, kenmerk 324744',
      'a letter of which one writer cannot be named',
    ],
    [
      { ...brief, kenmerk: undefined, dates: {} },
      undefined,
      '‘Inventarisatie drugshandel via het internet’',
      'a title only',
    ],
    [{ ...brief, kenmerk: undefined, title: '' }, undefined, 'brief:324744', 'an id only'],
  ])('%# is written with %s as %s (%s)', (publicatie, question, written) => {
    expect(reference(publicatie, { question })).toBe(written);
  });
});

describe('referenceAddress', () => {
  it.each<[Publicatie, string | undefined, string | undefined]>([
    [antwoord, undefined, 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-1262.html'],
    [antwoord, '3', 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-1262.html#kamerspoor-antwoord-3'],
    [antwoord, '99', 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-1262.html'],
    [vraag, '3', 'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html#kamerspoor-vraag-3'],
    [brief, undefined, undefined],
    [uitstel, undefined, undefined],
  ])('%# with %s is %s', (publicatie, question, address) => {
    expect(referenceAddress(publicatie, { question })).toBe(address);
  });
});

describe('referenceLine', () => {
  it('has the address behind the reference, where there is one', () => {
    expect(referenceLine(vraag)).toBe(
      'Kamervragen 2024Z01211, https://zoek.officielebekendmakingen.nl/kv-tk-2024Z01211.html',
    );
    expect(referenceLine(uitstel)).toBe('Mededeling van 16 februari 2024 over Kamervragen 2024Z01211');
  });
});
