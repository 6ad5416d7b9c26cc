import type { Corpus } from '../../model/corpus';
import type { Follow } from '../../model/follow';
import type { Publicatie } from '../../model/publicatie';
import type { SruPage } from '../../model/sru';
import type { Zaak } from '../../model/zaak';
import { today } from '../../zaken/days';
import { isSettled } from '../../zaken/is-settled';
import type { CorpusDatabase } from '../database';
import { finalId, finalIdsOf } from '../final-ids';
import { underLock } from '../under-lock';
import { createFollows, parseFollow } from './create-follows';
import { isDue } from './due-follows';
import { isReply, notKnown, repliesIn } from './replies-in';

/** What came for a question that is followed. */
export interface FollowNews {
  zaak: Zaak;
  /** A notice or an answer. */
  document: Publicatie;
}

/** What a check needs besides the database. */
export interface CheckOptions {
  corpus: Pick<Corpus, 'zaak' | 'put' | 'answered'>;
  /** The official search service, one request a second; its errors say in `problem` why it did not help. */
  service: { aanhangsels(vraagnummer: string, signal: AbortSignal): Promise<SruPage> };
  /** Whether the person lets it be asked. */
  mayAsk(): Promise<boolean>;
  /** Tells the person. Called before it is noted that they know, so that nothing is lost, and maybe told twice. */
  tell?(news: FollowNews): Promise<void>;
  /** Called before each question: the how manieth of how many it is. */
  progress?(at: number, of: number): void;
  /** On the person's word: also those that were checked a short while ago. */
  everything?: boolean;
}

/** Why the service did not help, by its error; any other error is not of the service, and thrown on. */
function problemOf(error: unknown): 'silent' | 'unexpected' {
  const { problem } = error as { problem?: unknown };
  if (problem === 'silent') return 'silent';
  if (problem === 'unexpected' || problem === 'unknown') return 'unexpected';
  throw error;
}

/**
 * Stores what the service has for a question and the corpus does not, also what was opened and not kept: the status follows
 * from it. What the person knew and removed stays away; returns whether that is the answer. What they had removed before they
 * followed the question they want again.
 */
async function store(
  database: CorpusDatabase,
  page: SruPage,
  { vraagnummer, publicaties }: Zaak,
  known: string[],
  corpus: CheckOptions['corpus'],
): Promise<boolean> {
  let isAnswered = false;
  const atHand = new Set(publicaties.map(({ id }) => id));
  const wanted = page.records.filter(({ record }) => isReply(record) && record.vraagnummers.includes(vraagnummer));
  for (const { record } of wanted) {
    const id = await finalId(database, record.id);
    if (atHand.has(id)) continue;
    const isAway = known.includes(id) && (await database.removed.get(id)) !== undefined;
    if (!isAway) await corpus.put(record);
    if (record.kind !== 'antwoord') continue;
    isAnswered ||= isAway;
    await corpus.answered(record.vraagnummers);
  }
  return isAnswered;
}

/** Changes what is known of a question, unless the person stopped following it meanwhile. */
async function note({ follows }: CorpusDatabase, vraagnummer: string, change: (row: Follow) => Follow): Promise<void> {
  await follows.db.transaction('rw', follows, async () => {
    const [row] = parseFollow(await follows.get(vraagnummer));
    if (row) await follows.put(change(row));
  });
}

/**
 * Notes that a question is asked for: it is not asked again before the next alarm, also by who comes after a worker that dies
 * here. Returns what takes that back.
 */
async function noteAsked(database: CorpusDatabase, vraagnummer: string, now: Date): Promise<() => Promise<void>> {
  let before: string | undefined;
  await note(database, vraagnummer, (row) => {
    before = row.asked;
    return { ...row, asked: now.toISOString() };
  });
  return () => note(database, vraagnummer, ({ asked: _, ...row }) => (before ? { ...row, asked: before } : row));
}

/** Asks for one question; returns why nothing came of it, or whether it is answered by what the person removed. */
async function ask(
  database: CorpusDatabase,
  zaak: Zaak,
  known: string[],
  now: Date,
  signal: AbortSignal,
  { corpus, service, mayAsk }: CheckOptions,
): Promise<{ problem?: Follow['problem']; isAnswered?: boolean }> {
  if (!(await mayAsk())) return { problem: 'permission' };
  const takeBack = await noteAsked(database, zaak.vraagnummer, now);
  try {
    const page = await service.aanhangsels(zaak.vraagnummer, signal);
    return { isAnswered: await store(database, page, zaak, await finalIdsOf(database, known), corpus) };
  } catch (error) {
    // Who stops it has heard nothing of the service, good or bad.
    if (signal.aborted) await takeBack();
    signal.throwIfAborted();
    return { problem: problemOf(error) };
  }
}

/** Checks one question. What is at hand since it was followed is news too, however it came here. */
async function checkOne(
  database: CorpusDatabase,
  { vraagnummer, known }: Follow,
  now: Date,
  signal: AbortSignal,
  options: CheckOptions,
): Promise<void> {
  const { corpus, tell } = options;
  const day = today(now);
  const before = await corpus.zaak(vraagnummer, day);
  const { problem, isAnswered } = isSettled(before.status)
    ? {}
    : await ask(database, before, known, now, signal, options);
  const zaak = await corpus.zaak(vraagnummer, day);
  const fresh = await notKnown(database, repliesIn(zaak), known);
  for (const document of fresh) await tell?.({ zaak, document }).catch(console.error);
  await note(database, vraagnummer, (row) => {
    const { problem: _, asked, ...rest } = row;
    const ids = fresh.map(({ id }) => id);
    return {
      ...rest,
      ...(asked ? { checked: asked } : {}),
      known: [...new Set([...row.known, ...ids])],
      // What was opened meanwhile is known.
      news: [...new Set([...row.news, ...ids.filter((id) => !row.known.includes(id))])],
      ...(problem ? { problem } : {}),
      ...(isAnswered || isSettled(zaak.status) ? { settled: true as const } : {}),
    };
  });
}

/**
 * Asks the official service what there is for the questions that are followed, those that are due at `now`; one request
 * for each. What came is noted after it was stored and told, so that a worker that dies meanwhile loses nothing. A failure of
 * the service is noted with its question, and the others are checked; rejects when the storage refuses or `signal` aborts.
 * One page or worker at a time.
 */
export function checkFollows(
  database: CorpusDatabase,
  now: Date,
  signal: AbortSignal,
  options: CheckOptions,
): Promise<void> {
  const check = async () => {
    // Read under the lock: another page may just have checked them.
    const follows = await createFollows(database).all();
    const wanted = follows.filter((one) => (options.everything ? !one.settled : isDue(one, now.getTime())));
    for (const [at, one] of wanted.entries()) {
      signal.throwIfAborted();
      options.progress?.(at + 1, wanted.length);
      await checkOne(database, one, now, signal, options);
    }
  };
  return underLock('kamerspoor-follow', check, signal);
}
