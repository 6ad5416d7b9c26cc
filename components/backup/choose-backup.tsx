import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Where a backup is dropped, or chosen. */
export function ChooseBackup({ choose }: { choose(file: Blob): void }) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) choose(file);
  };
  return (
    <section
      class={isOver ? 'backup-drop over' : 'backup-drop'}
      aria-label={i18n.t('backup.drop')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // Otherwise the browser would open the file in place of this page.
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>{i18n.t('backup.drop')}</p>
      <label class="button">
        {i18n.t('backup.choose')}
        <input
          class="visually-hidden"
          type="file"
          accept=".gz,.jsonl,application/gzip"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
    </section>
  );
}
