import { documentDay } from '../../lib/model/document-day';
import type { Hit } from '../../lib/model/search';
import { StatusBadge } from '../status-badge';
import { formatDate, kindWord } from '../words';
import { MarkedText } from './marked-text';
import { peopleLine, peopleOf } from './people-line';
import { SnippetLine } from './snippet-line';

/** A document: what it is, when, whose, where its question stands, and the piece of it that is meant. */
export function HitRow({ hit: { publicatie, status, snippet, titleMarks } }: { hit: Hit }) {
  const day = documentDay(publicatie);
  const people = peopleLine(peopleOf(publicatie));
  return (
    <>
      <span class="row-top">
        <span class="row-kind">{kindWord(publicatie.kind)}</span>
        {day && <span>{formatDate(day)}</span>}
        {people && <span class="row-people">{people}</span>}
        {status && <StatusBadge status={status} />}
      </span>
      <span class="row-title" lang="nl">
        <MarkedText text={publicatie.title} marks={titleMarks} />
      </span>
      {snippet.text && <SnippetLine snippet={snippet} />}
    </>
  );
}
