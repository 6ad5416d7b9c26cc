import type { Antwoord, Kamervraag, Mededeling, Publicatie } from '../../../lib/model/publicatie';

const EMPTY = {
  title: '',
  vraagnummers: ['2024Z01211'],
  indieners: [],
  bewindspersonen: [],
  dates: {},
  subjects: [],
  questions: [],
  answers: [],
  footnotes: [],
  links: [],
  aanhangsels: [],
  source: { kind: 'page' as const },
  gaps: [],
};

/** A question that says what is given and nothing else. */
export function kamervraag(given: Partial<Kamervraag> = {}): Kamervraag {
  return { ...EMPTY, kind: 'kamervraag', id: 'kv-tk-2024Z01211', ...given };
}

/** An answer that says what is given and nothing else. */
export function antwoord(given: Partial<Antwoord> = {}): Antwoord {
  return { ...EMPTY, kind: 'antwoord', id: 'ah-tk-20232024-1262', ...given };
}

/** A notice that says what is given and nothing else. */
export function mededeling(given: Partial<Mededeling> = {}): Mededeling {
  return { ...EMPTY, kind: 'mededeling', announces: 'uitstel', id: 'ah-tk-20232024-1000', ...given };
}

/** Questions numbered from 1 with these texts. */
export function asked(...texts: string[]): Publicatie['questions'] {
  return texts.map((text, at) => ({ number: String(at + 1), text }));
}

/** Answers numbered from 1 with these texts. */
export function answered(...texts: string[]): Publicatie['answers'] {
  return texts.map((text, at) => ({ numbers: [String(at + 1)], text }));
}

/** Every order in which these can arrive. */
export function orders<Item>(items: Item[]): Item[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item, at) => orders(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}
