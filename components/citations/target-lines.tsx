import { i18n } from '#i18n';
import { describeTarget } from '../../lib/citations/target/describe-target';
import type { Target } from '../../lib/model/citation';
import { formatDate } from '../words';
import type { CitationLinks, PlacedCitation } from './citation-links';
import { citationWords } from './citation-words';

interface Way {
  href: string;
  label: string;
}

/** Where a target leads: a law to the text in force on the day of the document, and to today's. */
function waysOf(target: Target, placed: PlacedCitation, links: CitationLinks): Way[] {
  const href = links.hrefOf(target, placed);
  if (!href) return [];
  if (target.system === 'internal') return [{ href, label: i18n.t('card.goThere') }];
  if (target.system !== 'bwb') return [{ href, label: i18n.t('card.open', [describeTarget(target).site]) }];
  const today = links.hrefOf(target, { ...placed, date: undefined });
  const now = today ? [{ href: today, label: i18n.t('card.inForce') }] : [];
  const { date } = placed;
  // A day that the address does not take gives today's text: then there is one link, that says so.
  if (!date || today === href) return now;
  return [{ href, label: i18n.t('card.inForceOn', [formatDate(date)]) }, ...now];
}

interface Props {
  target: Target;
  placed: PlacedCitation;
  links: CitationLinks;
  /** What stands above all targets of the card, and need not be said again. */
  said?: string | undefined;
}

/** What one target is, and its links. */
export function TargetLines({ target, placed, links, said }: Props) {
  const { title, part } = citationWords(target, placed.date, placed.text);
  const ways = waysOf(target, placed, links);
  return (
    <>
      {title !== said && <p class="card-title">{title}</p>}
      {part && <p class="part">{part}</p>}
      {ways.length > 0 && (
        <p class="ways">
          {ways.map(({ href, label }) => (
            <a key={href} href={href} rel="noreferrer">
              {label}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
