import type { GivenFile } from '../../lib/model/imported';
import { chosenFiles } from './dropped-files';

interface Props {
  label: string;
  /** A whole folder is chosen. */
  folder?: boolean;
  disabled: boolean;
  choose(given: GivenFile[]): void;
}

/** A button that lets a person choose files. */
export function FileInput({ label, folder = false, disabled, choose }: Props) {
  return (
    <label class="button import-choose" data-disabled={disabled}>
      {label}
      <input
        class="visually-hidden"
        type="file"
        multiple
        disabled={disabled}
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={({ currentTarget }) => {
          const given = chosenFiles(currentTarget.files ?? []);
          // The same files may be chosen again.
          currentTarget.value = '';
          if (given.length > 0) choose(given);
        }}
      />
    </label>
  );
}
