import type { Publicatie } from '../../lib/model/publicatie';
import type { ZaakStatus } from '../../lib/model/zaak';
import { StatusBadge } from '../status-badge';
import { kindWord } from '../words';
import { peopleLine } from './people-line';

interface Props {
  publicatie: Publicatie;
  /** Why it is in the list: when it was read, when its answer is due. */
  note?: string;
  status?: ZaakStatus;
}

/** A document that was read before or waits for an answer. */
export function DocumentRow({ publicatie, note, status }: Props) {
  const people = peopleLine(publicatie);
  return (
    <>
      <span class="row-top">
        <span class="row-kind">{kindWord(publicatie.kind)}</span>
        {note && <span>{note}</span>}
        {people && <span class="row-people">{people}</span>}
        {status && <StatusBadge status={status} />}
      </span>
      <span class="row-title" lang="nl">
        {publicatie.title}
      </span>
    </>
  );
}
