import { i18n } from '#i18n';
import type { TextEntry } from '../../lib/citations/cite-publicatie';
import { addressOf, fragmentOf } from '../../lib/identifiers/address';
import { isPublished } from '../../lib/identifiers/publication-id';
import type { Citation } from '../../lib/model/citation';
import type { FoundAnswer } from '../../lib/zaken/answer-to';
import { documentDay } from '../../lib/zaken/document-day';
import type { CitationLinks } from '../citations/citation-links';
import { CitedText } from '../citations/cited-text';
import { Notes } from '../citations/notes';
import { formatDate } from '../words';

interface Props {
  number: string;
  found: FoundAnswer;
  /** The citations in the texts of the answer's document. */
  cited: Map<TextEntry, Citation[]>;
  links: CitationLinks;
  /** Opens a stored document that has no page of its own. */
  openLetter(id: string, fragment: string): void;
}

/** Below a question: its answer, folded, with the way to that very answer in its document. */
export function AnswerFold({ number, found: { antwoord, answer }, cited, links, openLetter }: Props) {
  const date = documentDay(antwoord);
  const fragment = fragmentOf('antwoord', number);
  const citations = cited.get(answer) ?? [];
  return (
    <details class="answer">
      <summary>
        {i18n.t('answer.title', [number])}
        {date && <span class="date"> {i18n.t('answer.date', [formatDate(date)])}</span>}
      </summary>
      <div class="answer-text">
        <CitedText text={answer.text} marks={answer.marks} citations={citations} links={links} date={date} />
        <Notes marks={answer.marks} footnotes={antwoord.footnotes} cited={cited} links={links} date={date} />
        <p>
          {isPublished(antwoord) ? (
            <a class="main" href={addressOf(antwoord.id) + fragment}>
              {i18n.t('answer.open', [number])}
            </a>
          ) : (
            <button type="button" class="link main" onClick={() => openLetter(antwoord.id, fragment)}>
              {i18n.t('answer.letter', [number])}
            </button>
          )}
        </p>
      </div>
    </details>
  );
}
