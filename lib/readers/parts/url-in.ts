const ADDRESS = /https?:\/\/[^\s<>"]{1,2000}/;
const BEHIND = '.,;:)]»”';

/** The first web address in a text, without the punctuation behind it; of one over 2,000 characters that many. */
export function urlIn(text: string): string | undefined {
  const url = ADDRESS.exec(text)?.[0];
  if (url === undefined) return undefined;
  let end = url.length;
  while (BEHIND.includes(url.charAt(end - 1))) end--;
  return url.slice(0, end);
}
