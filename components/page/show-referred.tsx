import { i18n } from '#i18n';
import { citePublicatie } from '../../lib/citations/document/cite-publicatie';
import type { PagePart } from '../../lib/readers/page/page-parts';
import { referredAnswers } from '../../lib/zaken/referred-answers';
import type { CitationLinks } from '../citations/citation-links';
import { Referred } from '../citations/referred';
import { formatList } from '../words';
import { type Mounted, mount } from './mount';
import type { Page } from './page';

/** On an answer's page: below every answer that only refers to others, those answers, folded; one step for each. */
export function* showReferred(page: Page, parts: PagePart[], links: CitationLinks): Generator<Mounted> {
  const { publicatie } = page;
  const answers = parts.filter(({ part }) => part === 'antwoord');
  // The reader took the answers from these very parts, in this order.
  if (answers.length !== publicatie.answers.length) return;
  let cited: ReturnType<typeof citePublicatie> | undefined;
  for (const [place, part] of answers.entries()) {
    const answer = publicatie.answers[place];
    const referred = answer ? referredAnswers(answer, publicatie) : [];
    if (referred.length === 0) continue;
    const mounted = mount(page.document, 'kamerspoor-referred', (host) => part.attach(host));
    cited ??= page.preferences.citations ? citePublicatie(publicatie) : new Map();
    const numbers = formatList([...new Set(referred.flatMap((one) => one.numbers))]);
    mounted.show(
      <details class="answer">
        <summary>{i18n.t('answer.title', [numbers])}</summary>
        <div class="answer-text">
          <Referred answers={referred} from={publicatie} cited={cited} links={links} />
        </div>
      </details>,
    );
    yield mounted;
  }
}
