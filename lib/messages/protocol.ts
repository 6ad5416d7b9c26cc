import { defineExtensionMessaging } from '@webext-core/messaging';
import { aboutTarget } from '../model/about';
import { target } from '../model/citation';
import { LANGUAGES } from '../model/language';
import { publicatie } from '../model/publicatie';
import { z } from '../model/z';
import { relations, zaak } from '../model/zaak';

/**
 * Everything that pages and the background say to each other. Data is JSON and parsed on both sides; a failure is a
 * value, not an exception.
 */

const failure = z.object({ ok: z.literal(false), reason: z.enum(['refused', 'storage']) });

/** The content script shows what it read on an official page. */
const openedRequest = z.object({ publicatie });

/**
 * What the corpus knows of the page's document: whether it holds it, the zaken that it belongs to, and the questions
 * that these name or that name them. `isPrivate`: the page stands in a private window, of which nothing is remembered.
 */
export const openedResponse = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    stored: z.boolean(),
    isPrivate: z.boolean(),
    zaken: z.array(zaak),
    relations,
    /** Of these zaken, the vraagnummers of those that the person follows. */
    followed: z._default(z.array(z.string()), []),
  }),
  failure,
]);

/** A person asks to store the document of the page. */
const keepRequest = z.object({ publicatie });

/** At first use a person would rather have nothing remembered: what was until now is forgotten. `id`: of the page. */
const forgetRequest = z.object({ id: z.string() });

/** Whether the corpus still holds the document of the page, for another reason. */
export const forgetResponse = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), stored: z.boolean() }),
  failure,
]);

/**
 * What the site answered when a person had it asked on the page of `publicatie`: documents to store, and the vraagnummers of
 * which it has no more than is at hand now.
 */
const foundRequest = z.object({
  publicatie,
  publicaties: z.array(publicatie).check(z.maxLength(20)),
  asked: z.array(z.string()).check(z.maxLength(20)),
});

/** Whether what was asked is done. */
export const doneResponse = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true) }), failure]);

/** The content script is about to ask the site something, and wants its turn. */
const turnRequest = z.undefined();

/** How many milliseconds to wait for the turn. */
export const turnResponse = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), wait: z.number().check(z.nonnegative()) }),
  failure,
]);

/**
 * A person asks for the extension's reader: for a stored document that has no page of its own, or with `pdf` for a
 * document that the site has as PDF only.
 */
const readRequest = z.object({
  id: z.string(),
  fragment: z.optional(z.string().check(z.regex(/^#[a-z0-9-]+$/))),
  pdf: z.optional(z.literal(true)),
});

/** A person looks at the card of a citation: what it points at, and the page's document, in which it stands. */
const aboutRequest = z.object({ target, self: z.string() });

/** What the corpus knows of that. */
export const aboutResponse = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), about: aboutTarget }),
  failure,
]);

/** A person wants to follow the question of the page, which is stored for that, or follows it no more. */
const followRequest = z.object({ publicatie, vraagnummer: z.string().check(z.minLength(1)), on: z.boolean() });

/** Whether it is followed now. `asked`: a page was opened that asks for the permission, which a page of the site cannot. */
export const followResponse = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), followed: z.boolean(), asked: z.boolean() }),
  failure,
]);

/** The content script is to speak another language than the browser's, and cannot load the texts itself. */
const textsRequest = z.object({ language: z.enum(LANGUAGES) });

/** The texts of that language, by their names. */
export const textsResponse = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), texts: z.record(z.string(), z.string()) }),
  failure,
]);

/**
 * The background has a page of its own read what the official search service sent: a service worker has no DOM. `page`: an
 * answer to a search; else a document, which came from `url`.
 */
const readTextRequest = z.object({ text: z.string(), as: z.enum(['page', 'xml', 'html']), url: z.string() });

type AboutResponse = z.infer<typeof aboutResponse>;
type FollowResponse = z.infer<typeof followResponse>;
type OpenedResponse = z.infer<typeof openedResponse>;
type DoneResponse = z.infer<typeof doneResponse>;
type ForgetResponse = z.infer<typeof forgetResponse>;
type TurnResponse = z.infer<typeof turnResponse>;
type TextsResponse = z.infer<typeof textsResponse>;
type FoundRequest = z.infer<typeof foundRequest>;
type ReadRequest = z.infer<typeof readRequest>;

interface Protocol {
  opened(data: unknown): OpenedResponse;
  keep(data: unknown): DoneResponse;
  forget(data: unknown): ForgetResponse;
  found(data: unknown): DoneResponse;
  turn(): TurnResponse;
  read(data: unknown): DoneResponse;
  about(data: unknown): AboutResponse;
  /** What was read, parsed by who asked; undefined when it cannot be read. */
  readText(data: unknown): unknown;
  follow(data: unknown): FollowResponse;
  texts(data: unknown): TextsResponse;
}

/** What each message carries, by its name. */
export const REQUESTS = {
  opened: openedRequest,
  keep: keepRequest,
  forget: forgetRequest,
  found: foundRequest,
  turn: turnRequest,
  read: readRequest,
  about: aboutRequest,
  readText: readTextRequest,
  follow: followRequest,
  texts: textsRequest,
} satisfies Record<keyof Protocol, unknown>;

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
export type {
  AboutResponse,
  DoneResponse,
  FollowResponse,
  ForgetResponse,
  FoundRequest,
  OpenedResponse,
  Protocol,
  ReadRequest,
  TextsResponse,
  TurnResponse,
};
