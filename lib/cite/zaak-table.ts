import type { Zaak } from '../model/zaak';
import { askedIn } from '../zaken/answers-in';
import { citedNames } from './cited-names';
import { oneLine } from './one-line';
import { referenceAddress } from './reference';
import type { Table } from './table';
import { bewindspersonenOf, indienersOf, namesOf, type TakenZaak, unique } from './taken-zaak';

/** How many sub-questions there are: as asked, or where the question is not at hand, as answered. */
function subQuestions(zaak: Zaak): number {
  const answered = zaak.publicaties.flatMap(({ answers }) => answers.flatMap(({ numbers }) => numbers));
  return askedIn(zaak).length || new Set(answered).size;
}

/** One row for each zaak. The columns are explained in docs/export.md. */
export const zaakTable: Table<TakenZaak> = {
  format: 'kamerspoor-zaken',
  version: 1,
  columns: [
    { name: 'vraagnummer', cell: ({ zaak }) => zaak.vraagnummer || undefined },
    { name: 'titel', cell: ({ zaak }) => oneLine(zaak.publicaties[0]?.title ?? '') },
    { name: 'status', cell: ({ zaak }) => zaak.status?.name },
    { name: 'status_op', cell: ({ zaak, today }) => zaak.status && today },
    { name: 'ingezonden', cell: ({ zaak }) => zaak.status?.ingezonden },
    { name: 'uitgesteld', cell: ({ zaak }) => zaak.status?.uitgesteld },
    { name: 'beantwoord', cell: ({ zaak }) => zaak.status?.beantwoord },
    { name: 'ingetrokken', cell: ({ zaak }) => zaak.status?.ingetrokken },
    { name: 'dagen', cell: ({ zaak }) => zaak.status?.days },
    { name: 'termijn_weken', cell: ({ zaak }) => zaak.status?.termWeeks },
    { name: 'termijn_tot', cell: ({ zaak }) => zaak.status?.term },
    { name: 'dagen_te_laat', cell: ({ zaak }) => zaak.status?.daysOver },
    { name: 'indieners', cell: ({ zaak }) => unique(indienersOf(zaak).map(({ name }) => name)) },
    { name: 'fracties', cell: ({ zaak }) => unique(indienersOf(zaak).map(({ fractie }) => fractie)) },
    { name: 'bewindspersonen', cell: ({ zaak }) => namesOf(bewindspersonenOf(zaak)) },
    { name: 'ambten', cell: ({ zaak }) => unique(bewindspersonenOf(zaak).map(({ role }) => role)) },
    { name: 'onderwerpen', cell: ({ zaak }) => unique(zaak.publicaties.flatMap(({ subjects }) => subjects)) },
    { name: 'deelvragen', cell: ({ zaak }) => subQuestions(zaak) },
    { name: 'documenten', cell: ({ zaak }) => zaak.publicaties.map(({ id }) => id) },
    { name: 'adressen', cell: ({ zaak }) => unique(zaak.publicaties.map((one) => referenceAddress(one))) },
    { name: 'wetten', cell: (taken) => citedNames(taken).laws },
    { name: 'stukken', cell: (taken) => citedNames(taken).papers },
    { name: 'labels', cell: ({ notes }) => unique(notes.flatMap(({ labels }) => labels)) },
  ],
};
