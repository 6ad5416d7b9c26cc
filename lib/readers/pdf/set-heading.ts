const MEMBERS = String.raw`van\s+(?:het\s+(?:kamer)?lid|de\s+(?:kamer)?leden)\s`;
const ASKS = new RegExp(String.raw`^(?:(?:nadere|aanvullende|schriftelijke)\s+)?vragen\s+${MEMBERS}`, 'i');
/** What ministries write above questions and answers; a sentence may begin so too. */
const MAY_ASK = new RegExp(
  String.raw`^(?:(?:de|set|nadere?|aanvullende?|schriftelijke|antwoord(?:en)?|beantwoording|reactie|op|van)\s+){0,6}(?:kamer)?vragen\s+(?=${MEMBERS})`,
  'i',
);
const ANSWERS = /^(?:(?:Nadere?|Aanvullende?)\s+)?(?:Antwoord(?:en)?|Mededeling|Reactie|Beantwoording)\s+van\s/i;
/** Its first words tell a heading. */
const START = 200;

/** Whether a paragraph is the heading of a set of questions: "Vragen van het lid …", "Schriftelijke vragen van …". */
export function asksQuestions(text: string): boolean {
  return ASKS.test(text.slice(0, START));
}

/**
 * A line that is the heading of a set of questions in another form, as the publisher writes it: "Antwoorden op de vragen
 * van het lid …" → "Vragen van het lid …". Undefined for any other line. A sentence may begin so too: what stands below
 * it must tell.
 */
export function mayAskQuestions(text: string): string | undefined {
  const prefix = MAY_ASK.exec(text.slice(0, START))?.[0];
  return prefix === undefined ? undefined : `Vragen ${text.slice(prefix.length)}`;
}

/** Whether a paragraph is the heading of answers or of a notice: "Antwoord van Minister …", "Mededeling van …". */
export function givesAnswers(text: string): boolean {
  return ANSWERS.test(text.slice(0, START));
}
