import { i18n } from '#i18n';
import type { Card, Range } from '../../lib/model/search';
import type { FoundWord, Reason } from '../../lib/search/searcher';
import { markWords } from '../../lib/search/show/mark-words';
import { LabelsLine } from '../notes/labels-line';
import { StatusBadge } from '../status-badge';
import { formatDate } from '../words';
import type { ZaakRow as Row } from './list-section';
import { MarkedText } from './marked-text';
import { peopleLine } from './people-line';
import { SnippetLine } from './snippet-line';
import { WhyLines } from './why-lines';

/** What there is of a zaak, each kind of document once: "Vraag · uitstel · antwoord". */
function documentsLine({ documents }: Card): string {
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  const line = kinds.map((kind) => i18n.t(`popup.document.${kind}`)).join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** The day of its last document. */
function dayOf({ documents }: Card): string | undefined {
  return documents
    .flatMap(({ day }) => day ?? [])
    .sort()
    .at(-1);
}

interface Props {
  row: Row;
  words: readonly FoundWord[];
  /** Why it stands where it stands, when that is asked for. */
  reasons?: readonly Reason[] | undefined;
}

/** A zaak that was found: which documents there are, when, who asked, where it stands, and the piece that matched. */
export function ZaakRow({ row: { entry, status, shown }, words, reasons }: Props) {
  const { card } = entry;
  const day = dayOf(card);
  const people = peopleLine(card.people);
  const marks = (text: string): Range[] => markWords(text, words);
  return (
    <>
      <span class="row-top">
        <span class="row-kind">{documentsLine(card)}</span>
        {day && <span>{formatDate(day)}</span>}
        {people && (
          <span class="row-people">
            <MarkedText text={people} marks={marks(people)} />
          </span>
        )}
        {status && <StatusBadge status={status} />}
      </span>
      <span class="row-title" lang="nl">
        <MarkedText text={card.title} marks={shown?.titleMarks ?? marks(card.title)} />
      </span>
      {card.labels && <LabelsLine labels={card.labels} />}
      <SnippetLine snippet={shown?.snippet} />
      {reasons && <WhyLines reasons={reasons} />}
    </>
  );
}
