import { DOSSIERS, NEWEST_DOSSIER, NEWEST_DOSSIER_YEAR } from '../data/dossiers';
import { ordinalOfLetter } from './letter-ordinal';
import { type DossierEnd, readDossierBlock } from './read-dossier-block';

/** Some 260 dossiers begin in a year; the budgets, up to 360 numbers apart, tell that. */
const DOSSIERS_IN_A_YEAR = 260;
/** Dossiers of the last year may have been announced, their first paper not yet published. */
const FIRST_ANNOUNCED = NEWEST_DOSSIER - DOSSIERS_IN_A_YEAR;
/** In its first years a dossier may grow to a multiple of what it was. */
const FIRST_YOUNG = NEWEST_DOSSIER - 3 * DOSSIERS_IN_A_YEAR;

const KAMERSTUK = /^kst-((\d{2})\d{3}(?:-\d{2}|-[IVX]+[A-C]?|-[A-M])?)-(\d+|[A-Z]{1,3})$/;

const blocks = new Map<string, Map<string, DossierEnd>>();

function endOf(dossier: string, thousand: string): DossierEnd | undefined {
  let ends = blocks.get(thousand);
  if (!ends) {
    const block = DOSSIERS[thousand];
    ends = block === undefined ? new Map() : readDossierBlock(thousand, block);
    blocks.set(thousand, ends);
  }
  return ends.get(dossier);
}

/**
 * How high numbers may go by now in a dossier that went up to `highest`. Dossiers on a subject run for decades and grow
 * by a tenth or a twentieth each year, so that double will do for long; a bill that is law gets few papers more. A young
 * dossier of few papers can become one of many.
 */
function limitOf(highest: number, isYoung: boolean): number {
  return isYoung ? 3 * highest + 50 : 2 * highest + 5;
}

/** The highest number that a dossier can have by the end of a year, with more than a year's dossiers to spare. */
function newestBy(year: number): number {
  return NEWEST_DOSSIER + (year - NEWEST_DOSSIER_YEAR + 2) * DOSSIERS_IN_A_YEAR;
}

/**
 * Whether a kamerstuk (`kst-36410-VIII-12`, `kst-35261-B`) can exist. A dossier newer than the table's newest may, an
 * older one that it does not have does not; a higher number than the table's may as far as {@link limitOf} goes. An id
 * of another form is not judged. `year` is the present one.
 */
export function isPossibleKamerstuk(id: string, year = new Date().getFullYear()): boolean {
  const [, dossier = '', thousand = '', paper = ''] = KAMERSTUK.exec(id) ?? [];
  if (!dossier) return true;
  const base = Number.parseInt(dossier, 10);
  if (base > NEWEST_DOSSIER) return base <= newestBy(year);
  const end = endOf(dossier, thousand);
  if (!end) return base > FIRST_ANNOUNCED;
  const isNumber = /^\d/.test(paper);
  const place = isNumber ? Number(paper) : ordinalOfLetter(paper);
  return place >= 1 && place <= limitOf(isNumber ? end.number : end.letter, base > FIRST_YOUNG);
}
