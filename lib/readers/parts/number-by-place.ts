import type { SubHeading } from './question-numbers';

/** A question or an answer of a document, with what its heading says. */
interface Numbered extends SubHeading {
  /** Whether anything stands where a number is expected, readable or not. */
  hasHeading: boolean;
}

function isBare({ numbers, hasHeading }: Numbered): boolean {
  return !hasHeading && numbers.length === 0;
}

/** Whether each question has its answer right behind it, or all answers stand behind all questions, as many of them. */
function isInTurn(parts: Numbered[]): boolean {
  const half = parts.length / 2;
  return (
    parts.every(({ part }, at) => part === (at % 2 === 0 ? 'vraag' : 'antwoord')) ||
    parts.every(({ part }, at) => part === (at < half ? 'vraag' : 'antwoord'))
  );
}

/**
 * Gives numbers to the parts of a document, in its order, where none of their kind has a heading: a question that of its
 * place, an answer those of its question. It has one only where the order leaves no doubt which; what cannot be told
 * stays without a number.
 */
export function numberByPlace<P extends Numbered>(parts: P[]): P[] {
  const asked = parts.filter(({ part }) => part === 'vraag');
  const answered = parts.filter(({ part }) => part === 'antwoord');
  const isByPlace = asked.every(isBare);
  const questionNumbers = asked.map((question, at) => (isByPlace ? [String(at + 1)] : question.numbers));
  const takesThem = answered.every(isBare) && parts.length === 2 * asked.length && isInTurn(parts);
  const seen = { vraag: 0, antwoord: 0 };
  return parts.map((part) => {
    const numbers = questionNumbers[seen[part.part]++] ?? [];
    return part.part === 'vraag' || takesThem ? { ...part, numbers } : part;
  });
}
