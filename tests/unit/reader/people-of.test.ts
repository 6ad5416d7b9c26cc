import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../../components/reader/people-of';
import { publicatie } from '../publicatie';
import { readSeed } from '../seeds';

describe('peopleOf', () => {
  it('tells who asked with their parties, and who answered by name', () => {
    const documents = readSeed('000');
    const people = {
      indieners: ['Harmen Krul (CDA)'],
      bewindspersonen: [
        'Dilan Yeşilgöz-Zegerius (minister justitie en veiligheid, VVD)',
        'Alexandra van Huffelen (staatssecretaris binnenlandse zaken en koninkrijksrelaties, D66)',
      ],
    };
    expect(peopleOf(documents)).toEqual(people);
    expect(peopleOf([...documents].reverse())).toEqual(people);
  });

  it('names the office that a question is to while nobody answered', () => {
    const [kamervraag] = readSeed('002').filter(({ kind }) => kind === 'kamervraag');
    expect(peopleOf(kamervraag ? [kamervraag] : [])).toEqual({
      indieners: ['Kathmann (GroenLinks-PvdA)'],
      bewindspersonen: ['minister van Justitie en Veiligheid'],
    });
  });

  it('takes names without a party where no document tells it, and nobody where none is named', () => {
    const bare = publicatie({ indieners: [{ name: 'Kathmann' }] });
    const full = publicatie({ indieners: [{ name: 'Kathmann', fractie: 'GroenLinks-PvdA' }] });
    expect(peopleOf([bare]).indieners).toEqual(['Kathmann']);
    expect(peopleOf([bare, full]).indieners).toEqual(['Kathmann (GroenLinks-PvdA)']);
    expect(peopleOf([publicatie({})])).toEqual({ indieners: [], bewindspersonen: [] });
    expect(peopleOf([])).toEqual({ indieners: [], bewindspersonen: [] });
  });
});
