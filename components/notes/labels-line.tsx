import { i18n } from '#i18n';

const MOST_SHOWN = 6;

/** The person's labels in a row of a list, where nothing can be pressed but the row; of many the first. */
export function LabelsLine({ labels }: { labels: readonly string[] }) {
  return (
    <span class="row-labels">
      <span class="visually-hidden">{i18n.t('notes.labels')}: </span>
      {labels.slice(0, MOST_SHOWN).map((label, at) => (
        <span key={label}>
          {at > 0 && <span class="visually-hidden">, </span>}
          <span class="label-chip">{label}</span>
        </span>
      ))}
      {labels.length > MOST_SHOWN && <span>+{labels.length - MOST_SHOWN}</span>}
    </span>
  );
}
