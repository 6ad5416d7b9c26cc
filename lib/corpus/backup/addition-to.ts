import type { Additions } from '../../model/backup';
import type { Publicatie } from '../../model/publicatie';
import { publicatie as publicatieSchema } from '../../model/publicatie';
import { hasContent } from '../../zaken/has-content';
import { mergePublicaties } from '../../zaken/merge-publicaties';
import type { PublicatieRow } from '../database';
import { parseRow } from '../parse-row';
import type { Origin } from '../publicatie-row';

/** What is to be stored for a document of a backup, if anything, and what that adds. */
export interface Addition {
  outcome: keyof Additions;
  store?: { publicatie: Publicatie; origin: Origin };
}

/** What a document says; not where it was read, nor what the reader did not find. */
function contentsOf(publicatie: Publicatie): string {
  return JSON.stringify({ ...publicatieSchema.parse(publicatie), source: undefined, gaps: undefined });
}

/** A backup may be older than what is here: the later reading goes before the earlier, as it does when they come in turn. */
function together(here: Publicatie, saved: Publicatie): Publicatie {
  const isLater = (saved.source.readAt ?? '') > (here.source.readAt ?? '');
  return isLater ? mergePublicaties(here, saved) : mergePublicaties(saved, here);
}

/** Whether the person has more to do with a document in the backup than here: stored it, or opened it earlier. */
function isMoreTheirs(row: PublicatieRow, { seed, untold, remembered }: Origin): boolean {
  if (seed) return false;
  if (row.seed || (row.untold && !untold)) return true;
  return row.remembered !== undefined && (remembered === undefined || remembered < row.remembered);
}

/**
 * What comes of a document that was `saved`. `row`: what is here of it. Nothing is to be stored where that is all that the
 * backup has, or more.
 */
export function additionTo(row: PublicatieRow | undefined, saved: Publicatie, origin: Origin): Addition {
  if (!row) return { outcome: 'fresh', store: { publicatie: saved, origin } };
  const [here] = parseRow(row);
  if (!here) return hasContent(saved) ? { outcome: 'more', store: { publicatie: saved, origin } } : { outcome: 'same' };
  // What the extension brings is as new here as it can be.
  if (origin.seed) return { outcome: 'same' };
  const publicatie = together(here, { ...saved, id: here.id });
  // Merging leaves away what says nothing: that is no addition.
  if (contentsOf(publicatie) !== contentsOf(mergePublicaties(here, here)))
    return { outcome: 'more', store: { publicatie, origin } };
  if (isMoreTheirs(row, origin)) return { outcome: 'same', store: { publicatie: here, origin } };
  return { outcome: 'same' };
}
