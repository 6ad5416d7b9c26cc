// `npm start`: the extension in a Chromium of its own, on a tour made from the seeds; with `-- --live` on the real site.
import { run } from './setup/run.mjs';
import { setUp } from './setup/set-up.mjs';

const live = process.argv.includes('--live');
const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (live && !hasDisplay) {
  console.error('The real site needs a display to be seen on; without --live the tour is written to tour/.');
  process.exit(1);
}

await setUp({ withFirefox: false });
console.log('Building the extension …');
const build = await run('wxt', ['build']);
if (build.code !== 0) {
  console.error(build.output);
  process.exit(build.code);
}
const story = hasDisplay ? ['scripts/demo/visit.ts', ...(live ? ['--live'] : [])] : ['scripts/demo/tour.ts'];
const { code } = await run('tsx', story, { show: true });
process.exitCode = code;
