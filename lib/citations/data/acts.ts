import type { Act } from './act';
import { besLaws } from './bes-laws';
import { books } from './books';
import { citedDecrees } from './cited-decrees';
import { citedLaws } from './cited-laws';
import { euActs } from './eu-acts';
import { laws } from './laws';
import { recentLaws } from './recent-laws';
import { treaties } from './treaties';

/** All acts of the tables. */
export const acts: readonly Act[] = [
  ...laws,
  ...books,
  ...recentLaws,
  ...citedLaws,
  ...citedDecrees,
  ...besLaws,
  ...treaties,
  ...euActs,
];
