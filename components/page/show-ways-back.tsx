import type { PagePart } from '../../lib/readers/page/page-parts';
import { type Mounted, mount } from './mount';
import type { Page } from './page';
import { WayBack } from './way-back';

/** Puts below every question that an answer's page repeats the way to it on its own page. */
export function showWaysBack(page: Page, kamervraag: string, parts: PagePart[]): Mounted[] {
  return parts.flatMap(({ part, numbers, element }) =>
    (part === 'vraag' ? numbers : []).map((number) => {
      const mounted = mount(page.document, 'kamerspoor-way-back', (host) => {
        host.dataset.question = number;
        element.append(host);
      });
      mounted.show(<WayBack number={number} kamervraag={kamervraag} />);
      return mounted;
    }),
  );
}
