import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { otherFixtures } from './fixtures/other-fixtures';
import { pageFixtures } from './fixtures/page-fixtures';
import { sidecarFixtures } from './fixtures/sidecar-fixtures';
import { xmlFixtures } from './fixtures/xml-fixtures';

/**
 * `npm run fixtures`: writes `tests/fixtures/pages` anew, a folder per page or file. What must be read comes
 * from the seeds' documents, never from the readers that are tested with it. A folder that a person added stays.
 */

const FOLDER = new URL('../tests/fixtures/pages/', import.meta.url);

/** What a reader reads has no looks: the demonstration's stylesheet would stand in every page. */
function withoutLooks(content: string): string {
  return content.replace(/ *<style>[\s\S]*?<\/style>\n?/g, '');
}

const fixtures = [...pageFixtures(), ...otherFixtures(), ...xmlFixtures(), ...sidecarFixtures()];
for (const { name, file, content, address, expected } of fixtures) {
  const folder = new URL(`${name}/`, FOLDER);
  rmSync(fileURLToPath(folder), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(file, folder), withoutLooks(content));
  writeFileSync(new URL('address.txt', folder), `${address}\n`);
  writeFileSync(new URL('expected.json', folder), `${JSON.stringify(expected, null, 2)}\n`);
}
console.log(`${fixtures.length} fixtures in ${fileURLToPath(FOLDER)}`);
