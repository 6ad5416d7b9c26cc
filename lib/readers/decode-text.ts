/** How far into a file its encoding is named. */
const TOP = 1024;
const NAMED = /(?:encoding|charset)\s*=\s*["']?([\w-]{3,20})/i;

/**
 * The text in the bytes of a file: in the encoding that it names itself, as pages and XML do, or else in UTF-8. Bytes
 * that have no meaning in it become the sign for that; never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  const top = String.fromCharCode(...bytes.subarray(0, TOP));
  const [, named = 'utf-8'] = NAMED.exec(top) ?? [];
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    // No browser knows that encoding.
    return new TextDecoder().decode(bytes);
  }
}
