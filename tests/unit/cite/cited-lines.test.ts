import { describe, expect, it } from 'vitest';
import { citedLines } from '../../../components/cite/cited-lines';
import { groupZaken } from '../../../lib/zaken/zaak-of';
import { readSeeds } from '../seeds';

const zaak = groupZaken(readSeeds(), '2026-11-22').get('2024Z01211');
const [vraag, , antwoord] = zaak?.publicaties ?? [];
if (!zaak || !vraag || !antwoord) throw new Error('no seeds');
const SITE = 'https://zoek.officielebekendmakingen.nl';

describe('citedLines', () => {
  it('are one line for a document', () => {
    expect(citedLines(vraag, zaak)).toBe(`Kamervragen 2024Z01211, ${SITE}/kv-tk-2024Z01211.html`);
  });

  it('hold the answer to a sub-question', () => {
    expect(citedLines(vraag, zaak, '3').split('\n')).toEqual([
      `Kamervragen 2024Z01211, vraag 3, ${SITE}/kv-tk-2024Z01211.html#kamerspoor-vraag-3`,
      `Aanhangsel Handelingen II 2023/24, nr. 1262, antwoord op vraag 3, ${SITE}/ah-tk-20232024-1262.html#kamerspoor-antwoord-3`,
    ]);
  });

  it('hold the question only where the zaak has no answer, and the answer only where that is open', () => {
    expect(citedLines(vraag, { ...zaak, publicaties: [vraag] }, '3')).not.toContain('\n');
    expect(citedLines(antwoord, zaak, '3')).toMatch(/^Aanhangsel .*-antwoord-3$/);
    expect(citedLines(vraag, zaak, '99')).toBe(`Kamervragen 2024Z01211, ${SITE}/kv-tk-2024Z01211.html`);
  });
});
