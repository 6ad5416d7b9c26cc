import type { Follow } from '../../model/follow';
import { parseFollow } from '../follow/create-follows';
import { additionsOf, type Restorer, UNCOUNTED } from './restored';

/** What is followed here, with what the backup knows more of it; what was looked at here is no news. */
function followOfBoth(here: Follow, saved: Follow): Follow {
  const known = new Set(here.known);
  return {
    ...here,
    since: [here.since, saved.since].sort()[0] ?? here.since,
    known: [...new Set([...here.known, ...saved.known])],
    news: [...new Set([...here.news, ...saved.news.filter((id) => !known.has(id))])],
  };
}

/** Questions that are not followed here are followed again. */
export const restoreFollows: Restorer<'follow'> = (database, lines, write) => {
  const { follows } = database;
  return database.transaction('rw', follows, async () => {
    const stored = await follows.bulkGet(lines.map(({ line }) => line.vraagnummer));
    const rows = stored.map((row) => parseFollow(row)[0]);
    const both = lines.map(({ line: { kind: _, ...saved } }, at) => {
      const here = rows[at];
      return here ? followOfBoth(here, saved) : saved;
    });
    const isChanged = (at: number) => JSON.stringify(rows[at]) !== JSON.stringify(both[at]);
    if (write) await follows.bulkPut(both.filter((_, at) => isChanged(at)));
    const outcomes = both.map((_, at) => (rows[at] ? (isChanged(at) ? 'more' : 'same') : 'fresh'));
    return { ...UNCOUNTED, additions: additionsOf(outcomes) };
  });
};
