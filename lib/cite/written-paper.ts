import type { PaperDescription } from '../citations/target/describe-paper';

const CHAMBERS = { tk: 'II', ek: 'I' };
const GAZETTES = { stb: 'Stb.', stcrt: 'Stcrt.', trb: 'Trb.' };

/** Things listed in Dutch: "4, 5 en 6". */
export function listed(items: string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} en ${last}` : last;
}

/** `2023/24`, from `2023-2024`. */
function shortYears(vergaderjaar: string): string {
  return vergaderjaar.replace(/-\d\d(?=\d\d$)/, '/');
}

/**
 * A paper in the form of the "Leidraad voor juridische auteurs", without what stands at which place in it: "Aanhangsel
 * Handelingen II 2023/24, nr. 1262".
 */
export function writtenPaper(paper: PaperDescription): string {
  switch (paper.kind) {
    case 'kamerstuk':
      return `Kamerstuk ${paper.dossier}, ${/^\d/.test(paper.number) ? 'nr. ' : ''}${paper.number}`;
    case 'aanhangsel':
      return `Aanhangsel Handelingen ${CHAMBERS[paper.kamer]} ${shortYears(paper.vergaderjaar)}, nr. ${paper.number}`;
    case 'handelingen': {
      const { kamer, vergaderjaar, sitting, item } = paper;
      return `Handelingen ${CHAMBERS[kamer]} ${shortYears(vergaderjaar)}, nr. ${sitting}, item ${item}`;
    }
    case 'kamervraag':
      return `Kamervragen ${paper.vraagnummer}`;
    case 'tk-doc':
      return `Tweede Kamer, document ${paper.number}`;
    default:
      return `${GAZETTES[paper.kind]} ${paper.year}, ${paper.number}`;
  }
}
