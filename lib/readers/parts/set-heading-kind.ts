/** Whether a heading or title is that of a notice: "Mededeling van Minister …", "Uitstel …", "Intrekking vragen …". */
export function isNoticeHeading(line: string): boolean {
  return /^\W*(?:mededeling|uitstel|intrekking)\b/i.test(line.slice(0, 100));
}

/** Whether a heading is that of answers or of a notice: "Antwoord van Minister …", "Nader antwoord …". */
export function isAnswerHeading(line: string): boolean {
  if (isNoticeHeading(line)) return true;
  const words = /^\W*(?:(?:nadere?|aanvullende?|herziene?)\s+)?(?:antwoord|beantwoording|reactie)/i;
  return words.test(line.slice(0, 100));
}

/** Whether a heading is that of questions: "Vragen van het lid …", "2 Vragen van de leden …". */
export function isQuestionHeading(line: string): boolean {
  return /\bvragen van\b/i.test(line) && !isAnswerHeading(line);
}
