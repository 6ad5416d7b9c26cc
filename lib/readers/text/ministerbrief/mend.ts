import { parseSubHeading } from '../../parts/question-numbers';
import { joinLines } from './alineas';

const CUT_OFF = /[^.?!:;»”"’')\]*]$/;

/** Puts together what a page break cut: a paragraph that ends in mid-sentence and one that goes on in lower case. */
export function mend(alineas: string[]): string[] {
  const mended: string[] = [];
  for (const alinea of alineas) {
    const last = mended.at(-1);
    const next = alinea.replace(/^[-•]\s+(?=\p{Ll})/u, '');
    if (last !== undefined && CUT_OFF.test(last) && !parseSubHeading(last) && /^\p{Ll}/u.test(next)) {
      mended[mended.length - 1] = joinLines([...last.split('\n'), ...next.split('\n')]);
    } else mended.push(alinea);
  }
  return mended;
}
