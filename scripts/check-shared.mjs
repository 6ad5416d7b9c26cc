// node scripts/check-shared.mjs FOLDER: measures the project's commands against the material in FOLDER (real ids, real
// pages, annotated citations). Prints a line per check; the last line counts them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { citationChecks } from './check-shared/citations.mjs';
import { npmRun, ROOT } from './check-shared/commands.mjs';

const shared = resolve(process.argv[2] ?? '');

const PAGE = 'ah-tk-20202021-3235';
/** Kind, id, questions, answers and gaps; what a file does not hold is a gap that nothing can fill. */
const REAL_FILES = {
  'ah-tk-20202021-3235.html': 'antwoord ah-tk-20202021-3235 9 9 -',
  'ah-tk-20202021-3235.metadata.xml': 'antwoord ah-tk-20202021-3235 0 0 answers',
  'ah-tk-20202021-3235.metadata_owms.xml': 'antwoord ah-tk-20202021-3235 0 0 answers',
  'ah-tk-20202021-3235.xml': 'antwoord ah-tk-20202021-3235 9 9 vraagnummers',
  'kst-32545-143.html': 'none - 0 0 -',
  'kst-32545-143.xml': 'none - 0 0 -',
  'owms-ah.xml': 'antwoord ah-ek-20192020-10 0 0 answers',
  'owms-kst.xml': 'none - 0 0 -',
  'owms-kv-ek.xml': 'kamervraag kv-ek-215160000 0 0 questions',
  'owms-kv-tk.xml': 'kamervraag kv-tk-2020Z13248 0 0 questions',
  'sru-record-kv-2989900822.xml': 'none - 0 0 -',
  'sru-response.xml': 'none - 0 0 -',
};
const PUBLISHERS_ERRORS = ['kv-2007-01-11', 'kv-tk-201707014'];

/** The ids of a list, each with what the id command says that it is. */
function recognised(list) {
  const printed = npmRun('id', [], readFileSync(join(shared, 'ids', list), 'utf8'));
  const rows = printed
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  assert.equal(
    rows.length,
    readFileSync(join(shared, 'ids', list), 'utf8')
      .trimEnd()
      .split('\n').length,
    'a line per id',
  );
  return rows.map(([id, kind]) => ({ id, ours: kind === 'kamervraag' || kind === 'aanhangsel' }));
}

function read(file, ...args) {
  return JSON.parse(npmRun('read', [join(shared, 'real-pages', file), ...args]));
}

function texts({ questions, answers }) {
  return {
    questions: questions.map(({ number, text }) => [number, text]),
    answers: answers.map(({ numbers, text }) => [numbers, text]),
  };
}

const checks = {
  'ids: every kv and ah but the publisher’s two errors'() {
    const missed = recognised('kv-ah-sample.txt').filter(({ ours }) => !ours);
    assert.deepEqual(missed.map(({ id }) => id).sort(), PUBLISHERS_ERRORS);
  },
  'ids: no other publication is taken for a kv or an ah'() {
    assert.deepEqual(
      recognised('other-publications-sample.txt').filter(({ ours }) => ours),
      [],
    );
  },
  ...citationChecks(shared),
  'a real page of an answer is read completely'() {
    const [page, ...more] = read(`${PAGE}.html`, '--url', `https://zoek.officielebekendmakingen.nl/${PAGE}.html`);
    assert.deepEqual(more, []);
    assert.equal(page.kind, 'antwoord');
    assert.equal(page.id, PAGE);
    assert.equal(page.questions.length, 9);
    assert.equal(page.answers.length, 9);
    assert.equal(page.dates.ingezonden, '2021-06-03');
    assert.equal(page.dates.ontvangen, '2021-06-21');
    assert.equal(page.indieners.length, 3);
    assert.equal(page.bewindspersonen.length, 1);
    assert.ok(
      page.links.some(({ id }) => id === 'stb-2020-118'),
      'the link to stb-2020-118',
    );
    assert.deepEqual(page.gaps, []);
  },
  'a real page of a kamerstuk is not one of ours'() {
    assert.deepEqual(read('kst-32545-143.html'), []);
  },
  'every real file is read as what it is'() {
    const lines = npmRun(
      'read',
      readdirSync(join(shared, 'real-pages')).map((name) => join(shared, 'real-pages', name)),
    );
    const rows = lines.trimEnd().split('\n');
    const kinds = Object.fromEntries(
      rows.map((line) => [basename(line.split('\t')[0]), line.split('\t').slice(1).join(' ')]),
    );
    assert.deepEqual(kinds, REAL_FILES);
  },
  'the record of an answer says what its page says'() {
    const [page] = read(`${PAGE}.html`);
    for (const form of ['metadata', 'metadata_owms']) {
      const [record] = read(`${PAGE}.${form}.xml`);
      for (const field of ['id', 'kind', 'title', 'vraagnummers', 'vergaderjaar', 'aanhangselnummer', 'subjects']) {
        assert.deepEqual(record[field], page[field], `${field} in ${form}`);
      }
      assert.equal(record.dates.ontvangen, page.dates.ontvangen);
      assert.deepEqual(
        record.indieners.map(({ name }) => name),
        page.indieners.map(({ name }) => name),
      );
    }
  },
  'the XML of an answer says what its page says'() {
    const [page] = read(`${PAGE}.html`);
    const [xml] = read(`${PAGE}.xml`);
    assert.deepEqual(texts(xml), texts(page));
  },
  'the seeds are the ones that were handed over'() {
    const folders = [join(shared, 'seeds'), join(ROOT, 'seeds')];
    const [theirs, ours] = folders.map((folder) =>
      Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    );
    assert.deepEqual(Object.keys(ours).sort(), Object.keys(theirs).sort());
    for (const [name, text] of Object.entries(theirs)) assert.ok(ours[name] === text, `${name} differs`);
  },
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    check();
    console.log(`ok      ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}\n${error.message}`);
  }
}
console.log(`\n${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
