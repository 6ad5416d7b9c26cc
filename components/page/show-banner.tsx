import type { Preferences } from '../../lib/model/preferences';
import type { Zaak } from '../../lib/model/zaak';
import { Banner, FailedBanner } from './banner';
import { type Mounted, mount } from './mount';
import type { Page } from './page';

/** The banner above the text. */
interface ShownBanner extends Mounted {
  /** Shows what the person chose elsewhere. */
  hear(preferences: Preferences): void;
}

/** Puts the banner above the text. */
export function showBanner(page: Page, zaken: Zaak[]): ShownBanner {
  const banner = mount(page.document, 'kamerspoor-banner', (host) => page.body.prepend(host));
  const { known } = page;
  const hear = (preferences: Preferences) =>
    banner.show(known ? <Banner page={{ ...page, preferences }} known={known} zaken={zaken} /> : <FailedBanner />);
  hear(page.preferences);
  return { ...banner, hear };
}
