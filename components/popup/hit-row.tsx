import { i18n } from '#i18n';
import { documentDay } from '../../lib/model/document-day';
import type { Hit } from '../../lib/model/search';
import { markWords } from '../../lib/search/show/mark-words';
import { StatusBadge } from '../status-badge';
import { formatDate, kindWord } from '../words';
import { MarkedText } from './marked-text';
import { peopleLine } from './people-line';

/** A document that was found: what it is, when, whose, where its question stands, and the piece that matched. */
export function HitRow({ hit, query }: { hit: Hit; query: string }) {
  const { publicatie, status, snippet, titleMarks } = hit;
  const day = documentDay(publicatie);
  const people = peopleLine(publicatie);
  return (
    <>
      <span class="row-top">
        <span class="row-kind">{kindWord(publicatie.kind)}</span>
        {day && <span>{formatDate(day)}</span>}
        {people && (
          <span class="row-people">
            <MarkedText text={people} marks={markWords(people, query)} />
          </span>
        )}
        {status && <StatusBadge status={status} />}
      </span>
      <span class="row-title" lang="nl">
        <MarkedText text={publicatie.title} marks={titleMarks} />
      </span>
      {snippet.text && (
        <span class="row-snippet">
          {snippet.question && (
            <b class="row-vraag">
              {i18n.t(snippet.part === 'antwoord' ? 'popup.antwoord' : 'popup.vraag', [snippet.question])}{' '}
            </b>
          )}
          <span lang="nl">
            <MarkedText text={snippet.text} marks={snippet.marks} />
          </span>
        </span>
      )}
    </>
  );
}
