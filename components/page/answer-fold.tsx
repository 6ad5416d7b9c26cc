import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TextEntry } from '../../lib/citations/document/cite-publicatie';
import { addressOf, fragmentOf } from '../../lib/identifiers/address';
import { isPublished } from '../../lib/identifiers/publication-id';
import type { Citation } from '../../lib/model/citation';
import { documentDay } from '../../lib/model/document-day';
import type { FoundAnswer } from '../../lib/zaken/answer-to';
import { referredAnswers } from '../../lib/zaken/referred-answers';
import type { CitationLinks } from '../citations/citation-links';
import { CitedText } from '../citations/cited-text';
import { Notes } from '../citations/notes';
import { Referred } from '../citations/referred';
import { formatDate } from '../words';
import type { OpenInReader } from './page';

interface Props {
  /** The sub-question on this page. */
  number: string;
  found: FoundAnswer;
  /** The citations in the texts of the answer's document. */
  cited: Map<TextEntry, Citation[]>;
  links: CitationLinks;
  openInReader: OpenInReader;
}

/**
 * Where the answer stands in its document: the document may number it in its own way. None where it uses a number
 * twice, because then there are two places.
 */
function placeOf(number: string, { antwoord, answer }: FoundAnswer): string {
  const own = answer.numbers.includes(number) ? number : answer.numbers[0];
  const places = antwoord.answers.filter(({ numbers }) => own !== undefined && numbers.includes(own));
  return own !== undefined && places.length === 1 ? fragmentOf('antwoord', own) : '';
}

/** Below a question: its answer, folded, with the way to that very answer in its document. */
export function AnswerFold({ number, found, cited, links, openInReader }: Props) {
  const { antwoord, answer } = found;
  const [failed, setFailed] = useState(false);
  const date = documentDay(antwoord);
  const fragment = placeOf(number, found);
  const citations = cited.get(answer) ?? [];
  return (
    <details class="answer">
      <summary>
        {i18n.t(antwoord.nader ? 'answer.nader' : 'answer.title', [number])}
        {date && <span class="date"> {i18n.t('answer.date', [formatDate(date)])}</span>}
      </summary>
      <div class="answer-text">
        <CitedText text={answer.text} marks={answer.marks} citations={citations} links={links} from={antwoord} />
        <Notes marks={answer.marks} from={antwoord} cited={cited} links={links} />
        <Referred answers={referredAnswers(answer, antwoord)} from={antwoord} cited={cited} links={links} />
        <p>
          {isPublished(antwoord) ? (
            <a class="main" href={addressOf(antwoord.id) + fragment}>
              {i18n.t('answer.open', [number])}
            </a>
          ) : (
            <>
              <button
                type="button"
                class="link main"
                onClick={async () =>
                  setFailed(!(await openInReader({ id: antwoord.id, ...(fragment ? { fragment } : {}) })))
                }
              >
                {i18n.t('answer.letter', [number])}
              </button>{' '}
              <span role="status">{failed && i18n.t('banner.letterFailed')}</span>
            </>
          )}
        </p>
      </div>
    </details>
  );
}
