import { citePublicatie } from '../citations/document/cite-publicatie';
import { citedPlaces } from '../citations/document/cited-places';
import { mentionsIn } from '../citations/document/mentions-of';
import { RULES_VERSION } from '../citations/document/rules-version';
import { documentDay } from '../model/document-day';
import type { Publicatie } from '../model/publicatie';
import { citingEntry } from './citing-entries';
import type { PublicatieRow } from './database';
import { parseRow } from './parse-row';

function readIn(publicatie: Publicatie): Required<Pick<PublicatieRow, 'mentions' | 'cites' | 'readWith'>> {
  const cited = citePublicatie(publicatie);
  const day = documentDay(publicatie);
  return {
    mentions: mentionsIn(publicatie, cited),
    cites: citedPlaces(publicatie, cited).map((place) => citingEntry(place, day)),
    readWith: RULES_VERSION,
  };
}

/** How a document came to be stored; nothing of this holds once a person stored it. */
export interface Origin {
  /** The extension brings it. */
  seed?: boolean | undefined;
  /** It was opened, and remembered before the person was told that what is opened is. */
  untold?: boolean | undefined;
  /** It was opened, and is remembered since then (ISO 8601, UTC). */
  remembered?: string | undefined;
}

function originIn({ seed, untold, remembered }: Origin): Pick<PublicatieRow, keyof Origin> {
  return {
    ...(seed ? { seed: true as const } : {}),
    ...(untold ? { untold: true as const } : {}),
    ...(remembered ? { remembered } : {}),
  };
}

/** A document as it is stored, with everything that it is found by. */
export function rowOf(publicatie: Publicatie, origin: Origin): PublicatieRow {
  return { ...unreadRowOf(publicatie, origin), ...readIn(publicatie) };
}

/** A document as it is stored, but for what has to be read in its texts. */
export function unreadRowOf(publicatie: Publicatie, origin: Origin): PublicatieRow {
  const { id, vraagnummers, kind, aanhangsels } = publicatie;
  return { id, vraagnummers, kind, aanhangsels, publicatie, ...originIn(origin) };
}

/** What a row of an older version lacks; nothing for one that cannot be read. */
export function describeRow(row: { publicatie: unknown }): Partial<PublicatieRow> {
  const [publicatie] = parseRow(row);
  return publicatie ? { aanhangsels: publicatie.aanhangsels, ...readIn(publicatie) } : {};
}
