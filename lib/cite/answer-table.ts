import type { Bewindspersoon, Publicatie } from '../model/publicatie';
import { type Pair, pairsOf } from '../zaken/pairs-of';
import { lastPrints } from '../zaken/reprint-of';
import { oneLine } from './one-line';
import { referenceAddress } from './reference';
import type { Table } from './table';
import { bewindspersonenOf, indienersOf, namesOf, type TakenZaak, unique } from './taken-zaak';

/** A sub-question of a zaak with its answers. */
export interface TakenPair {
  taken: TakenZaak;
  pair: Pair;
}

/** The document by which a zaak's sub-questions are numbered: the question, or where that is not at hand its answer. */
function numbering(publicaties: Publicatie[]): Publicatie | undefined {
  const [asked] = lastPrints(
    publicaties.filter(({ kind, questions }) => kind === 'kamervraag' && questions.length > 0),
  );
  const [answered] = lastPrints(publicaties.filter(({ kind, answers }) => kind === 'antwoord' && answers.length > 0));
  return asked ?? answered;
}

/** The sub-questions of a zaak, in order, each with its answers; none for a letter or a notice. */
export function takenPairs(taken: TakenZaak): TakenPair[] {
  const document = numbering(taken.zaak.publicaties);
  return document ? pairsOf(document, taken.zaak).map((pair) => ({ taken, pair })) : [];
}

function answersIn({ pair }: TakenPair) {
  return pair.answers.map(({ entry }) => entry);
}

/** Who gave the answers to this sub-question; where they do not say it, who answered the zaak or was asked. */
function answeringIn({ taken, pair }: TakenPair): Bewindspersoon[] {
  const named = bewindspersonenOf({ publicaties: pair.answers.map(({ from }) => from) });
  return named.length > 0 ? named : bewindspersonenOf(taken.zaak);
}

/** The labels beside the sub-question itself; those of the document are in the table of zaken. */
function labelsOf({ taken, pair }: TakenPair): string[] {
  const own = taken.notes.filter(({ question }) => question !== '' && question === pair.number);
  return unique(own.flatMap(({ labels }) => labels));
}

/** One row for each sub-question. The columns are explained in docs/export.md. */
export const answerTable: Table<TakenPair> = {
  format: 'kamerspoor-antwoorden',
  version: 1,
  columns: [
    { name: 'vraagnummer', cell: ({ taken }) => taken.zaak.vraagnummer || undefined },
    { name: 'titel', cell: ({ taken }) => oneLine(taken.zaak.publicaties[0]?.title ?? '') },
    { name: 'nummer', cell: ({ pair }) => pair.number },
    { name: 'vraag', cell: ({ pair }) => pair.question?.entry.text },
    {
      name: 'antwoord',
      cell: (row) =>
        answersIn(row)
          .map(({ text }) => text)
          .join('\n\n') || undefined,
    },
    { name: 'verwijst_naar', cell: (row) => unique(answersIn(row).flatMap(({ refersTo }) => refersTo ?? [])) },
    { name: 'ingezonden', cell: ({ taken }) => taken.zaak.status?.ingezonden },
    { name: 'beantwoord', cell: ({ taken }) => taken.zaak.status?.beantwoord },
    { name: 'indieners', cell: ({ taken }) => unique(indienersOf(taken.zaak).map(({ name }) => name)) },
    { name: 'fracties', cell: ({ taken }) => unique(indienersOf(taken.zaak).map(({ fractie }) => fractie)) },
    { name: 'bewindspersonen', cell: (row) => namesOf(answeringIn(row)) },
    { name: 'ambten', cell: (row) => unique(answeringIn(row).map(({ role }) => role)) },
    { name: 'vraag_document', cell: ({ pair }) => pair.question?.from.id },
    { name: 'antwoord_documenten', cell: ({ pair }) => unique(pair.answers.map(({ from }) => from.id)) },
    {
      name: 'adressen',
      cell: ({ pair: { number, question, answers } }) =>
        unique([question, ...answers].map((piece) => piece && referenceAddress(piece.from, { question: number }))),
    },
    { name: 'labels', cell: labelsOf },
  ],
};
