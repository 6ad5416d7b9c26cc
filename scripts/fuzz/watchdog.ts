import { Worker } from 'node:worker_threads';

/** Seconds that one case may take before all is given up. */
const PATIENCE = 60;

/** Runs beside the cases: one that goes on for ever keeps everything else in its thread from running. */
const CODE = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let [last, since] = [-1, Date.now()];
setInterval(() => {
  const now = Atomics.load(workerData.at, 0);
  if (now !== last) [last, since] = [now, Date.now()];
  if (Date.now() - since < workerData.patience * 1000) return;
  writeSync(2, 'Case ' + now + ' goes on and on: given up after ' + workerData.patience + ' seconds.\\n');
  process.kill(process.pid, 'SIGKILL');
}, 500);
`;

/** Ends the process when a case does not end. `at` is to be told the number of each case that is begun. */
export function watch(): { at(number: number): void; stop(): Promise<number> } {
  const at = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(CODE, { eval: true, workerData: { at, patience: PATIENCE } });
  return { at: (number) => void Atomics.store(at, 0, number), stop: () => worker.terminate() };
}
