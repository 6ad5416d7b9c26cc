import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import { mergePublicaties } from '../../lib/zaken/merge-publicaties';
import { zaakOf } from '../../lib/zaken/zaak-of';
import type { Page } from './page';

/**
 * The zaken of a page, one for each vraagnummer of its document: what the corpus and the site hold, and what the page
 * itself says; of a page that has only a PDF the corpus may hold the text.
 */
export function zakenOfPage({ publicatie, known, found, today }: Page): Zaak[] {
  const zaken = known?.zaken ?? publicatie.vraagnummers.map((vraagnummer) => ({ vraagnummer, publicaties: [] }));
  return zaken.map((zaak: Pick<Zaak, 'vraagnummer' | 'publicaties' | 'asked'>) => {
    const documents = new Map<string, Publicatie>();
    for (const document of [...zaak.publicaties, ...found.publicaties, publicatie]) {
      const before = documents.get(document.id);
      documents.set(document.id, before ? mergePublicaties(before, document) : document);
    }
    return zaakOf(zaak.vraagnummer, [...documents.values()], today, found.asked ?? zaak.asked);
  });
}
