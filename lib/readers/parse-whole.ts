import { declaresEntities } from './xml/declares-entities';

/** A browser's or Node's parser; may throw on a text that it cannot parse. */
export type Parse = (text: string, type: 'text/html' | 'application/xml') => Document;

/**
 * A text parsed by a parser that may throw at broken XML, or say so in what it makes of it. Undefined for that, and for XML
 * with entities of its own: what was cut off in the middle has a beginning that could be read, and is not the whole document.
 */
export function parseWhole(text: string, type: Parameters<Parse>[1], parse: Parse): Document | undefined {
  if (type === 'application/xml' && declaresEntities(text)) return undefined;
  try {
    const parsed = parse(text, type);
    return type === 'application/xml' && parsed.querySelector('parsererror') ? undefined : parsed;
  } catch {
    return undefined;
  }
}
