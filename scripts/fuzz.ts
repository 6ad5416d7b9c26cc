import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { baseInputs, inputsIn } from './fuzz/base-inputs';
import { fuzzCase } from './fuzz/fuzz-case';
import { runCase } from './fuzz/run-case';
import { watch } from './fuzz/watchdog';

/**
 * `npm run fuzz`: gives 10,000 bad inputs to everything that reads what comes from outside: pages, official XML, records,
 * answers of the search service, texts, PDFs, archives and backups. Prints the seed, what came of them by kind, and each
 * that something was wrong with; its exit code is 1 when there are any. `npm run fuzz -- 500 7`: so many, with this seed;
 * `npm run fuzz -- 1 7 4711`: the case with this number alone; a folder as a fourth argument: made of the files in it too.
 */

const [count = 10_000, seed = 20_261_122, first = 0] = process.argv.slice(2, 5).map(Number);
if (![count, seed, first].every(Number.isInteger))
  throw new Error('Give a number of cases, a seed, and a first number.');
const folder = process.argv[5];
const inputs = [...(await baseInputs()), ...(folder ? inputsIn(folder) : [])];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function megabytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

// Libraries are loaded when they are first used.
for (const input of inputs) await runCase({ number: -1, input, from: input.name, mutations: [] });

const counts = new Map<string, number>();
const times: number[] = [];
const watchdog = watch();
let failures = 0;
const before = megabytes();
console.log(`seed ${seed}, cases ${first} to ${first + count - 1}, made of ${inputs.length} inputs`);
for (let number = first; number < first + count; number++) {
  watchdog.at(number);
  if (number > first && (number - first) % 1000 === 0) console.error(`${number - first} cases`);
  const made = await fuzzCase(inputs, seed, number);
  const { outcome, complaints, time } = await runCase(made);
  times.push(time);
  const key = `${made.input.kind.padEnd(8)} ${outcome}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
  if (complaints.length === 0) continue;
  failures++;
  console.log(`\n${number} (npm run fuzz -- 1 ${seed} ${number}): ${made.from}, ${made.mutations.join(' + ')}`);
  for (const complaint of complaints.slice(0, 5)) console.log(`  ${complaint.slice(0, 400)}`);
}
await watchdog.stop();
for (const [key, many] of [...counts].sort()) console.log(`${String(many).padStart(6)}  ${key}`);
const sorted = times.sort((a, b) => a - b);
console.log(
  `${sorted[sorted.length >> 1]?.toFixed(0)} ms of the processor in the middle, ${sorted.at(-1)?.toFixed(0)} the longest`,
);
console.log(`memory grew by ${(megabytes() - before).toFixed(1)} MB`);
console.log(failures === 0 ? 'Nothing was wrong.' : `Something was wrong with ${failures}.`);
process.exitCode = failures === 0 ? 0 : 1;
