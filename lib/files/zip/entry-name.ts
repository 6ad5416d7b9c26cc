/** The upper half of code page 437, in which an archive's names are unless it says otherwise. */
const UPPER =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';

function inCodePage(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : UPPER.charAt(byte - 0x80))).join('');
}

/**
 * The name of a file in an archive. `saysUtf8`: bit 11 of its flags. Many programs write UTF-8 without saying so, and what
 * is in code page 437 is as good as never valid UTF-8.
 * APPNOTE.TXT, appendix D: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function entryName(bytes: Uint8Array, saysUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !saysUtf8 }).decode(bytes);
  } catch {
    return inCodePage(bytes);
  }
}
