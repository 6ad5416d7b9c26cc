import { i18n } from '#i18n';
import { addressOf } from '../lib/identifiers/address';
import { isPublished } from '../lib/identifiers/publication-id';
import type { RelatedZaak, Relations } from '../lib/model/zaak';
import { publicatieTitle } from './citations/citation-words';
import { formatDate } from './words';

interface Props {
  relations: Relations;
  /** Where a document leads to; by default its page on the site. */
  hrefOf?(related: RelatedZaak): string | undefined;
}

/** The page of a document on the site; a ministry's letter has none. */
export function pageOf({ id }: RelatedZaak): string | undefined {
  return isPublished({ id }) ? addressOf(id) : undefined;
}

function Row({ related: { id, title, day }, href }: { related: RelatedZaak; href: string | undefined }) {
  const words = title ?? publicatieTitle(id);
  return (
    <li>
      {href ? (
        <a href={href} {...(title ? { lang: 'nl' } : {})}>
          {words}
        </a>
      ) : (
        <span lang="nl">{words}</span>
      )}
      {day && <span class="date"> ({formatDate(day)})</span>}
    </li>
  );
}

/** Other questions that this one names, and that name it, each folded under how many there are. */
export function Related({ relations, hrefOf = pageOf }: Props) {
  const lists = [
    ['related.earlier', relations.earlier],
    ['related.later', relations.later],
  ] as const;
  return (
    <>
      {lists.map(([name, list]) =>
        list.length === 0 ? null : (
          <details key={name} class="related">
            <summary>{i18n.t(name, [String(list.length)])}</summary>
            <ul>
              {list.map((related) => (
                <Row key={related.id} related={related} href={hrefOf(related)} />
              ))}
            </ul>
          </details>
        ),
      )}
    </>
  );
}
