import { parseQuestionNumbers } from './question-numbers';

const HERE = '(?:hiervoor|hierbij|hierover|hiertoe|daarvoor|graag|kortheidshalve|tevens|verder|ook)';
const THIS_QUESTION = String.raw`(?:voor|in|ten aanzien van)\s(?:(?:het\s|de\s)?(?:antwoord|beantwoording)\s(?:op|van)\s)?(?:deze|dit)\s(?:deel)?(?:vraag|vragen|onderdeel)`;
const WHO = '(?:ik|wij|het kabinet)';
const YOU = String.raw`(?:\s(?:u|uw kamer|de kamer|het lid|de leden))?`;
/** Everything that may stand before the numbers: "Zie", "Ik verwijs u hiervoor naar", "Voor deze vraag wordt verwezen naar". */
const POINTS = new RegExp(
  [
    '^(?:',
    [
      String.raw`zie(?:\s${HERE})*`,
      String.raw`${WHO}\sverwijs(?:t|en)?${YOU}(?:\s${HERE})*\snaar`,
      String.raw`${WHO}\smoge?(?:n)?${YOU}(?:\s${HERE})*\sverwijzen\snaar`,
      String.raw`(?:${HERE}|${THIS_QUESTION}),?\s(?:verwijs(?:t|en)?\s${WHO}${YOU}(?:\s${HERE})*|wordt\sverwezen)\snaar`,
      String.raw`(?:er\swordt\s(?:${HERE}\s)?verwezen|verwezen\swordt)\snaar`,
    ].join('|'),
    String.raw`)\s(?:(?:het|de|mijn|ons|onze)\s)?(?:(?:bovenstaande?|voorgaande?|eerste)\s)?`,
    String.raw`(?:(?:antwoord(?:en)?|beantwoording|reactie)\s(?:(?:op|van|bij|in|onder|aan)\s)?)?(?:de\s)?`,
  ].join(''),
  'i',
);
/** Every such answer has one of these; most answers have none. */
const SIGN = /zie|verw/i;
const BEHIND = /\s*(?:hierboven|hiervoor|hieronder|hierna)?\s*\.?$/i;
/** Such an answer is a sentence or two. */
const LONGEST = 600;

function pointsTo(sentence: string): string[] | undefined {
  const points = POINTS.exec(sentence);
  return points ? parseQuestionNumbers(sentence.slice(points[0].length).replace(BEHIND, '')) : undefined;
}

/**
 * The sub-questions whose answers this one points to, when it says nothing else: "Zie antwoord vraag 12." → ["12"], "Ik
 * verwijs u naar mijn antwoord op de vragen 1 tot en met 3." → ["1", "2", "3"]. Undefined for an answer that says
 * anything of its own, and for one that points into another document.
 */
export function refersTo(text: string): string[] | undefined {
  if (text.length > LONGEST || !SIGN.test(text)) return undefined;
  const sentences = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=\.)\s(?=[A-Z])/);
  const numbers = sentences.map(pointsTo);
  return numbers.every((list) => list !== undefined) ? [...new Set(numbers.flat())] : undefined;
}
