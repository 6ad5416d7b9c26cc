import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgivingQuery } from '../../../components/popup/forgiving-query';
import type { Clause, Group } from '../../../lib/search/query/query';
import { readQuery } from '../../../lib/search/query/read-query';

/** Texts as the words in them. */
const TEXTS = [['kathmann', 'telegram'], ['krul', 'telegram'], ['stikstof']];

function isIn(text: string[], clause: Clause): boolean {
  if (clause.kind === 'word') return text.includes(clause.term);
  if (clause.kind === 'phrase') return clause.terms.every((term) => text.includes(term));
  return clause.filter === 'lid' && clause.values.every((value) => text.includes(value));
}

async function finds(groups: Group[]): Promise<boolean> {
  return TEXTS.some((text) => groups.every(({ not, any }) => any.some((clause) => isIn(text, clause)) !== not));
}

describe('forgivingQuery', () => {
  it.each([
    // query, what it becomes, what is left out, what is new in this row
    ['kathmann vliegtuig', 'kathmann', ['vliegtuig'], 'a word that is nowhere'],
    ['vliegtuig kathmann fiets telegram', 'kathmann telegram', ['vliegtuig', 'fiets'], 'two of them'],
    ['kathmann stikstof', 'kathmann OF stikstof', [], 'words that are not together'],
    ['kathmann vliegtuig stikstof', 'kathmann OF stikstof', ['vliegtuig'], 'both'],
    ['lid:krul telegram fiets', 'lid:krul telegram', ['fiets'], 'a filter stays'],
    ['lid:krul kathmann telegram', 'kathmann OF telegram lid:krul', [], 'a filter stays, behind the words'],
    ['kathmann stikstof -krul', 'kathmann OF stikstof -krul', [], 'so does what must not be'],
    ['foo:bar telegram', 'telegram', ['foo', 'bar'], 'the colon between two words goes with them'],
    ['fiets/telegram', 'telegram', ['fiets'], 'nothing is left of what parted two words'],
    ['fiets:-telegram', 'telegram', ['fiets'], 'a hyphen does not become a minus'],
    ['"fiets"-telegram', 'telegram', ['"fiets"'], 'nor behind a quotation mark'],
    ['"kathmann"-stikstof fiets', '"kathmann" OF stikstof', ['fiets'], 'nor where words stand apart'],
    ['fiets telegram (-krul)', 'telegram -krul)', ['fiets'], 'a minus behind a bracket stays'],
    ['telegram fiets krul fiets', 'telegram krul', ['fiets'], 'a word that was typed twice'],
    ['"krul telegram" stikstof', '"krul telegram" OF stikstof', [], 'a phrase is one'],
  ])('%s: %s', async (typed, query, unknown) => {
    const forgiving = await forgivingQuery(typed, readQuery(typed, { readLaw: () => undefined }), 'OF', finds);
    expect(forgiving).toEqual({ query, unknown });
    // What is offered finds something when it is typed.
    const offered = readQuery(forgiving?.query ?? '', { readLaw: () => undefined });
    expect(await finds(offered.groups)).toBe(true);
  });

  it('never has a minus that nobody typed', async () => {
    const part = fc.constantFrom('fiets', 'krul', 'telegram', 'stikstof', '-', ':', '/', '"', '(', ')', ' ', ' ');
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 2, maxLength: 9 }), async (parts) => {
        const text = parts.join('');
        const read = (query: string) => readQuery(query, { readLaw: () => undefined });
        const minuses = (query: string) =>
          read(query).groups.flatMap(({ not, any }) =>
            not ? [JSON.stringify(any.map(({ span, ...one }) => one))] : [],
          );
        const forgiving = await forgivingQuery(text, read(text), 'OF', finds);
        if (forgiving)
          expect(minuses(forgiving.query).length, `${text} → ${forgiving.query}`).toBeLessThanOrEqual(
            minuses(text).length,
          );
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['vliegtuig', 'the only word'],
    ['vliegtuig fiets', 'nothing is anywhere'],
    ['lid:rutte kathmann', 'the filter finds nothing, whatever the words'],
    ['lid:rutte', 'no words at all'],
    ['kathmann stikstof a b c d e f g', 'a pasted text'],
  ])('has nothing for “%s”: %s', async (typed) => {
    const query = readQuery(typed, { readLaw: () => undefined });
    expect(await forgivingQuery(typed, query, 'OF', finds)).toBeUndefined();
  });
});
