import { describe, expect, it } from 'vitest';
import { type PersonName, personName } from '../../../lib/cite/person-name';

describe('personName', () => {
  it.each<[string, PersonName, string]>([
    ['Harmen Krul', { given: 'Harmen', family: 'Krul' }, 'two words'],
    ['Evert Jan Slootweg', { given: 'Evert Jan', family: 'Slootweg' }, 'two first names'],
    ['Kathmann', { family: 'Kathmann' }, 'a family name only'],
    ['Alexandra van Huffelen', { given: 'Alexandra', particle: 'van', family: 'Huffelen' }, 'a particle'],
    ['Van Huffelen', { particle: 'Van', family: 'Huffelen' }, 'a particle at the beginning'],
    ['D. Yeşilgöz-Zegerius', { given: 'D.', family: 'Yeşilgöz-Zegerius' }, 'initials and a double name'],
    ['Huffelen, A.C. van', { given: 'A.C.', particle: 'van', family: 'Huffelen' }, 'the family name first'],
    ['A.C. (Alexandra) van der Huffelen', { given: 'A.C.', particle: 'van der', family: 'Huffelen' }, 'a first name'],
    [
      'Margreeth Blanksma-van den Heuvel',
      { given: 'Margreeth', family: 'Blanksma-van den Heuvel' },
      'a particle inside',
    ],
    ['Van', { family: 'Van' }, 'nothing but what looks like a particle'],
    ['', { family: '' }, 'nothing'],
  ])('%s is %o (%s)', (text, name) => {
    expect(personName(text)).toEqual(name);
  });

  it('takes the title’s word for a particle within a family name, not for one before it', () => {
    const written = { given: 'Melanie', family: 'Schultz van Haegen' };
    expect(personName('Melanie Schultz van Haegen', 'Vragen van het lid Schultz van Haegen over het bericht')).toEqual(
      written,
    );
    const before = { given: 'J.J.', particle: 'van', family: 'Dijk' };
    expect(personName('J.J. van Dijk', 'Vragen van de leden Van Dijk en Dijk over het bericht')).toEqual(before);
  });

  it.each<[string, PersonName]>([
    ['Aukje de Vries', { given: 'Aukje', particle: 'de', family: 'Vries' }],
    ['Jasper van Dijk', { given: 'Jasper', particle: 'van', family: 'Dijk' }],
  ])('%s stands whole in the title, which says nothing of where the family name begins', (text, name) => {
    const title = 'Vragen van de leden Aukje de Vries (VVD) en Jasper van Dijk (SP) aan de minister van Financiën';
    expect(personName(text, title)).toEqual(name);
  });

  it('keeps a double name with a particle inside whole where the title has it', () => {
    const name = 'Blanksma-van den Heuvel';
    expect(personName(name, `Vragen van het lid ${name} (CDA) over het bericht`)).toEqual({ family: name });
  });

  it.each([
    'Antwoord op vragen van het lid Jan Slootweg over het bericht',
    'Antwoord op vragen van de leden Kuik (CDA) en Jan Slootweg (CDA) over het bericht',
  ])('takes a family name of two words from the title "%s"', (title) => {
    expect(personName('Evert Jan Slootweg', title)).toEqual({ given: 'Evert', family: 'Jan Slootweg' });
  });
});
