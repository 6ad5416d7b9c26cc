import { parseAddress } from '../../identifiers/address';
import { type PublicationId, parsePublicationId } from '../../identifiers/publication-id';
import { kamervraagId, parseVraagnummer } from '../../identifiers/vraagnummer';

/** The one document, or the documents of one question, that a person typed the number or address of. */
export interface Jump {
  id?: string;
  vraagnummer?: string;
}

/** In characters: an address may have a long query behind it. */
const LONGEST = 4000;

/** An id in the spelling of the site: lower case, but for the Z of a vraagnummer and the AH and H of older ids. */
function parseIdInAnyCase(text: string): PublicationId | undefined {
  const lower = text.toLowerCase();
  const spellings = [
    text,
    lower,
    lower.replace(/(?<=\d)z(?=\d)/, 'Z'),
    lower.replace('-ah', '-AH'),
    lower.replace(/h$/, 'H'),
  ];
  const parsed = spellings.map(parsePublicationId).filter((id) => id !== undefined);
  // The site's ids spell the Z as a capital; the small one is read as well, but leads nowhere.
  return parsed.find(({ id }) => !/\dz\d/.test(id)) ?? parsed[0];
}

function parseAnyAddress(text: string): PublicationId | undefined {
  const url = /^https?:\/\//i.test(text) ? text.replace(/^http:/i, 'https:') : `https://${text}`;
  const found = parseAddress(url)?.id;
  return found && (parseIdInAnyCase(found.id) ?? found);
}

function jumpTo(parsed: PublicationId): Jump {
  const vraagnummer = parsed.type === 'kv' ? parsed.vraagnummer : undefined;
  return { id: parsed.id, ...(vraagnummer ? { vraagnummer } : {}) };
}

/**
 * What a query leads to when it is a vraagnummer, a publication id or an address of the site, in whatever case it was
 * typed; undefined when it is something to search for. A vraagnummer of the Tweede Kamer since 2010 gives the id of its
 * questions as well; older ones are published under ids that cannot be told from the number.
 */
export function parseJump(text: string): Jump | undefined {
  const typed = text.trim();
  if (typed.length > LONGEST) return undefined;
  const trimmed = typed
    .replace(/^(?:kamervraag|vraagnummer|vraag|document|nummer|nr\.?)\s+/i, '')
    .replace(/^[(<["'“‘«]+|(?<![)>\]"'”’».,;:?!])[)>\]"'”’».,;:?!]+$/g, '')
    .replace(/(?<=\d[a-z]?)\.(?:html|xml|pdf|odt)$/i, '');
  if (trimmed === '' || /\s/.test(trimmed)) return undefined;
  const vraagnummer = parseVraagnummer(trimmed);
  if (vraagnummer) {
    const id = kamervraagId(vraagnummer);
    return { vraagnummer, ...(id ? { id } : {}) };
  }
  const parsed = parseIdInAnyCase(trimmed) ?? parseAnyAddress(trimmed);
  return parsed && jumpTo(parsed);
}
