import { describe, expect, it } from 'vitest';
import { createFindPlaces } from '../../../components/citations/places';
import { citing, type Linked } from './linked';

const SR = { system: 'bwb', id: 'BWBR0001854' } as const;
const first = citing('law-article', { ...SR, article: '285' });
const act = citing('law', SR);
const second = citing('law-article', { ...SR, article: '285', lid: ['1'] });
const list = citing('law-article', { ...SR, article: '285' }, { ...SR, article: '285b' });
const internal = citing('crossref', { system: 'internal', question: ['2'] });

describe('createFindPlaces', () => {
  const find = createFindPlaces([first, act, second, list, internal]);
  const told = ({ placed }: Linked) => {
    const places = find(placed);
    return places && `${places.at} van ${places.of}`;
  };

  it('counts where the same article is cited, in a list too', () => {
    expect(told(first)).toBe('1 van 3');
    expect(told(second)).toBe('2 van 3');
  });

  it('counts an act by itself apart from its articles', () => {
    expect(told(act)).toBe('1 van 1');
  });

  it('tells nothing of a list, of the document itself, and of what it was not given', () => {
    expect([list, internal, citing('law', SR)].map(told)).toEqual([undefined, undefined, undefined]);
  });

  it('counts what is linked later, too', () => {
    const linked = [first];
    const findSoFar = createFindPlaces(linked);
    expect(findSoFar(first.placed)?.of).toBe(1);
    linked.push(second);
    expect(findSoFar(first.placed)?.of).toBe(2);
  });
});
