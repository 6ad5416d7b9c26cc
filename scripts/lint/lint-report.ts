import { z } from 'zod/mini';

/** What `web-ext lint --output json` says, as far as it matters here. Lines and columns count from 1. */
export const lintReport = z.object({
  errors: z.array(z.object({ code: z.string(), message: z.string(), file: z.optional(z.string()) })),
  warnings: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      file: z.optional(z.string()),
      line: z.optional(z.number()),
      column: z.optional(z.number()),
    }),
  ),
});

export type LintWarning = z.infer<typeof lintReport>['warnings'][number];

/** How many characters before and after a place belong to it. */
const REACH = 200;

/** The code around the place of a warning, in the text of its file. */
export function codeAround(text: string, { line = 1, column = 1 }: LintWarning): string {
  const code = text.split('\n')[line - 1] ?? '';
  return code.slice(Math.max(0, column - REACH), column + REACH);
}
