import { describe, expect, it } from 'vitest';
import { refersTo } from '../../../lib/readers/parts/refers-to';
import { readSeed } from '../seeds';

describe('an answer that only points', () => {
  it.each([
    ['Zie antwoord vraag 12.', ['12']],
    ['Zie het antwoord op vraag 12 en 13', ['12', '13']],
    ['Zie het antwoord op vraag 12 en vraag 13.', ['12', '13']],
    ['Zie het antwoord op vraag 1 en het antwoord op vraag 3.', ['1', '3']],
    ['Ik verwijs u naar mijn antwoord op de vragen 1 tot en met 3.', ['1', '2', '3']],
    ['Ik verwijs u hiervoor graag naar het antwoord op vraag 2.', ['2']],
    ['Hiervoor verwijs ik u naar de beantwoording van vraag 4.', ['4']],
    ['Voor het antwoord op deze vraag verwijs ik u naar het antwoord op vraag 2.', ['2']],
    ['Voor deze vraag wordt verwezen naar het antwoord op vraag 2.', ['2']],
    ['Verwezen wordt naar de antwoorden op de vragen 2 en 3.', ['2', '3']],
    ['Zie hiervoor het antwoord op vraag 3.', ['3']],
    ['Zie de beantwoording van vraag 2 hierboven.', ['2']],
    ['Zie het antwoord onder 3.', ['3']],
    ['Zie antwoord 1.', ['1']],
    ['Zie vraag 3a.', ['3a']],
    ['Zie het antwoord op vraag 12. Zie ook het antwoord op vraag 13.', ['12', '13']],
  ])('%s', (text, numbers) => {
    expect(refersTo(text)).toEqual(numbers);
  });

  it.each([
    'Ja. Zie het antwoord op vraag 3.',
    'Zie het antwoord op vraag 6 van de leden Kuik en Slootweg.',
    'Zie artikel 3.',
    'Zie de brief van 3 mei 2023.',
    'Zie het antwoord op vraag 3 en de brief die daarbij hoort.',
    'Ik verwijs u naar het Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 212.',
    'Nee.',
    '',
  ])('says something of its own, or points elsewhere: %s', (text) => {
    expect(refersTo(text)).toBeUndefined();
  });

  it('occurs in the seeds where a reader sees it', () => {
    const [, antwoord] = readSeed('000');
    const pointing = (antwoord?.answers ?? []).filter(({ refersTo }) => refersTo);
    for (const { text, refersTo } of pointing) {
      expect(text).toMatch(/^(?:Zie|Ik verwijs)/);
      expect(refersTo?.length).toBeGreaterThan(0);
    }
    expect(pointing.map(({ numbers, refersTo }) => `${numbers} → ${refersTo}`)).toEqual(['13 → 12', '20 → 19']);
  });
});
