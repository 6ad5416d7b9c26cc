import type { TextEntry } from '../../lib/citations/document/cite-publicatie';
import type { Citation } from '../../lib/model/citation';
import type { Footnote, Mark } from '../../lib/model/publicatie';
import type { CitationLinks } from './citation-links';
import { CitedText } from './cited-text';

interface Props {
  /** The text's footnote marks. */
  marks: Mark[] | undefined;
  /** The footnotes of its document. */
  footnotes: Footnote[];
  cited: Map<TextEntry, Citation[]>;
  links: CitationLinks;
  date: string | undefined;
}

/** The footnotes whose marks stand in a text, right below it. */
export function Notes({ marks = [], footnotes, cited, links, date }: Props) {
  const used = footnotes.filter(({ number }) => marks.some((mark) => mark.number === number));
  if (used.length === 0) return null;
  return (
    <ul class="notes">
      {used.map((footnote) => (
        <li key={footnote.number}>
          <sup>{footnote.number}</sup>
          <CitedText text={footnote.text} citations={cited.get(footnote) ?? []} links={links} date={date} />
        </li>
      ))}
    </ul>
  );
}
