import type { Question } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import type { PagePart } from '../../lib/readers/page/page-parts';
import { submittedQuestion } from '../../lib/zaken/submitted-question';
import { type Mounted, mount } from './mount';
import type { Page } from './page';
import { WayBack } from './way-back';

/** The questions of the page's document that stand in one part of the page; the reader took them in this order. */
function questionsOf(parts: PagePart[], { publicatie }: Page): Map<PagePart, Question[]> {
  let at = 0;
  const asked = parts.filter(({ part }) => part === 'vraag');
  return new Map(
    asked.map((part) => {
      const from = at;
      at += part.numbers.length;
      return [part, publicatie.questions.slice(from, at)];
    }),
  );
}

/**
 * Puts below every question that an answer's page repeats the way to it on its own page; of a document that answers
 * several sets of questions, to the set that it is from. One step for each, so that the page can have a turn in between.
 */
export function* showWaysBack(page: Page, zaken: Zaak[], parts: PagePart[]): Generator<Mounted> {
  for (const [part, questions] of questionsOf(parts, page)) {
    for (const question of questions) {
      const submitted = submittedQuestion(question, page.publicatie, zaken);
      if (!submitted) continue;
      const mounted = mount(page.document, 'kamerspoor-way-back', (host) => {
        host.dataset.question = question.number;
        part.attach(host);
      });
      mounted.show(<WayBack number={submitted.number} kamervraag={submitted.kamervraag} />);
      yield mounted;
    }
  }
}
