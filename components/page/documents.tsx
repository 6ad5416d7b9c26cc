import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addressOf } from '../../lib/identifiers/address';
import { isPublished } from '../../lib/identifiers/publication-id';
import { questionPageIds } from '../../lib/identifiers/vraagnummer';
import type { Antwoord, Mededeling, Publicatie } from '../../lib/model/publicatie';
import { formatDate } from '../words';
import type { OpenInReader } from './page';

function mededelingWords({ announces, dates: { ontvangen } }: Mededeling): string {
  const on = ontvangen && formatDate(ontvangen);
  if (announces === 'uitstel') return on ? i18n.t('banner.uitstelOn', [on]) : i18n.t('banner.uitstel');
  if (announces === 'ingetrokken') {
    return on ? i18n.t('banner.ingetrokkenOn', [on]) : i18n.t('banner.ingetrokkenNoDate');
  }
  return on ? i18n.t('banner.mededelingOn', [on]) : i18n.t('banner.mededeling');
}

function ToMededeling({ mededeling }: { mededeling: Mededeling }) {
  const words = mededelingWords(mededeling);
  if (isPublished(mededeling)) return <a href={addressOf(mededeling.id)}>{words}</a>;
  return (
    <details class="notice">
      <summary>{words}</summary>
      <p lang="nl">{mededeling.text}</p>
    </details>
  );
}

function ToLetter({ antwoord, openInReader }: { antwoord: Antwoord; openInReader: OpenInReader }) {
  const [failed, setFailed] = useState(false);
  const { ontvangen } = antwoord.dates;
  return (
    <>
      <button
        type="button"
        class="link main"
        onClick={async () => setFailed(!(await openInReader({ id: antwoord.id })))}
      >
        {ontvangen ? i18n.t('banner.letterOn', [formatDate(ontvangen)]) : i18n.t('banner.letter')}
      </button>{' '}
      <span role="status">{failed && i18n.t('banner.letterFailed')}</span>
    </>
  );
}

function documentWords(publicatie: Publicatie, self: Publicatie): string {
  const { id, kind, vraagnummers } = publicatie;
  // Beside a question stands another question only as the final version of a temporary one, or as its reprint.
  if (kind === 'kamervraag' && self.kind === 'kamervraag') return i18n.t('banner.toOtherPrint', [id]);
  if (kind === 'kamervraag') return i18n.t('banner.toVraag', [vraagnummers[0] ?? id]);
  return i18n.t(kind === 'antwoord' && publicatie.nader ? 'banner.toNader' : 'banner.toAntwoord', [id]);
}

interface ToDocumentProps {
  publicatie: Publicatie;
  /** The document of the page. */
  self: Publicatie;
  openInReader: OpenInReader;
}

function ToDocument({ publicatie, self, openInReader }: ToDocumentProps) {
  if (publicatie.kind === 'mededeling') return <ToMededeling mededeling={publicatie} />;
  if (publicatie.kind === 'antwoord' && !isPublished(publicatie)) {
    return <ToLetter antwoord={publicatie} openInReader={openInReader} />;
  }
  return (
    <a href={addressOf(publicatie.id)} class="main">
      {documentWords(publicatie, self)}
    </a>
  );
}

/** The questions that this document answers and that are not at hand: their number is their address. */
function missingQuestions(self: Publicatie, others: Publicatie[]): string[] {
  if (self.kind === 'kamervraag') return [];
  const asked = new Set(others.filter(({ kind }) => kind === 'kamervraag').flatMap(({ vraagnummers }) => vraagnummers));
  return self.vraagnummers.filter((number) => !asked.has(number));
}

interface Props {
  /** The document of the page. */
  self: Publicatie;
  /** The other documents of its question. */
  others: Publicatie[];
  openInReader: OpenInReader;
}

/**
 * The way to the other documents of a question: the other side of the conversation first, notices after it, and then
 * what the page names and the corpus does not hold.
 */
export function Documents({ self, others, openInReader }: Props) {
  const notices = others.filter(({ kind }) => kind === 'mededeling');
  const rest = others.filter(({ kind }) => kind === 'kamervraag' || kind === 'antwoord');
  const questions = questionPageIds(missingQuestions(self, others));
  const listed = self.aanhangsels.filter((id) => !others.some((other) => other.id === id));
  return (
    <>
      <ul class="documents">
        {questions.map((id) => (
          <li key={id}>
            <a href={addressOf(id)} class="main">
              {i18n.t('banner.toVraag', [id.replace('kv-tk-', '')])}
            </a>
          </li>
        ))}
        {[...rest, ...notices].map((publicatie) => (
          <li key={publicatie.id}>
            <ToDocument publicatie={publicatie} self={self} openInReader={openInReader} />
          </li>
        ))}
      </ul>
      {listed.length > 0 && (
        <>
          <p>{i18n.t('banner.listed')}</p>
          <ul class="documents">
            {listed.map((id) => (
              <li key={id}>
                <a href={addressOf(id)} class="main">
                  {id}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
