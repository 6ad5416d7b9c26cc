import { useEffect, useState } from 'preact/hooks';
import { type TakeFormat, takeWriter } from '../../lib/cite/take-formats';
import type { TakenZaak } from '../../lib/cite/taken-zaak';
import type { Card } from '../../lib/model/search';
import type { ExportServices } from './export-services';

/** So many zaken are shown, and can be copied when there are no more. */
const MOST = 20;

export interface Preview {
  /** The beginning of the file. */
  text: string;
  /** It is all of the file. */
  isWhole: boolean;
}

/** The beginning of the file that would be written; undefined while it is read, and when there is nothing to write. */
export function usePreview(
  { read, today }: ExportServices,
  format: TakeFormat,
  cards: Card[],
  query: string,
): Preview | undefined {
  const [first, setFirst] = useState<{ cards: Card[]; taken: TakenZaak[] }>();
  useEffect(() => {
    let isWanted = true;
    read(cards.slice(0, MOST)).then((taken) => isWanted && setFirst({ cards, taken }), console.error);
    return () => {
      isWanted = false;
    };
  }, [read, cards]);
  if (first?.cards !== cards || first.taken.length === 0) return undefined;
  const writer = takeWriter(format, { query, today: today() });
  // The mark by which a spreadsheet knows the file is none of its text.
  const text = first.taken
    .map((taken) => writer.add(taken))
    .join('')
    .replace(/^\ufeff/, '');
  const isWhole = cards.length <= MOST;
  return { text: isWhole ? text + writer.end() : text, isWhole };
}
