/** The stores, beside that of the documents, whose rows are told apart by this. */
export const OTHERS = ['notes', 'follows', 'removed'] as const;

/** How a row is called in what was seen: a document by its id, others by their store and what they are about. */
export function keyOf(store: string, row: Record<string, unknown>): string {
  if (store === 'publicaties') return String(row.id);
  return `${store} ${row.document ?? row.vraagnummer ?? row.id} ${row.question ?? ''}`;
}
