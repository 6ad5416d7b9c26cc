/** A text in one line: white space of any kind, and characters that cannot be seen, become single spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
