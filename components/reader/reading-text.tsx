import { useId } from 'preact/hooks';
import type { TextEntry } from '../../lib/citations/document/cite-publicatie';
import type { Citation } from '../../lib/model/citation';
import type { Mark, Publicatie } from '../../lib/model/publicatie';
import type { CitationLinks } from '../citations/citation-links';
import { CitedText } from '../citations/cited-text';
import { Notes } from '../citations/notes';

/** What every text of the reader needs: its citations, and what their links do. */
export interface ReadingContext {
  cited: Map<TextEntry, Citation[]>;
  links: CitationLinks;
}

interface Props {
  entry: TextEntry & { marks?: Mark[] | undefined };
  /** The document that the text is from. */
  from: Publicatie;
  context: ReadingContext;
}

/** A text of a document with its footnotes right below it, each tied to its mark both ways. */
export function ReadingText({ entry, from, context: { cited, links } }: Props) {
  const { text = '', marks } = entry;
  const place = useId();
  return (
    <>
      <CitedText
        text={text}
        marks={marks}
        citations={cited.get(entry) ?? []}
        links={links}
        from={from}
        notesAt={place}
      />
      <Notes marks={marks} from={from} cited={cited} links={links} at={place} />
    </>
  );
}
