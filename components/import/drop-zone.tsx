import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GivenFile } from '../../lib/model/imported';
import { droppedFiles } from './dropped-files';
import { FileInput } from './file-input';

interface Props {
  disabled: boolean;
  give(given: Promise<GivenFile[]>): void;
}

/** Where files and folders are dropped, and the buttons for who would rather choose them. */
export function DropZone({ disabled, give }: Props) {
  const [over, setOver] = useState(false);
  const choose = (given: GivenFile[]) => give(Promise.resolve(given));
  return (
    <section
      class={over ? 'import-drop over' : 'import-drop'}
      aria-label={i18n.t('importing.drop')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // Otherwise the browser would open the file in place of this page.
        event.preventDefault();
        setOver(false);
        if (!disabled && event.dataTransfer) give(droppedFiles(event.dataTransfer));
      }}
    >
      <p class="import-here">{i18n.t('importing.drop')}</p>
      <div class="import-buttons">
        <FileInput label={i18n.t('importing.chooseFiles')} disabled={disabled} choose={choose} />
        <FileInput label={i18n.t('importing.chooseFolder')} folder disabled={disabled} choose={choose} />
      </div>
      <p class="hint">{i18n.t('importing.kinds')}</p>
    </section>
  );
}
