import { citePublicatie } from '../../lib/citations/cite-publicatie';
import type { Answer, Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import type { PagePart } from '../../lib/readers/page/page-parts';
import { answerTo } from '../../lib/zaken/answer-to';
import type { CitationLinks } from '../citations/citation-links';
import { AnswerFold } from './answer-fold';
import { type Mounted, mount } from './mount';
import type { Page } from './page';

/** An answer of ours on the page, and the number of the question that leads to it. */
export interface ShownAnswer {
  number: string;
  mounted: Mounted;
}

/**
 * Puts below every question of a question's page its answer, as far as it is known; where one block holds several
 * questions, every answer to them once.
 */
export function showAnswers(page: Page, zaak: Zaak, parts: PagePart[], links: CitationLinks): ShownAnswer[] {
  const cited = new Map<Publicatie, ReturnType<typeof citePublicatie>>();
  for (const publicatie of page.preferences.citations ? zaak.publicaties : []) {
    if (publicatie.kind === 'antwoord') cited.set(publicatie, citePublicatie(publicatie));
  }
  return parts.flatMap(({ part, numbers, element }) => {
    const shown = new Map<Answer, ShownAnswer>();
    const leads: ShownAnswer[] = [];
    for (const number of part === 'vraag' ? numbers : []) {
      const found = answerTo(number, zaak);
      if (!found) continue;
      const earlier = shown.get(found.answer);
      if (earlier) {
        leads.push({ number, mounted: earlier.mounted });
        continue;
      }
      const mounted = mount(page.document, 'kamerspoor-answer', (host) => {
        host.dataset.question = number;
        element.append(host);
      });
      mounted.show(
        <AnswerFold
          number={number}
          found={found}
          cited={cited.get(found.antwoord) ?? new Map()}
          links={links}
          openLetter={page.openLetter}
        />,
      );
      shown.set(found.answer, { number, mounted });
      leads.push({ number, mounted });
    }
    return leads;
  });
}
