import type { TakenZaak } from '../../lib/cite/taken-zaak';
import type { Card } from '../../lib/model/search';
import type { Query } from '../../lib/search/query/query';

/** What a query finds, all of it, best first; without a query everything, newest first. */
export interface FoundZaken {
  query: Query;
  cards: Card[];
  /** What only resembles what was typed, when something else was found that holds it. */
  resembling: Card[];
  /** How many documents cannot be found yet. */
  waiting: number;
}

/** What the export asks of the corpus. Each may reject when the browser's storage refuses. */
export interface ExportServices {
  /** Rejects with the signal's reason when it aborts. */
  find(text: string, signal: AbortSignal): Promise<FoundZaken>;
  /** Their documents and notes, as they are stored now. */
  read(cards: Card[]): Promise<TakenZaak[]>;
  /** `YYYY-MM-DD` */
  today(): string;
}
