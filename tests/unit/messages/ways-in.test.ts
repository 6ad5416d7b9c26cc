import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extensionPolicy } from '../../../scripts/extension-policy';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const sources = ['lib', 'components', 'entrypoints', 'wxt.config.ts'].flatMap((name) => {
  if (name.endsWith('.ts')) return [name];
  const files = readdirSync(join(ROOT, name), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => join(name, file));
});

/** Ways into an extension that this one does not have; who adds one writes down what guards it. */
const WAYS_IN = [
  'onMessageExternal',
  'onConnect',
  'onUserScriptMessage',
  'web_accessible_resources',
  'postMessage(',
  "addEventListener('message'",
  'onmessage',
  'BroadcastChannel',
  'window.open',
  '_blank',
  'innerHTML',
  "world: 'MAIN'",
  'all_frames',
  'allFrames',
  'matchAboutBlank',
  'matchOriginAsFallback',
];

describe('the ways in', () => {
  it.each(WAYS_IN)('have no %s', (way) => {
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes(way))).toEqual([]);
  });

  it('are listened to in the two places that know who sends', () => {
    const listening = sources.filter((file) => /\bonMessage\b/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(listening.sort()).toEqual([
      'lib/messages/answer-page.ts',
      'lib/messages/answer-reading.ts',
      'lib/messages/protocol.ts',
    ]);
  });
});

describe('the policy of the extension’s own pages', () => {
  const policy = new Map(
    extensionPolicy()
      .split('; ')
      .map((one) => [one.split(' ')[0], one.split(' ').slice(1)]),
  );

  it('lets no code in that is not in the extension', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('worker-src')).toEqual(["'self'"]);
    for (const name of ['object-src', 'base-uri', 'form-action']) expect(policy.get(name)).toEqual(["'none'"]);
  });

  it('lets data in and out of the two official hosts alone, and no page show them in a frame', () => {
    expect(policy.get('connect-src')).toEqual([
      "'self'",
      'https://zoek.officielebekendmakingen.nl',
      'https://repository.overheid.nl',
    ]);
    expect(policy.get('frame-ancestors')).toEqual(["'self'"]);
  });
});
