import type { Look } from './in-page';

/** What a check finds where all is well; what waits to be indexed does so rightly. */
const NOTHING = { mended: 0, strays: 0, newlyApart: 0, index: 'agrees' } as const;

/** What was stored at some moment. */
export type Stored = Pick<Look, 'documents' | 'others'>;

/** What is wrong with what is stored, in words; nothing when all is well. `before`: what was there already. */
export function judge(now: Look, before: Stored, expected: Look): string[] {
  const wrong: string[] = [];
  for (const [id, digest] of Object.entries(now.documents)) {
    const whole = [expected.documents[id], before.documents[id]];
    if (!whole.includes(digest)) wrong.push(`${id} is not whole`);
  }
  for (const part of ['documents', 'others'] as const) {
    const kept = Object.keys(before[part]).filter((key) => key in expected[part]);
    for (const key of kept) if (!now[part][key]) wrong.push(`${key} is lost`);
  }
  for (const [key, digest] of Object.entries(now.others)) {
    if (expected.others[key] !== digest) wrong.push(`${key} is not whole`);
  }
  for (const [name, value] of Object.entries(NOTHING)) {
    const found = now.report[name as keyof typeof NOTHING];
    if (found !== value) wrong.push(`the check says ${name}: ${found}`);
  }
  return wrong;
}

/** What is missing, or too much, of what there has to be in the end. */
export function judgeEnd(now: Look, expected: Look): string[] {
  const wrong: string[] = [];
  for (const part of ['documents', 'others'] as const) {
    const [is, should] = [now[part], expected[part]].map((one) => JSON.stringify(Object.entries(one).sort()));
    if (is !== should) {
      const missing = Object.keys(expected[part]).filter((key) => now[part][key] !== expected[part][key]);
      const more = Object.keys(now[part]).filter((key) => expected[part][key] === undefined);
      wrong.push(`${part} are not as they are without a fault: missing or other ${missing}, more ${more}`);
    }
  }
  if (now.report.waiting > 0) wrong.push(`${now.report.waiting} changes are not indexed`);
  return wrong;
}
