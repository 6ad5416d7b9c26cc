import type { Target } from '../model/citation';
import type { Language } from '../model/language';
import type { Publicatie } from '../model/publicatie';
import {
  type AboutResponse,
  aboutResponse,
  type DoneResponse,
  doneResponse,
  type FollowResponse,
  type ForgetResponse,
  type FoundRequest,
  followResponse,
  forgetResponse,
  type OpenedResponse,
  openedResponse,
  type ReadRequest,
  sendMessage,
  type TextsResponse,
  type TurnResponse,
  textsResponse,
  turnResponse,
} from './protocol';

const FAILED = { ok: false, reason: 'storage' } as const;

interface Schema<Response> {
  safeParse(data: unknown): { success: true; data: Response } | { success: false };
}

/** What the background says; a failure when it does not answer, or with something else. */
async function answer<Response>(schema: Schema<Response>, sent: Promise<unknown>): Promise<Response | typeof FAILED> {
  try {
    const parsed = schema.safeParse(await sent);
    return parsed.success ? parsed.data : FAILED;
  } catch {
    return FAILED;
  }
}

/** Tells the background which document the page shows; answers with what the corpus knows of it. */
export function askOpened(publicatie: Publicatie): Promise<OpenedResponse> {
  return answer<OpenedResponse>(openedResponse, sendMessage('opened', { publicatie }));
}

/** Asks the background to store the document that the page shows. */
export function askKeep(publicatie: Publicatie): Promise<DoneResponse> {
  return answer<DoneResponse>(doneResponse, sendMessage('keep', { publicatie }));
}

/** Has everything forgotten that was remembered before the person was told; says whether the page's document stays. */
export function askForget(id: string): Promise<ForgetResponse> {
  return answer<ForgetResponse>(forgetResponse, sendMessage('forget', { id }));
}

/** Hands the background what the site answered. */
export function tellFound(found: FoundRequest): Promise<DoneResponse> {
  return answer<DoneResponse>(doneResponse, sendMessage('found', found));
}

/** Takes a turn to ask the site something: how many milliseconds to wait for it. */
export function askTurn(): Promise<TurnResponse> {
  return answer<TurnResponse>(turnResponse, sendMessage('turn', undefined));
}

/** Asks the background to open a document in the extension's reader. */
export function askRead(request: ReadRequest): Promise<DoneResponse> {
  return answer<DoneResponse>(doneResponse, sendMessage('read', request));
}

/** Asks what the corpus knows of a target that the document `self` cites. */
export function askAbout(target: Target, self: string): Promise<AboutResponse> {
  return answer<AboutResponse>(aboutResponse, sendMessage('about', { target, self }));
}

/** Has the question of a page followed, or no more; `publicatie` is the page's document. */
export function askFollow(publicatie: Publicatie, vraagnummer: string, on: boolean): Promise<FollowResponse> {
  return answer<FollowResponse>(followResponse, sendMessage('follow', { publicatie, vraagnummer, on }));
}

/** The texts of a language, by their names. Throws when the background does not have them. */
export async function askTexts(language: Language): Promise<Record<string, string>> {
  const came = await answer<TextsResponse>(textsResponse, sendMessage('texts', { language }));
  if (!came.ok) throw new Error(`The background gave no texts: ${came.reason}.`);
  return came.texts;
}
