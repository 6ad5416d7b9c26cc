import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { citePublicatie } from '../../lib/citations/document/cite-publicatie';
import { writtenReference } from '../../lib/cite/written-reference';
import { addressOf } from '../../lib/identifiers/address';
import { isPublished } from '../../lib/identifiers/publication-id';
import type { Publicatie } from '../../lib/model/publicatie';
import type { RelatedZaak } from '../../lib/model/zaak';
import { unanswered } from '../../lib/zaken/answer-to';
import { type Pair, pairsOf } from '../../lib/zaken/pairs-of';
import { createCitationLinks } from '../citations/citation-links';
import { pageOf, Related } from '../related';
import { StatusBadge } from '../status-badge';
import { kindWord } from '../words';
import { blocksOf } from './blocks-of';
import { Details } from './details';
import { FoundWords } from './found-words';
import { QuestionList } from './question-list';
import { readerAddress } from './reader-address';
import type { LoadedDocument } from './reader-page';
import { type ReadingContext, ReadingText } from './reading-text';
import { SubQuestions } from './sub-questions';
import { type AskAbout, useCitations } from './use-citations';
import { useLanding } from './use-landing';
import { useQuestionKeys } from './use-question-keys';
import { ZaakHead } from './zaak-head';

function useReadingContext(publicatie: Publicatie, pairs: Pair[]): ReadingContext {
  return useMemo(() => {
    const others = pairs.flatMap(({ question, answers }) => [question?.from, ...answers.map(({ from }) => from)]);
    const documents = new Set([publicatie, ...others]);
    const cited = [...documents].flatMap((document) => (document ? [...citePublicatie(document)] : []));
    const answered = new Set(pairs.flatMap(({ number, answers }) => (answers.length > 0 && number ? [number] : [])));
    return { cited: new Map(cited), links: createCitationLinks((number) => answered.has(number)) };
  }, [publicatie, pairs]);
}

/** A document that the corpus holds opens here, any other on the site. */
function inReader(related: RelatedZaak): string | undefined {
  return related.title === undefined ? pageOf(related) : readerAddress(related.id);
}

/** Where a document stands officially: a link, and on paper its reference and address. */
function Official({ id, openBeside }: { id: string } & Pick<Reading, 'openBeside'>) {
  return (
    <>
      <p class="official">
        <a href={addressOf(id)}>{i18n.t('reader.official')}</a>
        {openBeside && (
          <button type="button" class="button" title={i18n.t('reader.besideHint')} onClick={() => openBeside(id)}>
            {i18n.t('reader.beside')}
          </button>
        )}
      </p>
      <p class="on-paper">
        {writtenReference({ system: 'op', id })}
        <br />
        {addressOf(id)}
      </p>
    </>
  );
}

/** What others put into a document that is shown. */
export interface ReaderSlots {
  /** What can be done with the document, beside its kind. */
  tools?: ComponentChildren;
  /** What belongs below a sub-question, by its number; with "" below what the document is. */
  note?(question: string): ComponentChildren;
}

/** How a document is shown, whichever it is. */
export interface Reading {
  about?: AskAbout | undefined;
  /** What others put into it. */
  slotsOf?: ((document: LoadedDocument) => ReaderSlots) | undefined;
  /** Whether single letters lead from place to place. */
  keys: boolean;
  /** Opens the official page of a document with the reader beside it; absent where there is no such room. */
  openBeside?: ((id: string) => void) | undefined;
  /** Opens what the cards link to; absent where that can take the place of the reader. */
  openHere?: ((address: string) => void) | undefined;
}

interface Props extends Reading {
  document: LoadedDocument;
  /** What was searched for when it was opened: its words are marked. */
  query?: string | undefined;
}

/** A stored document: what it is, the course of its question, and its sub-questions each beside its answer. */
export function Reader({ document, about, slotsOf, keys, openBeside, openHere, query }: Props) {
  const { publicatie, zaken, relations, today } = document;
  const zaak = zaken[0] ?? { vraagnummer: '', publicaties: [publicatie] };
  const pairs = useMemo(() => pairsOf(publicatie, zaak), [zaken]);
  const blocks = useMemo(() => blocksOf(pairs), [pairs]);
  const context = useReadingContext(publicatie, pairs);
  const slots = slotsOf?.(document);
  useLanding();
  const { main, panel } = useCitations(context, about, openHere);
  useQuestionKeys(main, keys);
  const hasAnswers = pairs.some(({ answers }) => answers.length > 0);
  const isBeside = pairs.some(({ question, answers }) => question && answers.length > 0);
  return (
    <main class="reader" data-beside={isBeside} ref={main}>
      {query && <FoundWords main={main} query={query} keys={keys} />}
      <header>
        <div class="kind">
          <p>
            {kindWord(publicatie.kind)} {zaken.length === 1 && zaak.status && <StatusBadge status={zaak.status} />}
          </p>
          {slots?.tools && <div class="tools">{slots.tools}</div>}
        </div>
        <h1 lang="nl">{publicatie.title}</h1>
        <ZaakHead publicatie={publicatie} zaken={zaken} today={today} />
        <Details publicatie={publicatie} />
        {isPublished(publicatie) && <Official id={publicatie.id} openBeside={openBeside} />}
        {slots?.note && <div class="beside">{slots.note('')}</div>}
        <Related relations={relations} hrefOf={inReader} />
        <div ref={panel} />
      </header>
      {publicatie.text && (
        <section class="running">
          <ReadingText entry={publicatie} from={publicatie} context={context} />
        </section>
      )}
      <QuestionList blocks={blocks} keys={keys} />
      {pairs.length > 0 && !hasAnswers && <p class="hint">{i18n.t('reader.noAnswers')}</p>}
      {blocks.map((block, at) => (
        <SubQuestions
          key={at}
          block={block}
          context={context}
          isUnanswered={(number) => unanswered(number, zaak)}
          note={slots?.note}
          saysNone={hasAnswers}
        />
      ))}
    </main>
  );
}
