const ADDRESS = /https?:\/\/[^\s<>"]{1,2000}/;
const NOTHING = /^(https?:\/\/)?$/;
const BEHIND = '.,;:)]»”';

/** The first web address in a text, without the punctuation behind it; of one over 2,000 characters that many. */
export function urlIn(text: string): string | undefined {
  const url = ADDRESS.exec(text)?.[0] ?? '';
  let end = url.length;
  while (end > 0 && BEHIND.includes(url.charAt(end - 1))) end--;
  const address = url.slice(0, end);
  return NOTHING.test(address) ? undefined : address;
}
