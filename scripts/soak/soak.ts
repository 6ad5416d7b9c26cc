import { type Memory, openSoakSession } from './soak-session';

/** What was seen after so many visits and searches. */
export interface SoakSample extends Memory {
  visits: number;
  searches: number;
}

/** What a run came to. */
export interface SoakRun {
  samples: SoakSample[];
  /** The popup after the first steps and the warming, and at the end, after all the searches between: in bytes. */
  popups: number[];
  /** Searches that changed the list. */
  answered: number;
  /** Service workers that were begun after the first. */
  restarts: number;
  milliseconds: number;
}

/** How long a run is, in steps: each is a visit and a search, as long as there are any left. */
export interface SoakSize {
  visits: number;
  searches: number;
  /** Memory is looked at after each so many steps but the first: by then everything there is to store is stored. */
  every: number;
  /** Queries that are typed in the popup after the first of these: what it keeps of the index in memory has an end, and is full. */
  warming: number;
}

/** Visits and searches by turns in one browser. `tell` hears each sample at once: a run may be broken off. */
export async function soak(
  { visits, searches, every, warming }: SoakSize,
  tell: (sample: SoakSample) => void = () => {},
): Promise<SoakRun> {
  const started = performance.now();
  const session = await openSoakSession();
  try {
    const [samples, popups]: [SoakSample[], number[]] = [[], []];
    const steps = Math.max(visits, searches);
    let answered = 0;
    for (let step = 1; step <= steps; step++) {
      if (step <= visits) await session.visit(step);
      if (step <= searches && (await session.search(step))) answered++;
      if (step % every !== 0 && step !== steps) continue;
      if (step === every) {
        // A list that is read stays as it was found: a popup knows of nothing that came since it was opened.
        await session.reopenPopup(warming);
        await session.measure();
        popups.push(await session.measurePopup());
        await session.reopenPopup(warming);
        continue;
      }
      const sample = {
        visits: Math.min(step, visits),
        searches: Math.min(step, searches),
        ...(await session.measure()),
      };
      samples.push(sample);
      tell(sample);
    }
    popups.push(await session.measurePopup());
    const milliseconds = performance.now() - started;
    return { samples, popups, answered, restarts: session.restarts(), milliseconds };
  } finally {
    await session.close();
  }
}
