import { z } from './z';

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isRealDay));

/** A sub-question's number as printed, without the word before it: "12", "3a". */
const questionNumber = z.string().check(z.regex(/^\d+[a-z]?$/));

const indiener = z.object({ name: z.string(), fractie: z.optional(z.string()) });
/** A minister or state secretary; a question names only the office (`role`). At least one of the two is there. */
const bewindspersoon = z.object({
  name: z.optional(z.string()),
  role: z.optional(z.string()),
  fractie: z.optional(z.string()),
});

/** Where a footnote's mark stood: before the character at `at` (UTF-16 units) of the text beside it. */
const mark = z.object({ number: z.string(), at: z.int().check(z.nonnegative()) });

const question = z.object({ number: questionNumber, text: z.string(), marks: z.optional(z.array(mark)) });

const answer = z.object({
  /** The questions that this answer answers. */
  numbers: z.array(questionNumber),
  text: z.string(),
  marks: z.optional(z.array(mark)),
  /** Set when the answer says nothing but "see the answer to question …": the numbers it refers to. */
  refersTo: z.optional(z.array(questionNumber)),
});

const footnote = z.object({ number: z.string(), text: z.string(), url: z.optional(z.string()) });

/** A link that the document itself carries; `id` when it leads to a publication. */
const link = z.object({ text: z.string(), url: z.string(), id: z.optional(z.string()) });

const dates = z.object({
  /** The day the questions were submitted. */
  ingezonden: z.optional(isoDate),
  /** The day the answer, notice or letter reached the Kamer; for a ministry's letter, the date it bears. */
  ontvangen: z.optional(isoDate),
  gepubliceerd: z.optional(isoDate),
});

/** What a document can be read from; `sidecar` is the publisher's record of it, without its text. */
const sourceKind = z.enum(['page', 'xml', 'pdf', 'text', 'sidecar']);

const source = z.object({
  /** What its text was read from. */
  kind: sourceKind,
  /** What the title, the dates and the like were read from, where that is another source. */
  head: z.optional(sourceKind),
  url: z.optional(z.string()),
  /** When it was read, ISO 8601 in UTC; absent for what was read while the extension was built. */
  readAt: z.optional(z.string()),
  /** What the head of the page says, word for word: meta name → contents in order. */
  metas: z.optional(z.record(z.string(), z.array(z.string()))),
});

const common = {
  /** The publication id, or for what has none a key from what it does say (`brief:5236577`). */
  id: z.string().check(z.minLength(1)),
  title: z.string(),
  /** What ties the documents of one question together, `2024Z01211`. */
  vraagnummers: z.array(z.string()),
  /** Parliamentary year, `2023-2024`. */
  vergaderjaar: z.optional(z.string()),
  indieners: z.array(indiener),
  bewindspersonen: z.array(bewindspersoon),
  dates,
  subjects: z.array(z.string()),
  questions: z.array(question),
  answers: z.array(answer),
  /** Text that is neither question nor answer, a paragraph per blank line: a notice, a letter's chapters. */
  text: z.optional(z.string()),
  marks: z.optional(z.array(mark)),
  footnotes: z.array(footnote),
  links: z.array(link),
  /** The ministry's own reference on a letter. */
  kenmerk: z.optional(z.string()),
  /** Number in the Aanhangsel van de Handelingen, unique within a vergaderjaar. */
  aanhangselnummer: z.optional(z.string()),
  /** On a question: its answers and notices as the publisher lists them. On an answer: "Zie ook Aanhangsel …". */
  aanhangsels: z.array(z.string()),
  source,
  /** Fields that the reader looked for and did not find, by name. */
  gaps: z.array(z.string()),
};

const kamervraag = z.object({ kind: z.literal('kamervraag'), ...common });
const antwoord = z.object({
  kind: z.literal('antwoord'),
  /** It supplements an answer that was given before ("Nader antwoord"). */
  nader: z.optional(z.literal(true)),
  ...common,
});
const mededeling = z.object({
  kind: z.literal('mededeling'),
  /** What the notice announces: a later answer, or that the questions were withdrawn. */
  announces: z.optional(z.enum(['uitstel', 'ingetrokken'])),
  ...common,
});
const brief = z.object({ kind: z.literal('brief'), ...common });

/** Any one document: a question, an answer, a notice, or a letter that is none of these. */
export const publicatie = z.discriminatedUnion('kind', [kamervraag, antwoord, mededeling, brief]);

export type Kamervraag = z.infer<typeof kamervraag>;
export type Antwoord = z.infer<typeof antwoord>;
export type Mededeling = z.infer<typeof mededeling>;
export type Brief = z.infer<typeof brief>;
export type Publicatie = z.infer<typeof publicatie>;
export type PublicatieKind = Publicatie['kind'];
export type Question = z.infer<typeof question>;
export type Answer = z.infer<typeof answer>;
export type Footnote = z.infer<typeof footnote>;
export type Mark = z.infer<typeof mark>;
export type Indiener = z.infer<typeof indiener>;
export type Bewindspersoon = z.infer<typeof bewindspersoon>;
export type Link = z.infer<typeof link>;
