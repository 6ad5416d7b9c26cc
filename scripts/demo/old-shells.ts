import { escapeHtml } from './hard-wrapped';
import { metaTags, overviewTable, type PageParts } from './shell';

/**
 * The frames that the site had before the present one, and the bare page of the repository. Written after what is known
 * of their containers; everything else about them is left out.
 */

function page(title: string, head: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    ${head}
    <title>${escapeHtml(title)}</title>
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

function relations(ids: string[] = []): string {
  if (ids.length === 0) return '';
  const rows = ids.map(
    (id) => `<tr><td><p>is beantwoord in</p></td><td><p><a href="/${id}.html">${id}</a></p></td></tr>`,
  );
  return `<h2 class="divisiekop1">Relaties</h2>
          <table>${rows.join('')}</table>`;
}

/** Until 2019: no container of the text's own, the metas in lower case, a table of relations. */
export function shell2010({ title, metas, overview, body, answeredIn }: PageParts): string {
  const older = metas.map(([name, ...rest]): PageParts['metas'][number] => {
    return [name.replace(/^DC(?:TERMS)?\./, 'dcterms.'), ...rest];
  });
  return page(
    title,
    metaTags(older, 'scheme'),
    `<form id="mainForm" action="/">
      <div id="PaginaContainer">
        <ul class="nav"><li><a href="/">Zoeken</a></li></ul>
        <div id="Inhoud"><div id="main-column">
          ${overviewTable(overview)}
          ${body}
          ${relations(answeredIn)}
        </div></div>
      </div>
    </form>`,
  );
}

/** 2019 to 2023. */
export function shell2019({ title, metas, overview, body }: PageParts): string {
  return page(
    title,
    metaTags(metas, 'scheme'),
    `<main class="global-main">
      ${overviewTable(overview)}
      <div class="stuk">
          ${body}
      </div>
    </main>`,
  );
}

/** 2023 to 2025. */
export function shell2023({ title, metas, overview, body }: PageParts): string {
  return page(
    title,
    metaTags(metas),
    `<article>
      ${overviewTable(overview)}
      <div id="broodtekst" class="stuk broodtekst-container">
          ${body}
      </div>
    </article>`,
  );
}

/** The repository: the body with no site around it, and an empty title. */
export function repositoryPage({ metas, body }: PageParts): string {
  return page(
    '',
    metaTags(metas, 'scheme'),
    `<div id="kopregel"></div>
    <div id="broodtekst">
          ${body}
    </div>
    <div id="voetregel"></div>`,
  );
}
