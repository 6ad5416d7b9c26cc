import { CITATION_GROUPS } from './citation-group';
import { LANGUAGES } from './language';
import { z } from './z';

/** What a person chose; a missing or unreadable choice is its default. */
export const preferences = z.object({
  /** The one switch: off means that no page is touched. */
  enabled: z.catch(z._default(z.boolean(), true), true),
  /** Cited articles, papers and judgments as links in the text. */
  citations: z.catch(z._default(z.boolean(), true), true),
  /** Groups of citations that are not linked; a group that this version does not know makes the list its default. */
  hiddenGroups: z.catch(z._default(z.array(z.enum(CITATION_GROUPS)), []), []),
  /** Answers under their questions on a question page. */
  answers: z.catch(z._default(z.boolean(), true), true),
  /** Questions and answers that are opened on the site are stored; never those of a private window. */
  remember: z.catch(z._default(z.boolean(), true), true),
  /** Whether the person was told that what they open is remembered. */
  rememberTold: z.catch(z._default(z.boolean(), false), false),
  /** Single letters lead from place to place in the reader. */
  readerKeys: z.catch(z._default(z.boolean(), true), true),
  /** The language of every text of ours; `browser`: the browser's own, as long as that is one of ours. */
  language: z.catch(z._default(z.enum(['browser', ...LANGUAGES]), 'browser'), 'browser'),
});

export type Preferences = z.infer<typeof preferences>;

export const DEFAULT_PREFERENCES: Preferences = {
  enabled: true,
  citations: true,
  hiddenGroups: [],
  answers: true,
  remember: true,
  rememberTold: false,
  readerKeys: true,
  language: 'browser',
};
