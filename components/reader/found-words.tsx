import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { landOn } from '../page/land-on';
import { type FoundPlace, findPlaces } from './find-places';
import { paintPlaces, showPlace, unpaintPlaces } from './paint-places';
import { stepOfKey } from './step-of-key';
import { wordsInText } from './words-in-text';

interface Props {
  /** The element with the document's text. */
  main: RefObject<HTMLElement | null>;
  /** What was searched for when the document was opened. */
  query: string;
  /** Whether the keys lead on and back as well. */
  keys: boolean;
}

const KEYS = { next: 'n', previous: 'p' };

/** The first place in what the address names, or else in the text, or else anywhere. */
function placeToStart(places: readonly FoundPlace[], named: Element | null): number {
  const inNamed = places.findIndex(({ range }) => named?.contains(range.startContainer));
  return inNamed >= 0
    ? inNamed
    : Math.max(
        0,
        places.findIndex(({ inText }) => inText),
      );
}

/** For who hears the page: what stands around the place, in the same line of text. */
function wordsAround({ range: { startContainer, startOffset, endOffset, endContainer } }: FoundPlace): string {
  const text = startContainer.textContent ?? '';
  const end = endContainer === startContainer ? endOffset : text.length;
  return ` ${text.slice(Math.max(0, startOffset - 60), end + 60)}`;
}

/**
 * Marks the words that the document was opened for, says how many there are, and leads from one to the next, by buttons
 * or the keys n and p. The first is brought into view, unless the address names a place itself. Nothing when there are
 * none, or once the person is done with them; then the keys do nothing either.
 */
export function FoundWords({ main, query, keys }: Props) {
  const [places, setPlaces] = useState<FoundPlace[]>([]);
  const [at, setAt] = useState(0);
  /** `at` as it is before the page shows it: keys can come faster than that. */
  const latest = useRef(0);
  const current = places[at];

  function moveTo(next: number) {
    latest.current = next;
    setAt(next);
  }

  // Before the landing on the place that the address names: the bar takes room from it.
  useLayoutEffect(() => {
    const found = main.current ? findPlaces(main.current, wordsInText(query)) : [];
    const named = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    const start = placeToStart(found, named);
    setPlaces(found);
    moveTo(start);
    if (found[start] && !named) showPlace(found[start]);
  }, [query]);
  useLayoutEffect(() => {
    paintPlaces(places, current);
    return unpaintPlaces;
  }, [places, current]);

  const step = (by: 1 | -1) => {
    const next = (latest.current + by + places.length) % places.length;
    moveTo(next);
    if (places[next]) showPlace(places[next]);
  };
  useEffect(() => {
    if (places.length === 0 || !keys) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const by = stepOfKey(event, KEYS);
      if (by) step(by);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [places, keys]);

  if (!current) return null;
  const stop = () => {
    setPlaces([]);
    // The button is gone then: whoever reads on begins where they were.
    const block = current.range.startContainer.parentElement;
    if (block) landOn(block);
  };
  const hint = (key: string) => (keys ? { 'aria-keyshortcuts': key, title: i18n.t('marks.keys') } : {});
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div class="found-words" role="group" aria-label={i18n.t('marks.label')}>
      <p role="status">
        {i18n.t('marks.place', places.length, [String(at + 1), String(places.length), query])}
        <span class="visually-hidden" lang="nl">
          {wordsAround(current)}
        </span>
      </p>
      <button type="button" class="button" {...hint(KEYS.previous)} onClick={() => step(-1)}>
        {i18n.t('card.previous')}
      </button>
      <button type="button" class="button" {...hint(KEYS.next)} onClick={() => step(1)}>
        {i18n.t('card.next')}
      </button>
      <button type="button" class="button" onClick={stop}>
        {i18n.t('marks.off')}
      </button>
    </div>
  );
}
