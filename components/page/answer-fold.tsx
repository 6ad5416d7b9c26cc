import { i18n } from '#i18n';
import { addressOf, fragmentOf } from '../../lib/identifiers/address';
import { parsePublicationId } from '../../lib/identifiers/publication-id';
import type { Citation } from '../../lib/model/citation';
import type { FoundAnswer } from '../../lib/zaken/answer-to';
import { formatDate } from '../words';
import type { CitationLinks } from './citation-links';
import { CitedText } from './cited-text';

interface Props {
  number: string;
  found: FoundAnswer;
  /** The citations in the answer's text. */
  citations: Citation[];
  links: CitationLinks;
}

/** Below a question: its answer, folded, with the way to that very answer on the answer's page. */
export function AnswerFold({ number, found: { antwoord, answer }, citations, links }: Props) {
  const date = antwoord.dates.ontvangen;
  return (
    <details class="answer">
      <summary>
        {i18n.t('answer.title', [number])}
        {date && <span class="date"> {i18n.t('answer.date', [formatDate(date)])}</span>}
      </summary>
      <div class="answer-text">
        <CitedText text={answer.text} marks={answer.marks} citations={citations} links={links} date={date} />
        {parsePublicationId(antwoord.id) ? (
          <p>
            <a class="main" href={`${addressOf(antwoord.id)}${fragmentOf('antwoord', number)}`}>
              {i18n.t('answer.open')}
            </a>
          </p>
        ) : (
          date && <p class="hint">{i18n.t('banner.brief', [formatDate(date), antwoord.kenmerk ?? '–'])}</p>
        )}
      </div>
    </details>
  );
}
