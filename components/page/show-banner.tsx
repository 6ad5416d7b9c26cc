import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak, ZaakStatus } from '../../lib/model/zaak';
import { Banner, FailedBanner } from './banner';
import { type Mounted, mount } from './mount';
import type { Page } from './page';

function othersIn(zaak: Zaak, self: Publicatie): Publicatie[] {
  return zaak.publicaties.filter(({ id }) => id !== self.id);
}

/**
 * The status, where the documents at hand can tell it: not for a question that stands alone and was not stored, and not
 * while the page names an answer or a notice that is not at hand.
 */
function certainStatus(zaak: Zaak, self: Publicatie, stored: boolean): ZaakStatus | undefined {
  if (zaak.status?.name === 'beantwoord') return zaak.status;
  const others = othersIn(zaak, self);
  const missing = self.aanhangsels.some((id) => !others.some((other) => other.id === id));
  if (missing || (others.length === 0 && self.kind === 'kamervraag' && !stored)) return undefined;
  return zaak.status;
}

/** Puts the banner above the text. */
export function showBanner(page: Page, zaak: Zaak): Mounted {
  const { known, publicatie, turnOff } = page;
  const banner = mount(page.document, 'kamerspoor-banner', (host) => page.body.prepend(host));
  if (!known) {
    banner.show(<FailedBanner />);
    return banner;
  }
  const show = (stored: boolean) => {
    const keep = async () => {
      const done = await page.keep();
      if (done) show(true);
      return done;
    };
    const status = certainStatus(zaak, publicatie, stored);
    const others = othersIn(zaak, publicatie);
    banner.show(<Banner self={publicatie} {...{ others, status, stored, keep, turnOff }} />);
  };
  show(known.stored);
  return banner;
}
