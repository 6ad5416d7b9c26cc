import { i18n } from '#i18n';

interface Props {
  /** What is going on. */
  label: string;
  /** How much is done, from 0 to 1. */
  done: number;
  stop(): void;
}

/** How far some work is, and the button that ends it. */
export function Busy({ label, done, stop }: Props) {
  return (
    <div class="backup-busy">
      <progress aria-label={label} value={done} />
      <button type="button" onClick={stop}>
        {i18n.t('backup.stop')}
      </button>
    </div>
  );
}
