import { ordinalOfLetter } from './letter-ordinal';

/** How far the papers of a dossier go: the highest number, and the place of the highest letter (A is 1); 0 for none. */
export interface DossierEnd {
  number: number;
  letter: number;
}

function readEnd(value: string): DossierEnd {
  const [, number = '', letter = ''] = /^([0-9a-z]*)([A-Z]*)$/.exec(value) ?? [];
  return { number: number ? Number.parseInt(number, 36) : 0, letter: ordinalOfLetter(letter) };
}

/**
 * Reads the dossiers of one thousand, by their key (`36410`, `36410-VIII`). They stand in order with a space between;
 * each is one higher than the one before, or as many more as stand before a plus. `3tAB` means up to number 137 and
 * letter AB (numbers in base 36), `;VIII=41` the same of a chapter; a dossier may have papers in chapters only.
 */
export function readDossierBlock(thousand: string, block: string): Map<string, DossierEnd> {
  const ends = new Map<string, DossierEnd>();
  let base = Number(thousand) * 1000;
  for (const entry of block.split(' ')) {
    const plus = entry.indexOf('+');
    if (plus > 0) base += Number(entry.slice(0, plus));
    const [own = '', ...chapters] = entry.slice(plus + 1).split(';');
    if (own) ends.set(String(base), readEnd(own));
    for (const chapter of chapters) {
      const [name = '', value = ''] = chapter.split('=');
      ends.set(`${base}-${name}`, readEnd(value));
    }
    base++;
  }
  return ends;
}
