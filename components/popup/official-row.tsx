import { i18n } from '#i18n';
import { documentDay } from '../../lib/model/document-day';
import { formatDate, kindWord } from '../words';
import type { FurtherProblem, Official } from './further';
import { problemWords } from './further-note';
import { peopleLine, peopleOf } from './people-line';

interface Props {
  official: Official;
  storing: 'asking' | FurtherProblem | undefined;
}

/** A document of all official publications: what it is, when, whose, and whether it is here. */
export function OfficialRow({ official: { record, here }, storing }: Props) {
  const day = documentDay(record);
  const people = peopleLine(peopleOf(record));
  const place = here && i18n.t(here === 'text' ? 'further.here' : 'further.hereRecord');
  return (
    <>
      <span class="row-top">
        <span class="row-kind">{kindWord(record.kind)}</span>
        {day && <span>{formatDate(day)}</span>}
        {people && <span class="row-people">{people}</span>}
        {place && <span class="row-here">{place}</span>}
      </span>
      <span class="row-title" lang="nl">
        {record.title}
      </span>
      {storing && (
        <span class="row-note">{storing === 'asking' ? i18n.t('further.storing') : problemWords(storing)}</span>
      )}
    </>
  );
}
