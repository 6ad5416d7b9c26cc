// `npm run random -- 20`: all unit tests so many times, with what they draw at random drawn anew; `npm run random -- 20 SEED`
// begins at that seed. `npm test` draws the same every time: there a failure is to be a change's own.
import { run } from './setup/run.mjs';

const [rounds = 20, first = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
if (!(Number.isInteger(rounds) && rounds > 0 && Number.isInteger(first))) {
  throw new Error('Give a number of rounds, and a seed if you like.');
}
let failed = 0;
for (let round = 0; round < rounds; round++) {
  const seed = first + round;
  const { code, output } = await run('vitest', ['run', '--project', 'unit', '--reporter=dot'], {
    env: { KAMERSPOOR_SEED: String(seed) },
  });
  if (code !== 0) {
    failed++;
    console.log(output);
  }
  console.log(`seed ${seed}: ${code === 0 ? 'passed' : 'failed'}`);
}
console.log(`${rounds - failed} of ${rounds} rounds passed`);
process.exitCode = failed === 0 ? 0 : 1;
