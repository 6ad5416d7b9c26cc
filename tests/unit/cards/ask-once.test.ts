import { describe, expect, it } from 'vitest';
import { askOnce, pageOnSite } from '../../../components/citations/card-corpus';
import type { AboutTarget } from '../../../lib/model/about';
import type { Target } from '../../../lib/model/citation';

const NOTHING: AboutTarget = { count: 0, citing: [] };
const SELF = 'ah-tk-20232024-1262';
const SR = { system: 'bwb', id: 'BWBR0001854', article: '285' } as const;

function counting(answer: () => Promise<AboutTarget | undefined>) {
  const asked: Target[] = [];
  const corpus = askOnce({
    about(target) {
      asked.push(target);
      return answer();
    },
  });
  return { corpus, asked };
}

describe('askOnce', () => {
  it('asks once for an article, whatever paragraph of it is cited', async () => {
    const { corpus, asked } = counting(async () => NOTHING);
    await Promise.all([corpus.about(SR, SELF), corpus.about({ ...SR, lid: ['1'] }, SELF)]);
    expect(await corpus.about(SR, SELF)).toBe(NOTHING);
    expect(asked).toHaveLength(1);
    await corpus.about({ ...SR, article: '286' }, SELF);
    expect(asked).toHaveLength(2);
  });

  it('asks anew for what another document cites: it is not among its own others', async () => {
    const { corpus, asked } = counting(async () => NOTHING);
    await corpus.about(SR, SELF);
    await corpus.about(SR, 'kv-tk-2024Z01211');
    expect(asked).toHaveLength(2);
  });

  it('asks again when the corpus could not be asked', async () => {
    const { corpus, asked } = counting(async () => undefined);
    expect(await corpus.about(SR, SELF)).toBeUndefined();
    await corpus.about(SR, SELF);
    expect(asked).toHaveLength(2);
  });
});

describe('pageOnSite', () => {
  it('is the page of a document at its sub-question, and none for a letter', () => {
    const answer = { id: 'ah-tk-20232024-212', kind: 'antwoord', question: '3' };
    expect(pageOnSite(answer)).toBe(
      'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-212.html#kamerspoor-antwoord-3',
    );
    expect(pageOnSite({ id: 'kv-tk-2024Z01211', kind: 'kamervraag', question: '3' })).toContain('#kamerspoor-vraag-3');
    expect(pageOnSite({ id: 'brief:5236577', kind: 'antwoord' })).toBeUndefined();
  });
});
