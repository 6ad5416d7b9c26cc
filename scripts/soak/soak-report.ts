import type { SoakRun, SoakSample } from './soak';

/** Memory may be this much more than after the first hundred, of what it was then. */
const MORE = 0.1;
/** After so many samples there is a mean to compare with: the first may still be warming up. */
const FIRST = 3;

/** One figure of the samples; undefined where there was none. */
interface Column {
  group: string;
  name: string;
  of(sample: SoakSample): number | undefined;
}

const MEGABYTES = (bytes: number | undefined) => (bytes === undefined ? undefined : bytes / 1e6);

/** What has to stay flat. */
const FLAT: Column[] = [
  { group: 'worker', name: 'MB', of: ({ worker }) => MEGABYTES(worker?.bytes) },
  { group: 'page', name: 'MB', of: ({ page }) => MEGABYTES(page.bytes) },
  { group: 'page', name: 'nodes', of: ({ page }) => page.nodes },
  { group: 'page', name: 'listeners', of: ({ page }) => page.listeners },
  { group: 'page', name: 'documents', of: ({ page }) => page.documents },
  { group: 'with panel', name: 'nodes', of: ({ stood }) => stood.nodes },
  { group: 'with panel', name: 'listeners', of: ({ stood }) => stood.listeners },
  { group: 'with panel', name: 'documents', of: ({ stood }) => stood.documents },
  { group: 'own pages', name: 'MB', of: ({ own }) => MEGABYTES(own.bytes) },
  { group: 'own pages', name: 'nodes', of: ({ own }) => own.nodes },
  { group: 'own pages', name: 'listeners', of: ({ own }) => own.listeners },
  { group: 'own pages', name: 'documents', of: ({ own }) => own.documents },
];

/** How one figure went on after the first hundred. */
export interface Course {
  group: string;
  name: string;
  /** The mean of the first samples. */
  first: number;
  /** The highest of those after them. */
  most: number;
  /** What it grows by in a thousand steps, by the straight line that fits all samples best. */
  slope: number;
  isFlat: boolean;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The slope of the line with the least squares; 0 for a single point. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
}

/** The course of one figure; undefined with fewer than two samples of it. */
function courseOf({ group, name, of }: Column, samples: readonly SoakSample[]): Course | undefined {
  const points = samples.flatMap((sample) => {
    const value = of(sample);
    return value === undefined ? [] : [[Math.max(sample.visits, sample.searches), value] as const];
  });
  const values = points.map(([, value]) => value);
  const head = Math.min(FIRST, Math.floor(values.length / 2));
  if (head === 0) return undefined;
  const [first, most] = [mean(values.slice(0, head)), Math.max(...values.slice(head))];
  return { group, name, first, most, slope: slopeOf(points) * 1000, isFlat: most <= first * (1 + MORE) };
}

/** The course of everything that has to stay flat. */
export function coursesOf(samples: readonly SoakSample[]): Course[] {
  return FLAT.flatMap((column) => courseOf(column, samples) ?? []);
}

/** Whether all that has to stay flat did, the popup included; not so of a run too short to tell. */
export function isFlat({ samples, popups: [early, late] }: Pick<SoakRun, 'samples' | 'popups'>): boolean {
  const courses = coursesOf(samples);
  const isPopupFlat = early === undefined || late === undefined || late <= early * (1 + MORE);
  return courses.length === FLAT.length && courses.every((course) => course.isFlat) && isPopupFlat;
}

const WIDTH = 11;

function written(value: number | undefined, name: string): string {
  return value === undefined ? '–' : value.toFixed(name === 'MB' ? 2 : 0);
}

function line(first: string, cells: string[]): string {
  return first.padEnd(8) + cells.map((one) => one.padStart(WIDTH)).join('');
}

/** What stands above the lines of the samples. */
export function sampleHead(): string[] {
  return [
    line('', [...FLAT.map(({ group }) => group), 'processes']),
    line('after', [...FLAT.map(({ name }) => name), 'MB']),
  ];
}

/** One sample: a line of the table. */
export function sampleLine(sample: SoakSample): string {
  const cells = FLAT.map(({ of, name }) => written(of(sample), name));
  const steps = Math.max(sample.visits, sample.searches);
  return line(String(steps), [...cells, (sample.resident / 1e6).toFixed(0)]);
}

/** What stands below them: what each figure came to, and whether that is flat. */
export function soakReport(run: SoakRun): string[] {
  const { samples, popups, answered, restarts, milliseconds } = run;
  const { visits = 0, searches = 0 } = samples.at(-1) ?? {};
  const each = milliseconds / Math.max(visits, searches, 1);
  const [early = '–', late = '–'] = popups.map((bytes) => `${(bytes / 1e6).toFixed(2)} MB`);
  return [
    '',
    ...coursesOf(samples).map(({ group, name, first, most, slope, isFlat }) => {
      const figures = `${first.toFixed(2)} at first, ${most.toFixed(2)} at most later, ${slope.toFixed(3)} more in a thousand`;
      return `${`${group}, ${name}`.padEnd(22)} ${figures}: ${isFlat ? 'flat' : 'NOT flat'}`;
    }),
    `popup, MB              ${early} at first, ${late} after all later searches`,
    `${visits} visits and ${searches} searches, of which ${answered} changed the list, in ${(milliseconds / 1000).toFixed(0)} s: ${each.toFixed(0)} ms for one of each`,
    `service workers that were begun anew: ${restarts}`,
  ];
}
