import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Target } from '../../lib/model/citation';
import { groupOf } from '../../lib/model/citation-group';
import type { CardCorpus } from './card-corpus';
import type { CitationLinks, PlacedCitation } from './citation-links';
import { citationWords } from './citation-words';
import { copiedText } from './copied-text';
import { CopyReference } from './copy-reference';
import { InCorpus } from './in-corpus';
import { PlaceSteps } from './place-steps';
import type { Places } from './places';
import { TargetLines } from './target-lines';
import { targetsOf } from './targets-of';

/** How many targets of one reference the corpus is asked about; a longer list is links alone. */
const ASKED = 5;

/** What tells a target from the others of its list: the article, or else the whole name. */
function nameOf(target: Target, { date, text }: PlacedCitation): string {
  const { title, part } = citationWords(target, date, text);
  return target.article && part ? part : title;
}

interface Props {
  placed: PlacedCitation;
  links: CitationLinks;
  /** Absent where there is no corpus to ask. */
  corpus?: CardCorpus | undefined;
  /** Where else the same is cited in this document. */
  places?: Places | undefined;
  /** Whether to tell how the keyboard gets into the card. */
  hasKeyHint: boolean;
}

/** What a reference is and where it leads, one target or each of several, and what the corpus knows of it. */
export function Card({ placed, links, corpus, places, hasKeyHint }: Props) {
  const targets = useMemo(() => targetsOf(placed.citation), [placed]);
  const titles = new Set(targets.map((target) => citationWords(target, placed.date, placed.text).title));
  const [common] = targets.length > 1 && titles.size === 1 ? titles : [];
  const copied = copiedText(targets, (target) => links.hrefOf(target, placed));
  const [only, ...more] = targets;
  const isMany = more.length > 0;
  const asked = corpus && targets.length <= ASKED ? targets.filter(({ id }) => id !== undefined) : [];
  return (
    <div class="card" data-group={groupOf(placed.citation)}>
      {common && <p class="card-title">{common}</p>}
      {isMany && (
        <ul class="targets" aria-label={i18n.t('card.targets')}>
          {targets.map((target, at) => (
            <li key={at}>
              <TargetLines target={target} placed={placed} links={links} said={common} />
            </li>
          ))}
        </ul>
      )}
      {only && !isMany && <TargetLines target={only} placed={placed} links={links} />}
      {places && places.of > 1 && <PlaceSteps places={places} />}
      {copied && <CopyReference text={copied} />}
      {hasKeyHint && (
        <p class="hint key-hint" aria-hidden="true">
          {i18n.t('card.keys')}
        </p>
      )}
      {/* Last, because it comes later: nothing moves from under the pointer. */}
      {corpus &&
        asked.map((target, at) => (
          <InCorpus
            key={at}
            target={target}
            self={placed.document}
            corpus={corpus}
            name={isMany ? nameOf(target, placed) : undefined}
          />
        ))}
    </div>
  );
}
