import type { Known } from '../../components/page/page';

/** What decides, beside the person's choices, what a page shows of ours: to compare. When a document was read does not. */
export function seenOf(known: Known | undefined, day: string): string {
  return JSON.stringify([day, known ?? null], (key, value: unknown) => (key === 'readAt' ? undefined : value));
}
