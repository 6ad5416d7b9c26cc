import { defineExtensionMessaging } from '@webext-core/messaging';
import { publicatie } from '../model/publicatie';
import { z } from '../model/z';
import { zaak } from '../model/zaak';

/**
 * Everything that pages and the background say to each other. Data is JSON and parsed on both sides; a failure is a
 * value, not an exception.
 */

const failure = z.object({ ok: z.literal(false), reason: z.enum(['refused', 'storage']) });

/** The content script shows what it read on an official page. */
export const openedRequest = z.object({ publicatie });

/** The zaken that the page's document belongs to, and whether the corpus holds the document itself. */
export const openedResponse = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), stored: z.boolean(), zaken: z.array(zaak) }),
  failure,
]);

/** A person asks to store the document of the page. */
export const keepRequest = z.object({ publicatie });

/** Whether what was asked is done. */
export const doneResponse = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true) }), failure]);

/** A person asks to read a stored document that has no page of its own, in the extension's reader. */
export const letterRequest = z.object({
  id: z.string(),
  fragment: z.optional(z.string().check(z.regex(/^#[a-z0-9-]+$/))),
});

type OpenedResponse = z.infer<typeof openedResponse>;
type DoneResponse = z.infer<typeof doneResponse>;

interface Protocol {
  opened(data: unknown): OpenedResponse;
  keep(data: unknown): DoneResponse;
  letter(data: unknown): DoneResponse;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
export type { DoneResponse, OpenedResponse };
