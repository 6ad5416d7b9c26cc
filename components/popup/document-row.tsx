import type { PublicatieKind } from '../../lib/model/publicatie';
import type { Card } from '../../lib/model/search';
import type { ZaakStatus } from '../../lib/model/zaak';
import { StatusBadge } from '../status-badge';
import { kindWord } from '../words';
import { peopleLine } from './people-line';

interface Props {
  kind: PublicatieKind;
  title: string;
  people: Card['people'];
  /** Why it is in the list: when it was read, when its answer is due. */
  note: string | undefined;
  status: ZaakStatus | undefined;
}

/** A document that was read before or waits for an answer. */
export function DocumentRow({ kind, title, people, note, status }: Props) {
  const line = peopleLine(people);
  return (
    <>
      <span class="row-top">
        <span class="row-kind">{kindWord(kind)}</span>
        {note && <span>{note}</span>}
        {line && <span class="row-people">{line}</span>}
        {status && <StatusBadge status={status} />}
      </span>
      <span class="row-title" lang="nl">
        {title}
      </span>
    </>
  );
}
