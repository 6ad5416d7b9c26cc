import type { Ref } from 'preact';
import { i18n } from '#i18n';

interface Props {
  followed: boolean;
  press(): void;
  /** Only the bell is seen, where many stand below each other; what it says is still read out. */
  compact?: boolean;
  /** The question that it is about, where it does not stand beside it. */
  about?: string;
  button?: Ref<HTMLButtonElement>;
}

/** A bell; filled when it rings. */
function BellIcon({ filled }: { filled: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" fill={filled ? 'currentColor' : 'none'}>
      <path
        d="M3 12h10l-1.2-2V6.6a3.8 3.8 0 0 0-7.6 0V10zM6.6 14h2.8"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Follows a question, or no more. */
export function BellButton({ followed, press, compact = false, about, button }: Props) {
  const words = i18n.t(followed ? 'follow.following' : 'follow.follow');
  return (
    <button
      type="button"
      ref={button ?? null}
      class={compact ? 'ks-bell compact second' : 'ks-bell second'}
      aria-pressed={followed}
      title={compact ? words : undefined}
      onClick={press}
    >
      <BellIcon filled={followed} />{' '}
      <span class={compact ? 'visually-hidden' : ''}>
        {words}
        {about && (
          <span class="visually-hidden">
            : <span lang="nl">{about}</span>
          </span>
        )}
      </span>
    </button>
  );
}
