import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import { mergePublicaties } from '../../lib/zaken/merge-publicaties';
import { zaakOf } from '../../lib/zaken/zaak-of';
import type { Page } from './page';

type Start = Pick<Zaak, 'vraagnummer' | 'publicaties' | 'asked'>;

/**
 * The zaken of a page, one for each vraagnummer of its document. The corpus has told them with the page's own document
 * counted in; what was found on the site and could not be stored (in a private window nothing is) is added here.
 */
export function zakenOfPage({ publicatie, known, found, today }: Page): Zaak[] {
  if (known && (found.isStored || found.publicaties.length + found.asked.size === 0)) return known.zaken;
  const zaken: Start[] =
    known?.zaken ?? publicatie.vraagnummers.map((vraagnummer) => ({ vraagnummer, publicaties: [] }));
  return zaken.map(({ vraagnummer, publicaties, asked }) => {
    const documents = new Map<string, Publicatie>();
    for (const document of [...publicaties, ...found.publicaties, publicatie]) {
      const before = documents.get(document.id);
      documents.set(document.id, before ? mergePublicaties(before, document) : document);
    }
    return zaakOf(vraagnummer, [...documents.values()], today, found.asked.get(vraagnummer) ?? asked);
  });
}
