/** An entry with its place in the order of its tier. */
export interface Ranked {
  /** Its score and behind that its day: see {@link rankOf}. */
  rank: number;
  segment: number;
  entry: number;
  /** The unit to show. */
  unit: number;
}

const DAYS = 0x10000;

/** Higher for a higher score, and with equal scores for a younger day. `day`: below 65,536. */
export function rankOf(score: number, day: number): number {
  return score * DAYS + day;
}

/** The score that a rank was made of. */
export function scoreIn(rank: number): number {
  return Math.floor(rank / DAYS);
}
