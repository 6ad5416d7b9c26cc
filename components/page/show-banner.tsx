import type { Zaak } from '../../lib/model/zaak';
import { Banner, FailedBanner } from './banner';
import { type Mounted, mount } from './mount';
import type { Page } from './page';

/** Puts the banner above the text. */
export function showBanner(page: Page, zaken: Zaak[]): Mounted {
  const banner = mount(page.document, 'kamerspoor-banner', (host) => page.body.prepend(host));
  banner.show(page.known ? <Banner page={page} known={page.known} zaken={zaken} /> : <FailedBanner />);
  return banner;
}
