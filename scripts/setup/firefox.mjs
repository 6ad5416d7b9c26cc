import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installOnDebian, mayInstall } from './debian.mjs';
import { SetupError } from './run.mjs';

const NAMES = ['firefox-esr', 'firefox', 'firefox.exe'];

const APPLICATIONS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const DEBIAN_PACKAGES = ['firefox-esr', 'firefox-esr-l10n-nl'];
const DEBIAN_FIREFOX = '/usr/bin/firefox-esr';
const DEBIAN_DUTCH = '/usr/lib/firefox-esr/browser/extensions/langpack-nl@firefox-esr.mozilla.org.xpi';

/**
 * The Firefox of this machine, or undefined when there is none: FIREFOX_PATH when it is set, else the usual places.
 *
 * @returns {string | undefined}
 */
export function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...APPLICATIONS].find((path) => existsSync(path));
}

/** Whether Debian's own Firefox is used here without the texts of its Dutch interface. */
function lacksDutch() {
  return findFirefox() === DEBIAN_FIREFOX && existsSync('/etc/debian_version') && !existsSync(DEBIAN_DUTCH);
}

/**
 * Sees to it that there is a Firefox, with a Dutch interface where that is a package of its own. Only on Debian as
 * root is anything installed; elsewhere one sentence says what to do.
 */
export async function ensureFirefox() {
  if (process.env.FIREFOX_PATH && !findFirefox()) {
    throw new SetupError(`FIREFOX_PATH says ${process.env.FIREFOX_PATH}, and there is no such file.`);
  }
  if (findFirefox() && !lacksDutch()) return;
  if (mayInstall()) {
    console.log('Installing Firefox …');
    const sentence = 'apt-get could not install Firefox; install it yourself or set FIREFOX_PATH.';
    return installOnDebian(DEBIAN_PACKAGES, sentence);
  }
  throw new SetupError(
    findFirefox()
      ? `Install the package firefox-esr-l10n-nl, or set FIREFOX_PATH to another Firefox.`
      : `Install Firefox (on Debian: ${DEBIAN_PACKAGES.join(', ')}) or set FIREFOX_PATH.`,
  );
}
