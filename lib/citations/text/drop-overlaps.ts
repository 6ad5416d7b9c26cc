/**
 * Merges lists of spans into one, sorted by start. Of spans that overlap, the one of an earlier list stays; within a list
 * the one that starts first, and of those the longest.
 */
export function dropOverlaps<Span extends { start: number; end: number }>(lists: readonly (readonly Span[])[]): Span[] {
  let kept: Span[] = [];
  for (const list of lists) {
    const sorted = [...list].sort((a, b) => a.start - b.start || b.end - a.end);
    const merged: Span[] = [];
    let next = 0;
    let upTo = 0;
    for (const span of sorted) {
      // Of what stays anyway, everything that begins before this span ends must end before it begins.
      for (let other = kept[next]; other && other.start < span.end; other = kept[next]) {
        if (other.start >= span.start) break;
        upTo = Math.max(upTo, other.end);
        merged.push(other);
        next++;
      }
      const following = kept[next];
      if (span.start < upTo || (following && following.start < span.end) || span.end <= span.start) continue;
      merged.push(span);
      upTo = span.end;
    }
    kept = merged.concat(kept.slice(next));
  }
  return kept;
}
