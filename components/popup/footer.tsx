import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { formatCount } from '../words';
import type { Waiting } from './use-waiting';
import { WaitingLine } from './waiting-line';

interface Props {
  /** Documents on this machine; undefined while that is not known. */
  count?: number;
  /** How much was found and how fast, in words; undefined while nothing is searched for. */
  found?: string;
  waiting: Waiting;
  onOptions(): void;
  /** The switch. */
  children: ComponentChildren;
}

/** How much there is to search or was found, the way to the settings, and the switch. */
export function Footer({ count, found, waiting, onOptions, children }: Props) {
  return (
    <footer class="footer">
      <WaitingLine waiting={waiting} />
      <span class="footer-count">
        {found ?? (count !== undefined && i18n.t('popup.count', count, [formatCount(count)]))}
      </span>
      <a
        href="/options.html"
        onClick={(event) => {
          event.preventDefault();
          onOptions();
        }}
      >
        {i18n.t('popup.options')}
      </a>
      {children}
    </footer>
  );
}
