import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installOnDebian, mayInstall } from './debian.mjs';
import { SetupError } from './run.mjs';

/** Branded Chrome is not among them: since version 137 it ignores `--load-extension`. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing', 'ungoogled-chromium'];

const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

const DEBIAN_PACKAGES = ['chromium', 'chromium-l10n', 'fonts-liberation'];
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const DEBIAN_DUTCH = '/usr/lib/chromium/locales/nl.pak';

/**
 * The Chromium of this machine, or undefined when there is none: CHROMIUM_PATH when it is set, else the usual places.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...APPLICATIONS].find((path) => existsSync(path));
}

/** Whether Debian's own Chromium is used here without the texts of its Dutch interface. */
function lacksDutch() {
  return findChromium() === DEBIAN_CHROMIUM && existsSync('/etc/debian_version') && !existsSync(DEBIAN_DUTCH);
}

/**
 * Sees to it that there is a Chromium, with a Dutch interface where that is a package of its own. Only on Debian as
 * root is anything installed; elsewhere one sentence says what to do.
 */
export async function ensureChromium() {
  if (process.env.CHROMIUM_PATH && !findChromium()) {
    throw new SetupError(`CHROMIUM_PATH says ${process.env.CHROMIUM_PATH}, and there is no such file.`);
  }
  if (findChromium() && !lacksDutch()) return;
  if (mayInstall()) {
    console.log('Installing Chromium …');
    const sentence = 'apt-get could not install Chromium; install it yourself or set CHROMIUM_PATH.';
    return installOnDebian(DEBIAN_PACKAGES, sentence);
  }
  throw new SetupError(
    findChromium()
      ? `Install the package chromium-l10n, or set CHROMIUM_PATH to another Chromium.`
      : `Install Chromium (on Debian and Ubuntu: ${DEBIAN_PACKAGES.join(', ')}) or set CHROMIUM_PATH to a Chromium or Chrome for Testing.`,
  );
}
