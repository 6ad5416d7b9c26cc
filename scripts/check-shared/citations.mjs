// The citations that `npm run cite` finds, against the annotated sets.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmRun, output } from './commands.mjs';

/** What issue and design ask of the totals. */
const LEAST = { recall: 0.97, exact: 0.93, target: 0.95, precision: 0.99 };
/** These want "Zie", "het" or "de" inside a cross-reference, which the guide and both gold sets leave out. */
const AGAINST_THE_GUIDE = ['F106', 'F107', 'F110'];

function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'kamerspoor-cite-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cite(paths) {
  return npmRun('cite', paths);
}

function filesIn(folder) {
  return readdirSync(folder).map((name) => join(folder, name));
}

function parse(lines) {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The totals of the scoring program, after it printed its table. */
function score(shared, gold, texts) {
  return inFolder((folder) => {
    const predictions = join(folder, 'predictions.jsonl');
    writeFileSync(predictions, cite(filesIn(join(shared, texts))));
    const citations = join(shared, 'citations');
    const printed = output(process.execPath, [join(citations, 'evaluate.mjs'), join(citations, gold), predictions]);
    console.log(printed.trimEnd());
    const [, recall, exact, target] = (/^ALL\s+\d+\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)/m.exec(printed) ?? []).map(Number);
    return { recall, exact, target, precision: Number(/precision ([\d.]+)/.exec(printed)?.[1]) };
  });
}

function reaches(scores) {
  for (const [name, least] of Object.entries(LEAST)) assert.ok(scores[name] >= least, `${name} ${scores[name]}`);
}

function told({ start, end, kind, target }) {
  return `${start}-${end} ${kind} ${target.id ?? ''} ${target.article ?? ''} ${target.question?.join() ?? ''}`;
}

/** The forms that come out otherwise than written down. */
function wrongForms(shared) {
  const forms = JSON.parse(readFileSync(join(shared, 'citations', 'testcases-forms.json'), 'utf8'));
  return inFolder((folder) => {
    const paths = forms.map(({ id, text }) => {
      const path = join(folder, `${id}.txt`);
      writeFileSync(path, text);
      return path;
    });
    const found = parse(cite(paths));
    return forms
      .filter(({ id, expect }) => {
        const ours = found.filter(({ file }) => file === `${id}.txt`).map(told);
        return JSON.stringify(ours) !== JSON.stringify(expect.map(told));
      })
      .map(({ id }) => id);
  });
}

/** The checks of the citations against the material in a folder. */
export function citationChecks(shared) {
  const aims = Object.entries(LEAST).map(([name, least]) => `${name} ≥ ${least}`);
  return {
    [`citations in the seeds: ${aims.join(', ')}`]: () => reaches(score(shared, 'seeds-gold.json', 'seeds')),
    [`citations in other documents: ${aims.join(', ')}`]: () =>
      reaches(score(shared, 'dev-gold.json', 'citations/dev')),
    'citations in nothing that is none'() {
      const negatives = JSON.parse(readFileSync(join(shared, 'citations', 'dev-hard-negatives.json'), 'utf8'));
      const found = parse(cite(filesIn(join(shared, 'citations', 'dev'))));
      const hit = negatives.filter((one) =>
        found.some(({ file, start, end }) => file === one.file && start < one.end && one.start < end),
      );
      assert.deepEqual(hit, []);
    },
    'citations in every form, but the three that the guide forbids'() {
      assert.deepEqual(wrongForms(shared), AGAINST_THE_GUIDE);
    },
  };
}
