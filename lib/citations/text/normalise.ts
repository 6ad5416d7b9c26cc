const LOOKALIKES: Record<string, string> = {
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\f': '\n',
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u00ad': '-',
  '\u200b': ' ',
  '\ufeff': ' ',
  '\u00ba': '°',
  '\u02da': '°',
};

/**
 * The text with look-alikes of space, apostrophe, hyphen and degree sign made plain; a soft hyphen becomes one that is
 * seen. It keeps its length, so that an offset in the result is the same offset in the text as given. Dashes stay:
 * between years they mean something else than a hyphen.
 */
export function normalise(text: string): string {
  return text.replace(
    /[\u00a0\u2007\u2009\u202f\f\u2018\u2019\u201b\u2010\u2011\u2212\u00ad\u200b\ufeff\u00ba\u02da]/g,
    (char) => LOOKALIKES[char] ?? char,
  );
}
