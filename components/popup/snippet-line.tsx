import { i18n } from '#i18n';
import type { Snippet } from '../../lib/model/search';
import { MarkedText } from './marked-text';

/** The piece that matched, with the sub-question that it is of. As high while it is being read as when it is there. */
export function SnippetLine({ snippet }: { snippet: Snippet | undefined }) {
  const { text = '', marks = [], question, part } = snippet ?? {};
  return (
    <span class="row-snippet">
      {question && (
        <b class="row-vraag">{i18n.t(part === 'antwoord' ? 'popup.antwoord' : 'popup.vraag', [question])} </b>
      )}
      <span lang="nl">
        <MarkedText text={text} marks={marks} />
      </span>
    </span>
  );
}
