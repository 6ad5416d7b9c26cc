/** One thing that has to work; `steps.mjs` says what is what. */
export interface Step {
  name: string;
  command: string;
  args: string[];
  vitest?: boolean;
  alone?: (files: string[]) => Step;
}

/** Runs the steps in order, those of a list beside each other, and stops after the first that fails. */
export function runSteps(steps: (Step | Step[])[]): Promise<{ passed: number; failures: string[] }>;
