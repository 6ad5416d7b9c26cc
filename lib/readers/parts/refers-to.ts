import { NUMBER_LIST, parseQuestionNumbers } from './question-numbers';

const REFERS = new RegExp(
  [
    '^(?:zie|ik\\s+verwijs(?:\\s+u)?(?:\\s+(?:hiervoor|hierbij|graag))?\\s+naar|hiervoor\\s+verwijs\\s+ik(?:\\s+u)?\\s+naar)\\s+',
    '(?:hiervoor\\s+)?(?:(?:het|de|mijn|ons|onze)\\s+)?(?:antwoord(?:en)?|beantwoording)\\s+',
    `(?:(?:op|van|bij|in)\\s+)?(?:de\\s+)?(?:vra(?:ag|gen)\\s+)?(${NUMBER_LIST})\\s*(?:hierboven)?\\.?$`,
  ].join(''),
  'i',
);

/**
 * The sub-questions whose answers this one points to, when it says nothing else: "Zie antwoord vraag 12." → ["12"].
 * Undefined for an answer that says anything of its own.
 */
export function refersTo(text: string): string[] | undefined {
  const match = REFERS.exec(text.replace(/\s+/g, ' ').trim());
  return match?.[1] ? parseQuestionNumbers(match[1]) : undefined;
}
