import { citePublicatie } from '../../lib/citations/cite-publicatie';
import type { Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import type { PagePart } from '../../lib/readers/page/page-parts';
import { answerTo } from '../../lib/zaken/answer-to';
import { AnswerFold } from './answer-fold';
import type { CitationLinks } from './citation-links';
import { type Mounted, mount } from './mount';
import type { Page } from './page';

/** Puts below every question of a question's page its answer, as far as it is known; by the number of the question. */
export function showAnswers(page: Page, zaak: Zaak, parts: PagePart[], links: CitationLinks): Map<string, Mounted> {
  const shown = new Map<string, Mounted>();
  const cited = new Map<Publicatie, ReturnType<typeof citePublicatie>>();
  for (const publicatie of page.preferences.citations ? zaak.publicaties : []) {
    if (publicatie.kind === 'antwoord') cited.set(publicatie, citePublicatie(publicatie));
  }
  for (const { part, numbers, element } of parts) {
    const [number] = numbers;
    const found = part === 'vraag' && number ? answerTo(number, zaak) : undefined;
    if (!number || !found || shown.has(number)) continue;
    const mounted = mount(page.document, 'kamerspoor-answer', (host) => {
      host.dataset.question = number;
      element.append(host);
    });
    const citations = cited.get(found.antwoord)?.get(found.answer) ?? [];
    mounted.show(<AnswerFold number={number} found={found} citations={citations} links={links} />);
    shown.set(number, mounted);
  }
  return shown;
}
