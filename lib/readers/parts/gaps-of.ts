import type { Publicatie } from '../../model/publicatie';

/** The fields that a document of each kind has; what a reader did not find of them is a gap. */
const EXPECTED: Record<Publicatie['kind'], string[]> = {
  kamervraag: ['title', 'vraagnummers', 'vergaderjaar', 'indieners', 'ingezonden', 'questions'],
  antwoord: ['title', 'vraagnummers', 'vergaderjaar', 'bewindspersonen', 'ontvangen', 'answers'],
  mededeling: ['title', 'vraagnummers', 'vergaderjaar', 'bewindspersonen', 'ontvangen', 'text'],
  brief: ['title', 'bewindspersonen', 'ontvangen', 'text'],
};

function has(publicatie: Omit<Publicatie, 'gaps'>, field: string): boolean {
  const value = { ...publicatie, ...publicatie.dates }[field as 'title'] as string | unknown[] | undefined;
  return value !== undefined && value.length > 0;
}

/**
 * A document as read, with the list of the fields that its kind has and its reader did not find, and of what else the
 * reader says that it could not tell (`more`); `answers.numbers` when an answer does not tell which question it answers.
 */
export function withGaps<P extends Publicatie>(publicatie: Omit<P, 'gaps'>, more: string[] = []): P {
  const read = publicatie as Omit<Publicatie, 'gaps'>;
  const gaps = [...EXPECTED[read.kind].filter((field) => !has(read, field)), ...more];
  if (read.answers.some(({ numbers }) => numbers.length === 0)) gaps.push('answers.numbers');
  return { ...publicatie, gaps } as P;
}
