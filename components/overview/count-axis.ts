import type * as Plot from '@observablehq/plot';
import { formatCount } from '../words';

/** An axis of numbers of questions, up to the most that there are: whole numbers only. */
export function countAxis(most: number): Plot.ScaleOptions {
  return { label: null, grid: true, ticks: Math.min(5, most), tickFormat: formatCount };
}
