import type { Citation } from '../../lib/model/citation';
import type { Mark } from '../../lib/model/publicatie';
import type { CitationLinks } from './citation-links';

interface Props {
  text: string;
  marks?: Mark[] | undefined;
  citations: Citation[];
  links: CitationLinks;
  date: string | undefined;
}

type Part = string | { citation: Citation; text: string } | { note: string };

/** The text cut at its citations and footnote marks. */
function partsOf(text: string, citations: Citation[], marks: Mark[]): Part[] {
  const cuts = [
    ...citations.map((citation) => ({ at: citation.start, until: citation.end, citation })),
    ...marks.map((mark) => ({ at: mark.at, until: mark.at, note: mark.number })),
  ].sort((a, b) => a.at - b.at);
  const parts: Part[] = [];
  let from = 0;
  for (const cut of cuts) {
    const at = Math.max(cut.at, from);
    if (at > from) parts.push(text.slice(from, at));
    if ('note' in cut) parts.push({ note: cut.note });
    else if (cut.at >= from) parts.push({ citation: cut.citation, text: text.slice(cut.at, cut.until) });
    from = Math.max(from, cut.until);
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

function Paragraph({ parts, links, date }: { parts: Part[]; links: CitationLinks; date: string | undefined }) {
  return (
    <p>
      {parts.map((part, at) => {
        if (typeof part === 'string') return part;
        if ('note' in part) return <sup key={at}>{part.note}</sup>;
        const attributes = links.attributesFor(part.citation.target, date, part.text);
        if (!attributes) return part.text;
        return (
          <a
            key={at}
            {...attributes}
            ref={(link) => {
              if (link) links.remember(link, part.citation, date);
            }}
          >
            {part.text}
          </a>
        );
      })}
    </p>
  );
}

/** A document's text as paragraphs, its citations as links and its footnote marks raised. */
export function CitedText({ text, marks = [], citations, links, date }: Props) {
  const paragraphs: { start: number; text: string }[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    paragraphs.push({ start, text: paragraph });
    start += paragraph.length + 2;
  }
  return (
    <>
      {paragraphs.map((paragraph) => {
        const end = paragraph.start + paragraph.text.length;
        const within = citations.filter((citation) => citation.start >= paragraph.start && citation.end <= end);
        const own = marks.filter((mark) => mark.at >= paragraph.start && mark.at <= end);
        const parts = partsOf(
          paragraph.text,
          within.map((c) => ({ ...c, start: c.start - paragraph.start, end: c.end - paragraph.start })),
          own.map((mark) => ({ ...mark, at: mark.at - paragraph.start })),
        );
        return <Paragraph key={paragraph.start} parts={parts} links={links} date={date} />;
      })}
    </>
  );
}
