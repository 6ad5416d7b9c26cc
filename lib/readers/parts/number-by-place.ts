/** A part of a list, with what its heading says. */
interface Numbered {
  numbers: string[];
  /** Whether anything stands where a number is expected, readable or not. */
  hasHeading: boolean;
}

/**
 * Gives the parts of a list without any heading the number of their place, and leaves a list as it is when one of its
 * parts has a heading: then the place says nothing. Answers are numbered so only beside as many questions.
 */
export function numberByPlace<P extends Numbered>(parts: P[], expected = parts.length): P[] {
  if (parts.length !== expected || parts.some(({ numbers, hasHeading }) => hasHeading || numbers.length > 0))
    return parts;
  return parts.map((part, at) => ({ ...part, numbers: [String(at + 1)] }));
}
