import { tellRead, tellUnread } from './storage-news';

/** What a schema made of a row. */
type Parsed<Row> = { success: true; data: Row } | { success: false };

/**
 * What a stored row holds, alone in a list. One that no longer fits its schema stays where it is and counts as not there; the
 * page is told of it by its `key`, unless it is undefined: then it is no row that is stored.
 */
export function rowRead<Row>(key: string | undefined, parsed: Parsed<Row>): Row[] {
  if (key !== undefined) (parsed.success ? tellRead : tellUnread)(key);
  return parsed.success ? [parsed.data] : [];
}
