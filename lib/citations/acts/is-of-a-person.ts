import type { Token } from '../text/tokenise';
import type { Mention } from './find-act-mentions';

/** Whether the "Sr." behind a name is short for senior, and stands for no code: `Dhr. Jansen Sr.` */
export function isOfAPerson(tokens: readonly Token[], { from, to }: Pick<Mention, 'from' | 'to'>): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (to !== from + 1 || first?.text !== 'Sr' || first.glued || next?.text !== '.') return false;
  return before?.sentence === first.sentence && /^[A-ZÀ-Þ][a-zß-ÿ]{2,40}$/.test(before.text);
}
