const NADER =
  /^\W*(?:nadere?|aanvullende?)\s+(?:antwoord(?:en)?|beantwoording|reactie)\b|^antwoord(?:en)?\s*\((?:nader|aanvullend)\)/i;

/**
 * Whether a title, a document type or the heading of an answer says that it supplements an answer that was given before:
 * "Nader antwoord op vragen van …", "Nadere beantwoording", "Aanvullend antwoord".
 */
export function isNader(text: string): boolean {
  return NADER.test(text.slice(0, 200).trim());
}
