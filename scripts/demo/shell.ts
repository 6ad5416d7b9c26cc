import { escapeHtml } from './hard-wrapped';
import { STYLESHEET } from './stylesheet';

/** One `meta` of the head: name, content, and the vocabulary that the content is from. */
export type Meta = [name: string, content: string, scheme?: string];

/** What a page of the site consists of besides its frame. `body` is HTML, all else is text. */
export interface PageParts {
  title: string;
  metas: Meta[];
  /** The row above the text: heading and value. */
  overview: [heading: string, value: string][];
  body: string;
  /** What the narrow column says about the document. */
  facts: [term: string, value: string][];
  /** The ids of the Aanhangsels that a question's page lists, in the shell that has a table for them. */
  answeredIn?: string[];
}

/** The metas of a head; the repository calls the vocabulary `scheme`, the site `data-scheme`. */
export function metaTags(metas: Meta[], attribute = 'data-scheme'): string {
  return metas
    .map(([name, content, scheme = '']) => {
      return `<meta name="${name}" ${attribute}="${scheme}" content="${escapeHtml(content)}">`;
    })
    .join('\n    ');
}

/** The row above the text, as a table; empty when there is nothing to say. */
export function overviewTable(overview: PageParts['overview']): string {
  if (overview.length === 0) return '';
  const cells = (tag: 'th' | 'td', texts: string[]) =>
    texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('');
  const headings = overview.map(([heading]) => heading);
  const values = overview.map(([, value]) => value);
  return `<table class="table__data-overview">
          <thead><tr>${cells('th', headings)}</tr></thead>
          <tbody><tr>${cells('td', values)}</tr></tbody>
        </table>`;
}

function sidebar(facts: PageParts['facts']): string {
  if (facts.length === 0) return '';
  const list = facts
    .map(([term, value]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value)}</dd>`)
    .join('\n          ');
  return `<aside id="sidebar">
        <h2>Over dit document</h2>
        <dl id="extrainfo">
          ${list}
        </dl>
      </aside>`;
}

/** Sits inside the text's own container on the site since 2026, and is no part of the text. */
const PAGE_ACTIONS = `<ul class="pageactions">
            <li><a href="#delenModal">Delen</a></li>
            <li><a href="/">Alle pagina's</a></li>
          </ul>
          <div class="modal" id="delenModal"><h2>Delen</h2><p>Het adres van deze pagina staat in de adresbalk.</p></div>`;

/** A whole page in the frame that the site has since 2026, saying at its top that it is a rebuilt page. */
export function shell({ title, metas, overview, body, facts }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${metaTags(metas)}
    <title>${escapeHtml(title)} | nagebouwde pagina</title>
    <style>${STYLESHEET}</style>
  </head>
  <body>
    <header class="header">
      <a href="/">Nagebouwde bekendmakingen</a>
      <p>Een oefenpagina van Kamerspoor; deze pagina komt niet van de overheid.</p>
    </header>
    <div class="columns">
      <div id="content" class="content--publication" role="main">
        ${overviewTable(overview)}
        <div id="broodtekst" class="stuk broodtekst-container">
          ${PAGE_ACTIONS}
          ${body}
        </div>
      </div>
      ${sidebar(facts)}
    </div>
  </body>
</html>
`;
}
