import { writtenReference } from '../../lib/cite/written-reference';
import type { Target } from '../../lib/model/citation';

/**
 * What "copy the reference" puts on the clipboard: a line for each target, the reference in writing and its address.
 * Undefined when no target has a name outside its document.
 */
export function copiedText(targets: Target[], hrefOf: (target: Target) => string | undefined): string | undefined {
  const lines = targets.flatMap((target) => {
    const written = writtenReference(target);
    return written ? [[written, hrefOf(target)].filter(Boolean).join(', ')] : [];
  });
  return lines.length > 0 ? lines.join('\n') : undefined;
}
