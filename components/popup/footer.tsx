import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { viewAddress } from '../corpus/views';
import { formatCount } from '../words';
import type { Waiting } from './use-waiting';
import { WaitingLine } from './waiting-line';

interface Props {
  /** Documents on this machine; undefined while that is not known. */
  count?: number;
  /** How much was found and how fast, in words; undefined while nothing is searched for. */
  found?: string;
  /** The query that something was found for; empty when there is none. */
  query: string;
  waiting: Waiting;
  onOptions(): void;
  /** Opens a page of the extension. */
  onPage(address: string): void;
  /** The switch. */
  children: ComponentChildren;
}

interface LinkProps {
  address: string;
  onPage(address: string): void;
  children: ComponentChildren;
}

function PageLink({ address, onPage, children }: LinkProps) {
  return (
    <a
      href={address}
      onClick={(event) => {
        event.preventDefault();
        onPage(address);
      }}
    >
      {children}
    </a>
  );
}

/** How much there is to search or was found, what else can be done with it, the way to the settings, and the switch. */
export function Footer({ count, found, query, waiting, onOptions, onPage, children }: Props) {
  return (
    <footer class="footer">
      <WaitingLine waiting={waiting} />
      <span class="footer-count">
        {found ?? (count !== undefined && i18n.t('popup.count', count, [formatCount(count)]))}
      </span>
      {query !== '' && (
        <PageLink address={viewAddress('meenemen', query)} onPage={onPage}>
          {i18n.t('popup.export')}
        </PageLink>
      )}
      <PageLink address={viewAddress('vragen')} onPage={onPage}>
        {i18n.t('popup.corpus')}
      </PageLink>
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
