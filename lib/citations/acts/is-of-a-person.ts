import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';

const PERSON = /^(?:heer|mevrouw|mevr|mw|dhr|mr|drs|dr|prof|familie)$/;
const MOST_INITIALS = 5;

/** `de heer K.P. Woo`, `Mevrouw Woo`, `K.P. Woo`: one letter with a point may also number an item (`A. Woo`). */
function isTitled(tokens: readonly Token[], from: number): boolean {
  let at = from;
  let initials = 0;
  while (initials < MOST_INITIALS && tokens[at - 1]?.text === '.' && /^[A-ZÀ-Þ]$/.test(tokens[at - 2]?.text ?? '')) {
    if (initials > 0 && !tokens[at]?.glued) break;
    at -= 2;
    initials++;
  }
  const title = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return initials > 1 || PERSON.test(title?.key ?? '');
}

/** `Dhr. Jansen Sr.`: the short name stands for senior, and for no code. */
function isSenior(tokens: readonly Token[], from: number): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[from + 1]];
  if (first?.text !== 'Sr' || first.glued || next?.text !== '.') return false;
  return before?.sentence === first.sentence && /^[A-ZÀ-Þ][a-zß-ÿ]{2,40}$/.test(before.text);
}

/** Whether a short name is of a person, and names no act. A name of more words never is. */
export function isOfAPerson(tokens: readonly Token[], { from, to }: Mention): boolean {
  return to === from + 1 && (isTitled(tokens, from) || isSenior(tokens, from));
}
