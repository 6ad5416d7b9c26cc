import MiniSearch, { type Options } from 'minisearch';
import type { Publicatie } from '../../../../lib/model/publicatie';
import { fold } from '../../../../lib/search/words/fold';
import { keepValue, keptValue } from './kept-value';
import type { Peer } from './peer';
import { plainQuery } from './plain-words';

interface Row {
  id: string | undefined;
  title: string;
  head: string;
  text: string;
}

/** As its documentation proposes: the last word may be a beginning, every word may have errors, the title counts double. */
const OPTIONS: Options<Row> = {
  fields: ['title', 'head', 'text'],
  processTerm: fold,
  searchOptions: {
    combineWith: 'AND',
    prefix: (_, at, words) => at === words.length - 1,
    fuzzy: 0.2,
    boost: { title: 2 },
  },
};

function rowOf({ vraagnummers, id, title, indieners, bewindspersonen, subjects, ...texts }: Publicatie): Row {
  const { questions, answers, footnotes } = texts;
  const head = [id, ...vraagnummers, ...[...indieners, ...bewindspersonen].map(({ name }) => name), ...subjects];
  const text = [...questions, ...answers, ...footnotes].map((part) => part.text);
  return { id: vraagnummers[0], title, head: head.join(' '), text: text.join('\n') };
}

/** MiniSearch, kept as the JSON that it writes and reads. */
export const miniSearchPeer: Peer = {
  name: 'MiniSearch',
  async build(documents) {
    const index = new MiniSearch<Row>(OPTIONS);
    for (const publicatie of documents) index.add(rowOf(publicatie));
    const json = JSON.stringify(index);
    await keepValue('MiniSearch', json);
    return new TextEncoder().encode(json).length;
  },
  async open() {
    const index = MiniSearch.loadJSON<Row>(await keptValue('MiniSearch'), OPTIONS);
    return {
      search: async (query, limit) =>
        index
          .search(plainQuery(query))
          .slice(0, limit)
          .map(({ id }) => String(id)),
    };
  },
};
