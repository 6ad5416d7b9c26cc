import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildSeeds } from './scripts/build-seeds';
import { extensionPolicy } from './scripts/extension-policy';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  // What Mozilla builds again: without what no build needs, with what this build does not look at but others do.
  zip: {
    includeSources: ['.npmrc', 'entrypoints/offscreen/**'],
    excludeSources: ['tests/**', 'tour/**', 'store/**', 'docs/pictures/**', '*.log'],
  },
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // A person may choose another language than the browser's: our own `i18n` knows both, with the keys that the module finds.
    'config:resolved': (wxt) => {
      wxt.config.alias['#i18n'] = resolve(wxt.config.root, 'lib/language/i18n.ts');
    },
    'build:publicAssets': (wxt, files) => {
      files.push({ relativeDest: 'seeds.json', contents: buildSeeds(wxt.config.root) });
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    // A collecting and what is followed go on by alarms; a service worker cannot read XML, an offscreen page can.
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_permissions: ['notifications'],
    // The official search service: asked for when a person collects, follows, or searches on.
    optional_host_permissions: ['https://repository.overheid.nl/*'],
    omnibox: { keyword: 'kv' },
    // While developing, pages are loaded and changed by a server on this machine.
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: extensionPolicy() } }),
    // No page and no other extension may connect; Firefox does not know the key, and lets nobody unless it is listened for.
    ...(browser === 'firefox' ? {} : { externally_connectable: { ids: [] } }),
    // The site that the content script reads anyway: so that the popup and the reader may ask it, on a person's word.
    host_permissions: ['https://zoek.officielebekendmakingen.nl/*'],
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandOpenPopup__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kamerspoor@kamerspoor',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
