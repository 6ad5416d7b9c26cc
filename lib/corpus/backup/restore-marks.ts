import { finalIdsOf } from '../final-ids';
import { type Restorer, UNCOUNTED } from './restored';

/** What the person removed is remembered no more, unless it is here. */
export const restoreRemoved: Restorer<'removed'> = async (database, lines, write) => {
  const { removed, publicaties, aliases } = database;
  if (!write) return UNCOUNTED;
  await database.transaction('rw', removed, publicaties, aliases, async () => {
    const ids = lines.map(({ line }) => line.id);
    const rows = await publicaties.bulkGet(await finalIdsOf(database, ids));
    await removed.bulkPut(ids.filter((_, at) => !rows[at]).map((id) => ({ id })));
  });
  return UNCOUNTED;
};

/** When documents that are here were opened; the later of two times. */
export const restoreVisits: Restorer<'visit'> = async (database, lines, write) => {
  const { visits, publicaties, aliases } = database;
  if (!write) return UNCOUNTED;
  await database.transaction('rw', visits, publicaties, aliases, async () => {
    const ids = await finalIdsOf(
      database,
      lines.map(({ line }) => line.id),
    );
    const [rows, here] = await Promise.all([publicaties.bulkGet(ids), visits.bulkGet(ids)]);
    const opened = lines.map(({ line: { at } }, place) => ({ id: ids[place] ?? '', at }));
    await visits.bulkPut(opened.filter(({ at }, place) => rows[place] && at > (here[place]?.at ?? '')));
  });
  return UNCOUNTED;
};

/** On which day the site was asked for an answer; the later of two days. */
export const restoreAsked: Restorer<'asked'> = async (database, lines, write) => {
  const { asked } = database;
  if (!write) return UNCOUNTED;
  await database.transaction('rw', asked, async () => {
    const rows = lines.map(({ line: { vraagnummer, day } }) => ({ vraagnummer, day }));
    const here = await asked.bulkGet(rows.map(({ vraagnummer }) => vraagnummer));
    await asked.bulkPut(rows.filter(({ day }, at) => day > (here[at]?.day ?? '')));
  });
  return UNCOUNTED;
};
