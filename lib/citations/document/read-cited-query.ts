import type { Target } from '../../model/citation';
import type { Act } from '../data/act';
import { findCitations } from '../find-citations';
import { normalise } from '../text/normalise';
import { actByAnyName } from './act-by-any-name';

/** In characters: nobody types a longer reference. */
const LONGEST = 200;
const QUOTES = /^[\s"'«“„]{1,9}|[\s"'»”.,;:?!]{1,9}$/g;
const IN_BRACKETS = /^\(([^()]*)\)$/;
const DOSSIER_FIRST = /^\d\d[ .]?\d{3}(?!\d)/;
const DOSSIER_AND_NUMBER = /^(\d\d[ .]?\d{3}) (?=\d{1,4}$)/;
const ARTICLE_WORD = /^art(?:ikel)?\.? ?(?=\d)/i;
const ARTICLE_FIRST = /^(?:art(?:ikel)?\.? ?)?\d/i;
/** Behind the name of a law this is a part of the name, of a law that is not in the tables. */
const YEAR = /^(?:1[89]|20)\d\d$/;
const OF_THE = / van(?: (?:de|het))?$/i;

/** The one place that a text refers to, when it says nothing else. */
function readWhole(text: string, date: string): Target | undefined {
  const [citation, ...more] = findCitations(text, { date });
  if (!citation || more.length > 0 || citation.start > 0 || citation.end < text.length) return undefined;
  const { target, targets } = citation;
  return target.system === 'internal' || targets ? undefined : target;
}

/** What stands before and behind each space, in order, without a comma between. */
function splits(text: string): { head: string; tail: string }[] {
  return Array.from(text.matchAll(/ /g), ({ index }) => ({
    head: text.slice(0, index).replace(/,$/, ''),
    tail: text.slice(index + 1),
  }));
}

function readArticle(article: string, act: Act, date: string): Target | undefined {
  if (YEAR.test(article)) return undefined;
  const number = article.replace(ARTICLE_WORD, '').replace(OF_THE, '');
  const ids = act.books ? Object.values(act.books) : [act.id];
  const targets = [number, number.toLowerCase()].map((one) => readWhole(`artikel ${one} ${act.name}`, date));
  // The full name may be that of a younger act by now.
  return targets.find((target) => target && ids.includes(target.id));
}

function readWithAct(text: string, date: string): Target | undefined {
  for (const { head, tail } of splits(text)) {
    const behind = ARTICLE_FIRST.test(head) ? actByAnyName(tail, date) : undefined;
    const before = ARTICLE_FIRST.test(tail) ? actByAnyName(head, date) : undefined;
    const target = (behind && readArticle(head, behind.act, date)) ?? (before && readArticle(tail, before.act, date));
    if (target) return target;
  }
  return undefined;
}

function readAct(text: string, date: string): Target | undefined {
  const named = actByAnyName(text, date);
  if (!named?.alone || !named.act.id) return undefined;
  return { system: named.act.kind === 'eu' ? 'celex' : 'bwb', id: named.act.id };
}

/**
 * The place that a person who types this looks for: an article or law (`125p sv`, `sr 139h`, `AVG artikel 6`, `dsa`), a
 * paper (`28684-717`), a judgment. More forgiving than the reading of texts in case, order and small words. Undefined when
 * the query is or holds anything else, names several places, or a law that cannot be told. `today`: `YYYY-MM-DD`, for
 * names that changed hands.
 */
export function readCitedQuery(query: string, today: string): Target | undefined {
  if (query.length > LONGEST) return undefined;
  const text = normalise(query).replace(/\s+/g, ' ').replace(QUOTES, '').replace(IN_BRACKETS, '$1');
  if (text.length < 2) return undefined;
  return (
    readAct(text, today) ??
    readWhole(text, today) ??
    readWithAct(text, today) ??
    readWhole(text.toLowerCase(), today) ??
    (DOSSIER_FIRST.test(text) ? readWhole(`Kamerstuk ${text.replace(DOSSIER_AND_NUMBER, '$1-')}`, today) : undefined)
  );
}
