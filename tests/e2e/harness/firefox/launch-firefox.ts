import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { firefox } from 'playwright-core';
import { demonstration } from '../../../../scripts/demo/demonstration';
import { findFirefox } from '../../../../scripts/setup/firefox.mjs';
import { GRANTED } from '../granted-build';
import { builtFor, type Launched, type LaunchOptions, TAGS } from '../launch';
import { openRootsBuild } from '../open-roots';
import { bidiOf, fillBidiGaps, type SendBidi } from './bidi';
import { browserChrome, type RunInChrome } from './browser-chrome';
import { startSiteProxy } from './site-proxy';

/** The extension's own id, and the host of its pages' addresses, which Firefox otherwise makes up. */
const GECKO_ID = 'kamerspoor@kamerspoor';
export const UUID = '8f2f1c1e-1111-4222-8333-444455556666';

/** The extension as Firefox's own windows know it. */
export const EXTENSION = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;

/** How long a browser may take to close. */
const CLOSING_MS = 5_000;

export interface LaunchedFirefox extends Launched {
  send: SendBidi;
  inChrome: RunInChrome;
}

/** Installs it as a person does who develops it: until the browser closes. */
async function installExtension(send: SendBidi, inChrome: RunInChrome, build: string): Promise<void> {
  await send('webExtension.install', { extensionData: { type: 'path', path: build } });
  const granted = join(build, GRANTED);
  if (!existsSync(granted)) return;
  await inChrome(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { permissions, origins } = ${readFileSync(granted, 'utf8')};
    await ExtensionPermissions.add('${GECKO_ID}', { permissions, origins, data_collection: [] }, ${EXTENSION});
  })()`);
}

/** A Firefox with the built extension in it. Needs `npm run build` before. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<LaunchedFirefox> {
  const { language = 'nl', profile, extension = true, headless = true, site = demonstration() } = options;
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox here: npm test says what to install.');
  const build = typeof extension === 'string' ? extension : openRootsBuild(builtFor('firefox'));
  fillBidiGaps();
  const proxy = await startSiteProxy(site);
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'kamerspoor-'));
  const context = await firefox.launchPersistentContext(folder, {
    channel: 'moz-firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access'],
    locale: TAGS[language],
    viewport: headless ? { width: 1120, height: 800 } : null,
    ignoreHTTPSErrors: true,
    // Its own services are asked nothing.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    firefoxUserPrefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // What is installed for a test is removed when the browser closes; its data only when no later launch wants it.
      'extensions.webextensions.keepStorageOnUninstall': Boolean(profile),
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'browser.chrome.site_icons': false,
      // The manifest as plain text, and the clipboard readable without a question.
      'devtools.jsonview.enabled': false,
      'dom.events.testing.asyncClipboard': true,
      'services.settings.server': 'data:,',
      'browser.newtabpage.enabled': false,
      // One process for pages, and none kept ready: every tab would have the machine start another.
      'fission.autostart': false,
      'dom.ipc.processCount': 1,
      'dom.ipc.processPrelaunch.enabled': false,
      // A page that is gone back to is told of as one that loads.
      'browser.sessionhistory.max_total_viewers': 0,
      'browser.startup.page': 0,
      // On a machine without a desktop what is selected is hardly to be read in forced colours.
      'ui.highlight': '#003399',
      'ui.highlighttext': '#ffffff',
      // A machine without a mouse has one all the same: fine, and it hovers.
      'ui.primaryPointerCapabilities': 6,
      'ui.allPointerCapabilities': 6,
      // A panel that opens takes the keys.
      'browser.download.alwaysOpenPanel': false,
      // To ask for the elements that name another one ends this Firefox's process for extensions.
      'accessibility.ARIAElementReflection.enabled': false,
      'browser.tabs.closeWindowWithLastTab': false,
    },
  });
  const send = bidiOf(context);
  const inChrome = await browserChrome(send);
  if (extension) await installExtension(send, inChrome, build);
  return {
    context,
    requests: proxy.requests,
    send,
    inChrome,
    async close() {
      // It may never tell that it is closed; Playwright ends it with this process at the latest.
      await Promise.race([context.close(), setTimeout(CLOSING_MS)]);
      await proxy.close();
      if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
