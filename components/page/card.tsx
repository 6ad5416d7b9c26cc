import { i18n } from '#i18n';
import type { Target } from '../../lib/model/citation';
import { citationWords } from '../citation-words';
import type { CitationLinks, LinkedCitation } from './citation-links';

/** What a reference is and where it leads; with several targets, a link to each. */
export function Card({ linked, links }: { linked: LinkedCitation; links: CitationLinks }) {
  const { citation, date } = linked;
  const targets: Target[] = citation.targets ?? [citation.target];
  const { title, part, leadsTo } = citationWords(citation.target, date);
  return (
    <section class="card" aria-label={i18n.t('card.label')}>
      <p class="card-title">{title}</p>
      {targets.length === 1 && part && <p>{part}</p>}
      {targets.length > 1 && (
        <ul class="targets">
          {targets.map((target) => {
            const href = links.attributesFor(target, date)?.href;
            const words = citationWords(target, date);
            return (
              <li key={href ?? words.part}>
                {href ? (
                  <a href={href} rel="noreferrer">
                    {words.part ?? words.title}
                  </a>
                ) : (
                  (words.part ?? words.title)
                )}
              </li>
            );
          })}
        </ul>
      )}
      {leadsTo && <p class="hint">{leadsTo}</p>}
    </section>
  );
}
