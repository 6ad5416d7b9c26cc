/** The first web address in a text, without the punctuation behind it. */
export function urlIn(text: string): string | undefined {
  return /https?:\/\/[^\s<>"]+/.exec(text)?.[0].replace(/[.,;:)\]»”]+$/, '');
}
