import { z } from 'zod';
import type { SendBidi } from './bidi';

/** What `script.evaluate` answers: a value, or what was thrown. */
const Evaluated = z.union([
  z.object({ type: z.literal('success'), result: z.object({ value: z.unknown().optional() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);

const Tree = z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) });

/** Runs an expression with the rights of Firefox's own windows; resolves with its value (text, number or nothing). */
export type RunInChrome = (expression: string) => Promise<unknown>;

/** Needs a Firefox that was started with `--remote-allow-system-access`. */
export async function browserChrome(send: SendBidi): Promise<RunInChrome> {
  const { contexts } = Tree.parse(await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }));
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window.');
  return async (expression) => {
    const target = { context: window.context };
    const answer = Evaluated.parse(await send('script.evaluate', { expression, target, awaitPromise: true }));
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
}
