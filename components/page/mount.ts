import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import theme from '../../assets/theme.css?inline';
import styles from './page.css?inline';
import { surroundingTheme } from './surrounding-theme';
import { trustedOnly } from './trusted-only';

/** A piece of our own in a page: an element with a shadow root that the page's styles do not reach. */
export interface Mounted {
  host: HTMLElement;
  root: ShadowRoot;
  show(content: ComponentChild): void;
  remove(): void;
}

const STYLES = `${theme}\n${styles}`;
/** One sheet for all pieces: it is read once. */
let sheet: CSSStyleSheet | undefined;

function makeSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(STYLES);
  return made;
}

/** Constructed sheets are not subject to the page's content policy; where a browser refuses them, a style element is. */
function adoptStyles(root: ShadowRoot): void {
  try {
    sheet ??= makeSheet();
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = STYLES;
    root.append(style);
  }
}

/** Keeps the element as light or dark as the page around it; returns how to stop. */
function followTheme(host: HTMLElement): () => void {
  const apply = () => {
    const around = host.parentElement ?? (host.getRootNode() as ShadowRoot).host;
    host.dataset.theme = surroundingTheme(around);
  };
  const preference = matchMedia('(prefers-color-scheme: dark)');
  preference.addEventListener('change', apply);
  apply();
  return () => preference.removeEventListener('change', apply);
}

const roots = new WeakMap<Element, ShadowRoot>();

/** What is inside a piece of ours; undefined for any other element. */
export function rootOf(host: Element): ShadowRoot | undefined {
  return roots.get(host);
}

/** Makes an element `tag` for our own content; `place` puts it into the page. */
export function mount(document: Document, tag: string, place: (host: HTMLElement) => void): Mounted {
  const host = document.createElement(tag);
  host.setAttribute('data-kamerspoor-ui', '');
  const root = host.attachShadow({ mode: 'closed' });
  roots.set(host, root);
  adoptStyles(root);
  trustedOnly(root);
  const container = document.createElement('div');
  container.lang = i18n.t('languageTag');
  // What the element is called is in our language as well.
  host.lang = container.lang;
  root.append(container);
  place(host);
  const stopFollowing = followTheme(host);
  return {
    host,
    root,
    show: (content) => render(content, container),
    remove() {
      stopFollowing();
      render(null, container);
      host.remove();
    },
  };
}
