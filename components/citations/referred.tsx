import { i18n } from '#i18n';
import type { TextEntry } from '../../lib/citations/document/cite-publicatie';
import type { Citation } from '../../lib/model/citation';
import type { Answer, Publicatie } from '../../lib/model/publicatie';
import { formatList } from '../words';
import type { CitationLinks } from './citation-links';
import { CitedText } from './cited-text';
import { Notes } from './notes';

interface Props {
  /** What the answer that only refers stands for. */
  answers: Answer[];
  from: Publicatie;
  cited: Map<TextEntry, Citation[]>;
  links: CitationLinks;
}

/** The answers that another answer refers to ("Zie het antwoord op vraag 12."), marked as what they are. */
export function Referred({ answers, from, cited, links }: Props) {
  return (
    <>
      {answers.map((answer) => (
        <blockquote class="referred" key={answer.numbers.join()}>
          <p class="referred-to">{i18n.t('answer.referredTo', [formatList(answer.numbers)])}</p>
          <CitedText
            text={answer.text}
            marks={answer.marks}
            citations={cited.get(answer) ?? []}
            links={links}
            from={from}
          />
          <Notes marks={answer.marks} from={from} cited={cited} links={links} />
        </blockquote>
      ))}
    </>
  );
}
