import { readFileSync, writeFileSync } from 'node:fs';
import { zip } from 'wxt';
import { steadyZip } from './zip/steady-zip';
import { STORES } from './zip/stores';

/**
 * `npm run zip`: builds the extension for each store and writes the zip that it gets, and for Mozilla the sources, to
 * `.output/`. The same sources give the same bytes, so that a check sum says whether two zips are the same.
 */
for (const browser of STORES) {
  for (const path of await zip({ browser, manifestVersion: 3 })) writeFileSync(path, steadyZip(readFileSync(path)));
}
