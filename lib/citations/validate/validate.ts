import type { Citation, Unresolved } from '../../model/citation';
import { isPossible } from './is-possible';

/**
 * Leaves out what cannot exist. Of a list the targets that can stay; when none can, the reference is no citation but
 * `impossible`. An id or address written out in full is not checked: the person sees what is written, and where it leads.
 */
export function validate(found: readonly Citation[]): { citations: Citation[]; impossible: Unresolved[] } {
  const citations: Citation[] = [];
  const impossible: Unresolved[] = [];
  for (const citation of found) {
    const targets = citation.targets ?? [citation.target];
    const possible = citation.kind === 'id' ? targets : targets.filter(isPossible);
    const [target] = possible;
    if (possible.length === targets.length) {
      citations.push(citation);
    } else if (target) {
      const { targets: _, ...alone } = citation;
      citations.push({ ...alone, target, ...(possible.length > 1 && { targets: possible }) });
    } else {
      const { start, end, kind } = citation;
      impossible.push({ start, end, kind, reason: 'impossible' });
    }
  }
  return { citations, impossible };
}
