import type { Citation, Target } from '../../../lib/model/citation';

function target({ id, article, lid, onderdeel, question }: Target, withId: boolean): string {
  return [
    withId && id,
    article,
    lid && `lid ${lid.join(',')}`,
    onderdeel && `onderdeel ${onderdeel.join(',')}`,
    question?.join(','),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A citation in one line, as the tables write it: `law-article BWBR0001854 173 + 173a`. */
export function written(citation: Citation): string {
  const [first, ...others] = citation.targets ?? [citation.target];
  const lines = others.map((other) => target(other, other.id !== first?.id));
  return `${citation.kind} ${[first ? target(first, true) : '', ...lines].join(' + ')}`;
}
