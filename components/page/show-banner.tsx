import type { Zaak } from '../../lib/model/zaak';
import { Banner, FailedBanner } from './banner';
import { type Mounted, mount } from './mount';
import type { Page } from './page';

/** Puts the banner above the text. */
export function showBanner(page: Page, zaak: Zaak): Mounted {
  const { known, publicatie, openLetter, turnOff } = page;
  const banner = mount(page.document, 'kamerspoor-banner', (host) => page.body.prepend(host));
  if (!known) {
    banner.show(<FailedBanner />);
    return banner;
  }
  const others = zaak.publicaties.filter(({ id }) => id !== publicatie.id);
  const show = (stored: boolean) => {
    const keep = async () => {
      const done = await page.keep();
      if (done) show(true);
      return done;
    };
    banner.show(<Banner self={publicatie} status={zaak.status} {...{ others, stored, keep, openLetter, turnOff }} />);
  };
  show(known.stored);
  return banner;
}
