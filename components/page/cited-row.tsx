import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LinkedCitation } from '../citations/citation-links';
import type { CitedRow as Row } from '../citations/cited-list';
import { goToPlace } from '../citations/go-to-place';

interface Props {
  row: Row<LinkedCitation>;
  label: string;
  /** Said to who does not see where the page went. */
  say(words: string): void;
}

/** One cited thing and how often: a click goes to its first place, the next click to the next. */
export function CitedRow({ row: { places, group }, label, say }: Props) {
  const [at, setAt] = useState<number>();
  const count = places.length;
  const go = () => {
    const next = at === undefined ? 0 : (at + 1) % count;
    const place = places[next];
    if (!place) return;
    setAt(next);
    say(`${label}: ${i18n.t('panel.place', [String(next + 1), String(count)])}`);
    goToPlace(place);
  };
  return (
    <>
      <button type="button" class="link" onClick={go}>
        <span class="ks-reference" data-group={group}>
          {label}
        </span>
        {count > 1 && <span class="visually-hidden">, {i18n.t('panel.places', count)}</span>}
      </button>
      {count > 1 && (
        <span class="times" aria-hidden="true">
          {at === undefined ? `${count}×` : i18n.t('panel.place', [String(at + 1), String(count)])}
        </span>
      )}
    </>
  );
}
