import { liveQuery } from 'dexie';
import { type Follow, type Follows, follow as followSchema } from '../../model/follow';
import type { CorpusDatabase } from '../database';
import { rowRead } from '../row-read';

/** The follow in a row, alone in a list; a row that no longer fits the schema stays where it is and counts as not there. */
export function parseFollow(row: unknown): Follow[] {
  const { vraagnummer } = Object(row) as Partial<Follow>;
  return rowRead(vraagnummer && `follow ${vraagnummer}`, followSchema.safeParse(row));
}

function firstFollowedFirst(a: Follow, b: Follow): number {
  return a.since.localeCompare(b.since) || a.vraagnummer.localeCompare(b.vraagnummer);
}

/**
 * What is followed, over IndexedDB. `changed`: called after every change of a person; `now`: the moment, ISO 8601 in UTC.
 */
export function createFollows(
  { follows }: CorpusDatabase,
  changed: () => Promise<void> = async () => {},
  now: () => string = () => new Date().toISOString(),
): Follows {
  const all = async () => (await follows.toArray()).flatMap(parseFollow).sort(firstFollowedFirst);
  return {
    all,
    async add(vraagnummer, known) {
      const fresh: Follow = followSchema.parse({ vraagnummer, since: now(), known, news: [] });
      await follows.db.transaction('rw', follows, async () => {
        const [followed] = parseFollow(await follows.get(vraagnummer));
        if (!followed) await follows.put(fresh);
      });
      await changed();
    },
    async remove(vraagnummer) {
      await follows.delete(vraagnummer);
      await changed();
    },
    async seen(vraagnummers) {
      await follows.where('vraagnummer').anyOf(vraagnummers).modify({ news: [] });
      await changed();
    },
    watch(call) {
      const subscription = liveQuery(all).subscribe({ next: call, error: console.error });
      return () => subscription.unsubscribe();
    },
  };
}
