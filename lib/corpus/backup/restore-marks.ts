import { finalIdsOf } from '../final-ids';
import { type Restorer, UNCOUNTED } from './restored';

/** What the person removed is remembered no more, unless it is here. */
export const restoreRemoved: Restorer<'removed'> = (database, lines, write) => {
  const { removed, publicaties, aliases } = database;
  return database.transaction('rw', removed, publicaties, aliases, async () => {
    const ids = lines.map(({ line }) => line.id);
    const [rows, marks] = await Promise.all([
      publicaties.bulkGet(await finalIdsOf(database, ids)),
      removed.bulkGet(ids),
    ]);
    const fresh = ids.filter((_, at) => !rows[at] && !marks[at]).map((id) => ({ id }));
    if (write) await removed.bulkPut(fresh);
    return { ...UNCOUNTED, besides: fresh.length };
  });
};

/** When documents that are here were opened; the later of two times. */
export const restoreVisits: Restorer<'visit'> = (database, lines, write) => {
  const { visits, publicaties, aliases } = database;
  return database.transaction('rw', visits, publicaties, aliases, async () => {
    const ids = await finalIdsOf(
      database,
      lines.map(({ line }) => line.id),
    );
    const [rows, here] = await Promise.all([publicaties.bulkGet(ids), visits.bulkGet(ids)]);
    const opened = lines.map(({ line: { at } }, place) => ({ id: ids[place] ?? '', at }));
    const later = opened.filter(({ at }, place) => rows[place] && at > (here[place]?.at ?? ''));
    if (write) await visits.bulkPut(later);
    return { ...UNCOUNTED, besides: later.length };
  });
};

/** On which day the site was asked for an answer; the later of two days. */
export const restoreAsked: Restorer<'asked'> = (database, lines, write) => {
  const { asked } = database;
  return database.transaction('rw', asked, async () => {
    const rows = lines.map(({ line: { vraagnummer, day } }) => ({ vraagnummer, day }));
    const here = await asked.bulkGet(rows.map(({ vraagnummer }) => vraagnummer));
    const later = rows.filter(({ day }, at) => day > (here[at]?.day ?? ''));
    if (write) await asked.bulkPut(later);
    return { ...UNCOUNTED, besides: later.length };
  });
};
