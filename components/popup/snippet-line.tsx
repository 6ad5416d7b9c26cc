import { i18n } from '#i18n';
import type { Snippet } from '../../lib/model/search';
import { MarkedText } from './marked-text';

/** What a piece of text is: "Vraag 3", "Notitie bij vraag 3"; nothing for other text of a document. */
function pieceWords({ question, part }: Partial<Snippet>): string | undefined {
  if (part === 'notitie')
    return question ? i18n.t('notes.snippetQuestion', [question]) : i18n.t('notes.snippetDocument');
  return question && i18n.t(part === 'antwoord' ? 'popup.antwoord' : 'popup.vraag', [question]);
}

/** The piece that matched, with the sub-question that it is of. As high while it is being read as when it is there. */
export function SnippetLine({ snippet }: { snippet: Snippet | undefined }) {
  const { text = '', marks = [], part } = snippet ?? {};
  const piece = pieceWords(snippet ?? {});
  return (
    <span class="row-snippet">
      {piece && <b class="row-vraag">{piece} </b>}
      <span {...(part === 'notitie' ? {} : { lang: 'nl' })}>
        <MarkedText text={text} marks={marks} />
      </span>
    </span>
  );
}
