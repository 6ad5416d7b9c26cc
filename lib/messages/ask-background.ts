import type { Publicatie } from '../model/publicatie';
import { type DoneResponse, doneResponse, type OpenedResponse, openedResponse, sendMessage } from './protocol';

const FAILED = { ok: false, reason: 'storage' } as const;

/** Tells the background which document the page shows; answers with what the corpus knows of its zaak. */
export async function askOpened(publicatie: Publicatie): Promise<OpenedResponse> {
  try {
    const parsed = openedResponse.safeParse(await sendMessage('opened', { publicatie }));
    return parsed.success ? parsed.data : FAILED;
  } catch {
    return FAILED;
  }
}

/** Asks the background to store the document that the page shows. */
export async function askKeep(publicatie: Publicatie): Promise<DoneResponse> {
  try {
    const parsed = doneResponse.safeParse(await sendMessage('keep', { publicatie }));
    return parsed.success ? parsed.data : FAILED;
  } catch {
    return FAILED;
  }
}

/** Asks the background to open a stored document in the reader, at `fragment` when one is given. */
export async function askLetter(id: string, fragment?: string): Promise<DoneResponse> {
  try {
    const parsed = doneResponse.safeParse(await sendMessage('letter', { id, ...(fragment ? { fragment } : {}) }));
    return parsed.success ? parsed.data : FAILED;
  } catch {
    return FAILED;
  }
}
