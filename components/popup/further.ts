import type { CollectForm } from '../../lib/model/collect';
import type { AskOutcome, SiteProblem } from '../../lib/model/site';
import type { SruRecord } from '../../lib/model/sru';

/** How much of a document stands on this machine: all of it, or what the publisher's record tells. */
export type Stored = 'text' | 'record';

/** A document that the official search service found. */
export interface Official extends SruRecord {
  /** Absent when it is not here. */
  here?: Stored;
}

/** A page of what the service found. */
export interface OfficialPage {
  /** How many there are in all, as the service says. */
  total: number;
  documents: Official[];
  /** The record that the next page begins with; absent on the last. */
  next?: number;
}

/** What the service is asked for. */
export type FurtherForm = Omit<CollectForm, 'limit'>;

/** Asks the service, from its record `start` on (the first is 1). Never rejects. */
export type SearchFurther = (
  form: FurtherForm,
  start: number,
  signal: AbortSignal,
) => Promise<OfficialPage | { problem: SiteProblem | 'noTurn' }>;

/** Gets a document and stores it, with its text when it has any. Never rejects. */
export type StoreOfficial = (
  official: Official,
) => Promise<{ stored: Stored } | { problem: NonNullable<AskOutcome['problem']> }>;

/** Why a document did not come: as asking the site says it, or that the person did not permit it. */
export type FurtherProblem = NonNullable<AskOutcome['problem']> | 'permission';

/** What a press of one of our lines came to: not pressed, the browser asks the person, under way, or what went wrong. */
export type Asking = 'offered' | 'permitting' | 'asking' | 'permission' | SiteProblem | 'noTurn';

/** What is known of a query in all official publications. */
export interface Further {
  /** Of the first page, and then of the next. */
  asking: Asking;
  /** Undefined until the first page came. */
  found?: OfficialPage;
  /** Documents that are being stored or could not be, by id. */
  storing: ReadonlyMap<string, 'asking' | FurtherProblem>;
  /** Parts of the query that the service was not asked for, as typed. */
  left: string[];
  /** It was asked for a minister, whom the service knows by name only: an office finds nothing. */
  byMinister: boolean;
}

/** Pages after each other: each document once, what came later in the place of what came before. */
export function withPage(before: OfficialPage | undefined, page: OfficialPage): OfficialPage {
  const documents = [...(before?.documents ?? []), ...page.documents];
  return { ...page, documents: [...new Map(documents.map((document) => [document.record.id, document])).values()] };
}

/** The same documents, of which one stands here now. */
export function withStored(found: OfficialPage, id: string, here: Stored): OfficialPage {
  const documents = found.documents.map((document) => (document.record.id === id ? { ...document, here } : document));
  return { ...found, documents };
}
