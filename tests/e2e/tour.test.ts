import { afterAll, describe, expect, it } from 'vitest';
import { askTheSite, collect, openOverview, openReader } from '../../scripts/demo/scenes';
import { grantedBuild } from './harness/granted-build';
import { useBrowser } from './harness/use-browser';

describe('the demonstration', () => {
  const build = grantedBuild();
  afterAll(build.remove);
  const browser = useBrowser({ extension: build.folder });

  it('shows what its tour shows', async () => {
    const page = await askTheSite(browser());
    expect(await page.locator('kamerspoor-banner .ks-badge').textContent()).toBe('Open');
    await openReader(browser());
    await collect(browser());
    await openOverview(browser());
  });
});
