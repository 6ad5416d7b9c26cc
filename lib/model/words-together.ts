import type { NoteWords } from './note';

/** Whether two notes say the same; null is one that is not there. */
export function saysTheSame(one: NoteWords | null, other: NoteWords | null): boolean {
  const said = (words: NoteWords | null) => JSON.stringify([words?.labels ?? [], words?.text ?? '']);
  return said(one) === said(other);
}

/** A text with all that was written in two windows that began with the same one; below the own text what only the other has. */
function textsTogether(begun: string, own: string, other: string): string {
  if (other === begun) return own;
  if (own === begun && other !== '') return other;
  if (own.includes(other)) return own;
  if (other.includes(own)) return other;
  // What only stands above or below what was begun with goes on standing there.
  if (begun !== '' && other.startsWith(`${begun}\n\n`)) return own + other.slice(begun.length);
  if (begun !== '' && other.endsWith(`\n\n${begun}`)) return other.slice(0, -begun.length) + own;
  return [own, other].filter(Boolean).join('\n\n');
}

/**
 * What two windows wrote that both `begun` with the same note, or with none: nothing that either wrote is lost, and what one took
 * away of what the other left as it was is gone. Where nothing stands by now, it is what was written here.
 */
export function wordsTogether(begun: NoteWords | null, own: NoteWords, other: NoteWords | null): NoteWords {
  if (!other) return own;
  const [before, there] = [begun ?? { labels: [], text: '' }, other];
  const isGone = (label: string) =>
    before.labels.includes(label) && !(own.labels.includes(label) && there.labels.includes(label));
  return {
    labels: [...new Set([...own.labels, ...there.labels])].filter((label) => !isGone(label)),
    text: textsTogether(before.text, own.text, there.text),
  };
}
