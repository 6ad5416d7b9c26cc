import { describe, expect, it } from 'vitest';
import type { CollectForm } from '../../../lib/model/collect';
import { cqlOf, cqlOfAanhangsels } from '../../../lib/sources/sru/cql-of';
import { findByQuery } from '../../../scripts/demo/sru-query';
import { antwoordOf, kamervraagOf } from '../../../scripts/fixtures/documents';

const EMPTY: CollectForm = { words: '', lid: '', minister: '', onderwerp: '', answered: false, limit: 10 };
const AREA = 'c.product-area=="officielepublicaties"';
const ANSWERS = 'w.publicatienaam=="Kamervragen (Aanhangsel)"';
const BOTH = `(${ANSWERS} OR w.publicatienaam=="Kamervragen zonder antwoord")`;

const documents = [kamervraagOf('000'), antwoordOf('000'), kamervraagOf('001'), antwoordOf('001'), kamervraagOf('002')];

describe('a form as a question to the service', () => {
  it.each<[string, Partial<CollectForm>, string[]]>([
    ['that is empty asks for everything', {}, [BOTH]],
    ['wants each word, in any order', { words: ' drugs  Telegram ' }, [BOTH, text('drugs'), text('Telegram')]],
    [
      'keeps together what is quoted',
      { words: '"online platform" drugs' },
      [BOTH, text('online platform'), text('drugs')],
    ],
    [
      'takes quotation marks of any shape',
      { words: '„online platform” drugs' },
      [BOTH, text('online platform'), text('drugs')],
    ],
    [
      'takes what is between a mark and the end',
      { words: 'drugs "online plat' },
      [BOTH, text('drugs'), text('online plat')],
    ],
    [
      'asks for words that mean something in CQL as words',
      { words: 'AND or not' },
      [BOTH, text('AND'), text('or'), text('not')],
    ],
    [
      'gives signs no meaning',
      { words: 'drugs* a?b c^d e\\f' },
      [BOTH, text('drugs\\*'), text('a\\?b'), text('c\\^d'), text('e\\\\f')],
    ],
    ['leaves out what is no word', { words: '* - "" " ' }, [BOTH]],
    ['has brackets in a word as they are', { words: 'x) OR (y' }, [BOTH, text('x)'), text('OR'), text('(y')]],
    ['wants the names of a member', { lid: 'Van Weyenberg' }, [BOTH, 'w.indiener="Van"', 'w.indiener="Weyenberg"']],
    ['wants the name of a minister', { minister: 'Koolmees' }, [BOTH, 'w.ontvanger="Koolmees"']],
    [
      'wants a subject, which may stand in the title',
      { onderwerp: 'zorg' },
      [BOTH, '(dt.subject="zorg" OR dt.title="zorg")'],
    ],
    [
      'wants a period, both days counted',
      { from: '2024-01-01', to: '2024-02-29' },
      [BOTH, 'dt.date>="2024-01-01"', 'dt.date<="2024-02-29"'],
    ],
    ['may want the Aanhangsel alone', { answered: true, words: 'a' }, [ANSWERS, text('a')]],
  ])('%s', (_name, form, clauses) => {
    const query = cqlOf({ ...EMPTY, ...form });
    expect(query).toBe(`${[AREA, ...clauses].join(' AND ')} sortBy dt.date/sort.descending`);
    // The server of the tests reads it by rules of its own, and understands it.
    expect(findByQuery(documents, query)).toBeDefined();
  });

  it('finds what it says, newest first', () => {
    const found = (form: Partial<CollectForm>) =>
      findByQuery(documents, cqlOf({ ...EMPTY, ...form }))?.map(({ id }) => id);
    const [a, b, c, d, e] = documents.map(({ id }) => id);
    expect(found({})).toEqual([b, e, a, d, c]);
    expect(found({ words: 'drugsadvertenties telegram' })).toEqual([b, a]);
    expect(found({ words: '"treedt niet effectief"', answered: true })).toEqual([d]);
    expect(found({ lid: 'Kuik' })).toEqual([d, c]);
    expect(found({ from: '2024-01-26', to: '2024-02-12' })).toEqual([e, a]);
    expect(found({ words: '"effectief niet"' })).toEqual([]);
  });

  it('asks for the answers to a question by its number', () => {
    expect(cqlOfAanhangsels('2024Z01211')).toBe(
      `${AREA} AND ${ANSWERS} AND w.vraagnummer=="2024Z01211" sortBy dt.date/sort.ascending`,
    );
  });
});

function text(word: string): string {
  return `cql.textAndIndexes="${word}"`;
}

describe('the server of the tests', () => {
  it.each(['x', 'w.nothing="x"', 'dt.title="x', '(dt.title="x"', 'dt.title="x" dt.date>="2024"', 'dt.title=x'])(
    'does not understand %s',
    (query) => {
      expect(findByQuery(documents, query)).toBeUndefined();
    },
  );
});
