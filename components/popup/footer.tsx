import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface Props {
  /** Documents in the corpus; undefined while that is not known. */
  count?: number;
  /** How many documents were found, in figures; undefined while nothing is searched for. */
  found?: string;
  onOptions(): void;
  /** The switch. */
  children: ComponentChildren;
}

/** How much there is to search, the way to the settings, and the switch. */
export function Footer({ count, found, onOptions, children }: Props) {
  const total = count !== undefined && i18n.t('popup.count', count);
  const share = found !== undefined && i18n.t('popup.foundOf', [found, String(count)]);
  return (
    <footer class="footer">
      <span class="footer-count">{share || total}</span>
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
