import type { Publicatie } from '../../lib/model/publicatie';
import type { ZaakStatusName } from '../../lib/model/zaak';
import { StatusBadge } from '../status-badge';
import { kindWord } from '../words';
import { peopleLine } from './people-line';

interface Props {
  publicatie: Publicatie;
  /** Why it is in the list: when it was read, when its answer is due. */
  note?: string;
  status?: ZaakStatusName;
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
        {status && <StatusBadge name={status} />}
      </span>
      <span class="row-title">{publicatie.title}</span>
    </>
  );
}
