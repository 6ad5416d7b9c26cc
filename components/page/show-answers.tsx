import { i18n } from '#i18n';
import { citePublicatie } from '../../lib/citations/document/cite-publicatie';
import type { Answer, Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import type { PagePart } from '../../lib/readers/page/page-parts';
import { answersTo, unanswered } from '../../lib/zaken/answer-to';
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
 * Puts below every question of a question's page its answers, as far as they are known; where one block holds several
 * questions, every answer to them once. Where the answers are known to pass a question by, it says that.
 * One step for each, so that the page can have a turn in between.
 */
export function* showAnswers(page: Page, zaak: Zaak, parts: PagePart[], links: CitationLinks): Generator<ShownAnswer> {
  const cited = new Map<Publicatie, ReturnType<typeof citePublicatie>>();
  for (const publicatie of page.preferences.citations ? zaak.publicaties : []) {
    if (publicatie.kind === 'antwoord') cited.set(publicatie, citePublicatie(publicatie));
  }
  const mountBelow = (part: PagePart, number: string) =>
    mount(page.document, 'kamerspoor-answer', (host) => {
      host.dataset.question = number;
      part.attach(host);
    });
  for (const part of parts) {
    const shown = new Map<Answer, Mounted>();
    for (const number of part.part === 'vraag' ? part.numbers : []) {
      const found = answersTo(number, zaak);
      if (found.length === 0 && unanswered(number, zaak)) {
        const mounted = mountBelow(part, number);
        mounted.show(<p class="hint">{i18n.t('answer.none', [number])}</p>);
        yield { number, mounted };
      }
      for (const one of found) {
        const earlier = shown.get(one.answer);
        if (earlier) {
          yield { number, mounted: earlier };
          continue;
        }
        const mounted = mountBelow(part, number);
        const citations = cited.get(one.antwoord) ?? new Map();
        mounted.show(
          <AnswerFold
            number={number}
            found={one}
            cited={citations}
            links={links}
            openInReader={page.services.openInReader}
          />,
        );
        shown.set(one.answer, mounted);
        yield { number, mounted };
      }
    }
  }
}
