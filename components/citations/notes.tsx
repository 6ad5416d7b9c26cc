import { i18n } from '#i18n';
import type { TextEntry } from '../../lib/citations/document/cite-publicatie';
import type { Citation } from '../../lib/model/citation';
import type { Mark, Publicatie } from '../../lib/model/publicatie';
import type { CitationLinks } from './citation-links';
import { CitedText } from './cited-text';
import { noteIds } from './note-ids';

interface Props {
  /** The text's footnote marks. */
  marks: Mark[] | undefined;
  /** The document that the text is from. */
  from: Publicatie;
  cited: Map<TextEntry, Citation[]>;
  links: CitationLinks;
  /** Where each is tied to its mark: the same as `notesAt` of the text. */
  at?: string | undefined;
}

function NoteNumber({ number, at }: { number: string; at: string | undefined }) {
  if (at === undefined) return <sup>{number}</sup>;
  return (
    <sup>
      <a href={`#${noteIds(at, number).mark}`} role="doc-backlink" aria-label={i18n.t('reader.toMark', [number])}>
        {number}
      </a>
    </sup>
  );
}

/** The footnotes whose marks stand in a text, right below it. */
export function Notes({ marks = [], from, cited, links, at }: Props) {
  const used = from.footnotes.filter(({ number }) => marks.some((mark) => mark.number === number));
  if (used.length === 0) return null;
  return (
    <ul class="notes">
      {used.map((footnote) => (
        <li key={footnote.number} {...(at ? { id: noteIds(at, footnote.number).note } : {})}>
          <NoteNumber number={footnote.number} at={at} />
          <CitedText text={footnote.text} citations={cited.get(footnote) ?? []} links={links} from={from} />
        </li>
      ))}
    </ul>
  );
}
