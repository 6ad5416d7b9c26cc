import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/**
 * The stories, told in one browser; which one, `tests/e2e/harness/launch.ts` reads from the environment. What only Chromium lets
 * a test do has its browser in its file's name.
 */
function stories(name: string, browser: 'chromium' | 'firefox'): TestProjectConfiguration {
  return {
    test: {
      name,
      include: ['tests/e2e/**/*.test.ts'],
      exclude: browser === 'chromium' ? [] : ['tests/e2e/**/*.chromium.test.ts'],
      environment: 'node',
      env: { KAMERSPOOR_BROWSER: browser },
      fileParallelism: false,
      isolate: false,
      testTimeout: 60_000,
      // As long as Playwright waits for what a page shows.
      expect: { poll: { timeout: 20_000 } },
      hookTimeout: 120_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: { '#i18n': fileURLToPath(new URL('lib/language/i18n.ts', import.meta.url)) } },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/unit/seed.ts'],
        },
      },
      stories('e2e', 'chromium'),
      stories('e2e-firefox', 'firefox'),
    ],
  },
});
