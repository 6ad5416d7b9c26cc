import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can tell, in whatever zone the machine is: a file in a zip has no zone. */
const LONG_AGO = new Date(1980, 0, 1);

/** The files of a zip, by their names; folders, which a zip may list as well, are left out. */
export function filesOf(zip: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(zip, { filter: ({ name }) => !name.endsWith('/') })));
}

/** The same zip without what differs between two times of making it: the order of the files, and when they were written. */
export function steadyZip(zip: Uint8Array): Uint8Array {
  const files = [...filesOf(zip)].sort(([one], [other]) => (one < other ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(files);
  return zipSync(zippable, { level: 9, mtime: LONG_AGO });
}
