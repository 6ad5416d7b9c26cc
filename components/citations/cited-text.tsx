import { i18n } from '#i18n';
import type { Citation } from '../../lib/model/citation';
import { documentDay } from '../../lib/model/document-day';
import type { Mark, Publicatie } from '../../lib/model/publicatie';
import type { CitationLinks, PlacedCitation } from './citation-links';
import { noteIds } from './note-ids';

interface Props {
  text: string;
  marks?: Mark[] | undefined;
  citations: Citation[];
  links: CitationLinks;
  /** The document that the text is from. */
  from: Publicatie;
  /** The id that ties its marks to the footnotes below it; without it a mark is no link. */
  notesAt?: string | undefined;
}

/** `isFirst`: the first mark of its footnote. */
type Part = string | PlacedCitation | { note: string; isFirst: boolean };

/** A stretch of the text cut at its citations and footnote marks; offsets are those of the whole text. */
function partsOf({ text, marks = [], citations, from: source }: Props, start: number, end: number): Part[] {
  const cuts = [
    ...citations.filter((citation) => citation.start >= start && citation.end <= end),
    ...marks.filter(({ at }) => at >= start && at <= end).map(({ at, number }) => ({ start: at, end: at, number })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: Part[] = [];
  const date = documentDay(source);
  let from = start;
  for (const cut of cuts) {
    const at = Math.max(cut.start, from);
    if (at > from) parts.push(text.slice(from, at));
    if ('number' in cut)
      parts.push({ note: cut.number, isFirst: marks.find(({ number }) => number === cut.number)?.at === cut.start });
    else if (cut.start >= from)
      parts.push({ citation: cut, text: text.slice(cut.start, cut.end), date, document: source.id });
    else parts.push(text.slice(at, cut.end));
    from = Math.max(from, cut.end);
  }
  if (from < end) parts.push(text.slice(from, end));
  return parts;
}

function CitationLink({ placed, links }: { placed: PlacedCitation; links: CitationLinks }) {
  const attributes = links.attributesFor(placed);
  if (!attributes) return <>{placed.text}</>;
  return (
    <a
      {...attributes}
      ref={(link) => {
        if (link) links.remember(link, placed);
      }}
    >
      {placed.text}
    </a>
  );
}

/** The mark of a footnote, leading to it where it stands below the text. */
function NoteMark({ note: number, isFirst, from, notesAt }: Props & { note: string; isFirst: boolean }) {
  const isBelow = from.footnotes.some((footnote) => footnote.number === number);
  if (notesAt === undefined || !isBelow) return <sup>{number}</sup>;
  const { note, mark } = noteIds(notesAt, number);
  return (
    <sup>
      <a
        {...(isFirst ? { id: mark } : {})}
        href={`#${note}`}
        role="doc-noteref"
        lang={i18n.t('languageTag')}
        aria-label={i18n.t('reader.toNote', [number])}
      >
        {number}
      </a>
    </sup>
  );
}

/** "I. Inleiding", "2. Opzet": the title of a chapter, short and without a full stop. */
function isChapter(paragraph: string): boolean {
  return /^(?:[IVX]+|\d+)\.\s\S.{0,80}$/.test(paragraph) && !/[.;:,?]$/.test(paragraph);
}

/** A document's text as paragraphs, its citations as links and its footnote marks raised. It is Dutch. */
export function CitedText(props: Props) {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (const paragraph of props.text.split('\n\n')) {
    paragraphs.push({ start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return (
    <div class="cited" lang="nl">
      {paragraphs.map(({ start, end }) => {
        const Paragraph = isChapter(props.text.slice(start, end)) ? 'h2' : 'p';
        return (
          <Paragraph key={start}>
            {partsOf(props, start, end).map((part, at) => {
              if (typeof part === 'string') return part;
              if ('note' in part) return <NoteMark key={at} {...part} {...props} />;
              return <CitationLink key={at} placed={part} links={props.links} />;
            })}
          </Paragraph>
        );
      })}
    </div>
  );
}
