import { i18n } from '#i18n';
import type { Target } from '../../lib/model/citation';
import type { CitationLinks, PlacedCitation } from './citation-links';
import { citationWords } from './citation-words';

/** Each target of a list by itself; of "vragen 5 en 6" each question. */
function targetsOf({ citation: { target, targets } }: PlacedCitation): Target[] {
  if (targets) return targets;
  const { question = [] } = target;
  return question.length > 1 ? question.map((number) => ({ ...target, question: [number] })) : [target];
}

function labelOf(target: Target, placed: PlacedCitation): string {
  if (target.question) return i18n.t('card.vraag', [target.question.join()]);
  const { title, part } = citationWords(target, placed.date, placed.text);
  return part ?? title;
}

/** Whether a card offers a choice of links, which the keyboard then has to reach. */
export function hasChoice(placed: PlacedCitation): boolean {
  return targetsOf(placed).length > 1;
}

/** What a reference is and where it leads; with several targets, a link to each. */
export function Card({ placed, links }: { placed: PlacedCitation; links: CitationLinks }) {
  const { title, part, leadsTo } = citationWords(placed.citation.target, placed.date, placed.text);
  const targets = targetsOf(placed);
  return (
    <div class="card">
      <p class="card-title">{title}</p>
      {targets.length === 1 && part && <p>{part}</p>}
      {targets.length > 1 && (
        <ul class="targets" aria-label={i18n.t('card.targets')}>
          {targets.map((target, at) => {
            const href = links.hrefOf(target, placed);
            const label = labelOf(target, placed);
            return (
              <li key={at}>
                {href ? (
                  <a href={href} rel="noreferrer">
                    {label}
                  </a>
                ) : (
                  label
                )}
              </li>
            );
          })}
        </ul>
      )}
      {leadsTo && <p class="hint">{leadsTo}</p>}
    </div>
  );
}
