import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LinkedCitation } from '../citations/citation-links';
import { citationLine, citationWords } from '../citations/citation-words';
import { type CitedAct, type CitedList, citedList, countCited } from '../citations/cited-list';
import { formatList } from '../words';
import { CitedRow } from './cited-row';

type Say = (words: string) => void;

type Row = CitedList<LinkedCitation>['papers'][number];

function actTitle({ target }: Row): string {
  return citationWords(target, undefined, '').title;
}

/** A paper with the Kamer that it is of, a judgment with its court and number. */
function paperTitle({ target }: Row): string {
  const { title, part } = citationWords(target, undefined, '');
  return citationLine({ title, ...(part && { part }) });
}

/** An act: its name, which leads to where it is named alone, and below it its articles. */
function Act({ act, say }: { act: CitedAct<LinkedCitation>; say: Say }) {
  const title = actTitle(act);
  return (
    <li>
      {act.places.length > 0 ? <CitedRow row={act} label={title} say={say} /> : <span class="act">{title}</span>}
      {act.articles.length > 0 && (
        <ul class="articles" aria-label={title}>
          {act.articles.map((row) => (
            <li key={row.target.article}>
              <CitedRow row={row} label={i18n.t('card.artikel', [row.target.article ?? ''])} say={say} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Lists({ list: { acts, papers }, say }: { list: CitedList<LinkedCitation>; say: Say }) {
  return (
    <>
      {acts.length > 0 && (
        <>
          <h2>{i18n.t('panel.acts')}</h2>
          <ul class="acts">
            {acts.map((act) => (
              <Act key={act.target.id} act={act} say={say} />
            ))}
          </ul>
        </>
      )}
      {papers.length > 0 && (
        <>
          <h2>{i18n.t('panel.papers')}</h2>
          <ul class="papers">
            {papers.map((row) => (
              <li key={row.target.id}>
                <CitedRow row={row} label={paperTitle(row)} say={say} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function summaryOf(list: CitedList<LinkedCitation>): string | undefined {
  const counts = countCited(list).map(({ what, count }) => i18n.t(`panel.count.${what}`, count));
  return counts.length > 0 ? i18n.t('panel.summary', [formatList(counts)]) : undefined;
}

/**
 * What a document cites, counted, each with the way to its places. Nothing when it cites nothing; the bare name while
 * that is not known yet.
 */
export function CitedPanel({ linked }: { linked?: readonly LinkedCitation[] }) {
  const [isOpened, setOpened] = useState(false);
  const [said, say] = useState('');
  const list = useMemo(() => linked && citedList(linked), [linked]);
  const summary = list ? summaryOf(list) : i18n.t('panel.label');
  if (!summary) return null;
  return (
    <details class="cited-panel" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {/* The rows of a long document are made when somebody wants to see them. */}
      {isOpened && list && (
        <section aria-label={i18n.t('panel.label')}>
          <p class="hint">{i18n.t('panel.hint')}</p>
          <Lists list={list} say={say} />
        </section>
      )}
      <p role="status" class="visually-hidden">
        {said}
      </p>
    </details>
  );
}
