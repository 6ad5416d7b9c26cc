import type { TextEntry } from '../../lib/citations/document/cite-publicatie';
import type { Citation } from '../../lib/model/citation';
import type { Mark, Publicatie } from '../../lib/model/publicatie';
import type { CitationLinks } from './citation-links';
import { CitedText } from './cited-text';

interface Props {
  /** The text's footnote marks. */
  marks: Mark[] | undefined;
  /** The document that the text is from. */
  from: Publicatie;
  cited: Map<TextEntry, Citation[]>;
  links: CitationLinks;
}

/** The footnotes whose marks stand in a text, right below it. */
export function Notes({ marks = [], from, cited, links }: Props) {
  const used = from.footnotes.filter(({ number }) => marks.some((mark) => mark.number === number));
  if (used.length === 0) return null;
  return (
    <ul class="notes">
      {used.map((footnote) => (
        <li key={footnote.number}>
          <sup>{footnote.number}</sup>
          <CitedText text={footnote.text} citations={cited.get(footnote) ?? []} links={links} from={from} />
        </li>
      ))}
    </ul>
  );
}
