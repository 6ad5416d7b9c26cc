import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { citePublicatie, type TextEntry } from '../../lib/citations/document/cite-publicatie';
import { addressOf, fragmentOf } from '../../lib/identifiers/address';
import { isPublished } from '../../lib/identifiers/publication-id';
import type { Citation } from '../../lib/model/citation';
import type { Answer, Mark, Publicatie } from '../../lib/model/publicatie';
import type { RelatedZaak } from '../../lib/model/zaak';
import { type From, type Pair, pairsOf } from '../../lib/zaken/pairs-of';
import { referredAnswers } from '../../lib/zaken/referred-answers';
import { type CitationLinks, createCitationLinks } from '../citations/citation-links';
import { CitedText } from '../citations/cited-text';
import { Notes } from '../citations/notes';
import { Referred } from '../citations/referred';
import { pageOf, Related } from '../related';
import { StatusBadge } from '../status-badge';
import { kindWord } from '../words';
import { ZaakStatus } from '../zaak-status';
import { Details } from './details';
import { FoundWords } from './found-words';
import { Others } from './others';
import type { LoadedDocument } from './reader-page';
import { type AskAbout, useCitations } from './use-citations';

/** What every text of the reader needs: its citations, and what their links do. */
interface Context {
  cited: Map<TextEntry, Citation[]>;
  links: CitationLinks;
}

interface TextProps {
  entry: TextEntry & { marks?: Mark[] | undefined };
  /** The document that the text is from. */
  from: Publicatie;
  context: Context;
}

function Text({ entry, from, context: { cited, links } }: TextProps) {
  const { text = '', marks } = entry;
  return (
    <>
      <CitedText text={text} marks={marks} citations={cited.get(entry) ?? []} links={links} from={from} />
      <Notes marks={marks} from={from} cited={cited} links={links} />
    </>
  );
}

function idOf(part: 'vraag' | 'antwoord', number: string): string {
  return fragmentOf(part, number).slice(1);
}

function QuestionText({ number, question, context }: Pair & { number: string; context: Context }) {
  return (
    <div id={idOf('vraag', number)} tabIndex={-1}>
      <h2>{i18n.t('reader.vraag', [number])}</h2>
      {question && <Text {...question} context={context} />}
    </div>
  );
}

/** An answer with what it refers to; a supplementing one says that it is. */
function AnswerText({ answer: { entry, from }, context }: { answer: From<Answer>; context: Context }) {
  const isNader = from.kind === 'antwoord' && from.nader;
  return (
    <>
      {isNader && <h3>{i18n.t('reader.nader')}</h3>}
      <Text entry={entry} from={from} context={context} />
      <Referred answers={referredAnswers(entry, from)} from={from} cited={context.cited} links={context.links} />
    </>
  );
}

function SubQuestion({ pair, context }: { pair: Pair; context: Context }) {
  const { number, answers } = pair;
  return (
    <article class="pair">
      {number !== undefined && <QuestionText {...pair} number={number} context={context} />}
      <div {...(number ? { id: idOf('antwoord', number) } : {})} tabIndex={-1} class="pair-answer">
        <h3>{number ? i18n.t('reader.antwoord', [number]) : kindWord('antwoord')}</h3>
        {answers.map((answer, at) => (
          <AnswerText key={at} answer={answer} context={context} />
        ))}
        {answers.length === 0 && <p class="hint">{i18n.t('reader.noAnswer')}</p>}
      </div>
    </article>
  );
}

function useReadingContext(publicatie: Publicatie, pairs: Pair[]): Context {
  return useMemo(() => {
    const others = pairs.flatMap(({ question, answers }) => [question?.from, ...answers.map(({ from }) => from)]);
    const documents = new Set([publicatie, ...others]);
    const cited = [...documents].flatMap((document) => (document ? [...citePublicatie(document)] : []));
    const answered = new Set(pairs.flatMap(({ number, answers }) => (answers.length > 0 && number ? [number] : [])));
    return { cited: new Map(cited), links: createCitationLinks((number) => answered.has(number)) };
  }, [publicatie, pairs]);
}

/** Goes to the sub-question that the address names, once it is there. */
function useLanding(): void {
  useEffect(() => {
    const place = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, []);
}

/** A document that the corpus holds opens here, any other on the site. */
function inReader(related: RelatedZaak): string | undefined {
  return related.title === undefined ? pageOf(related) : `?id=${encodeURIComponent(related.id)}`;
}

interface Props {
  document: LoadedDocument;
  about?: AskAbout | undefined;
  /** What was searched for when it was opened: its words are marked. */
  query?: string | undefined;
}

/** A stored document: what it is, its text with citations as links, its sub-questions each with its answer. */
export function Reader({ document: { publicatie, zaken, relations, today }, about, query }: Props) {
  const [first, ...more] = zaken;
  const pairs = useMemo(() => pairsOf(publicatie, first ?? { vraagnummer: '', publicaties: [publicatie] }), [zaken]);
  const context = useReadingContext(publicatie, pairs);
  useLanding();
  const { main, panel } = useCitations(context, about);
  const status = more.length === 0 ? first?.status : undefined;
  const others = new Map(zaken.flatMap(({ publicaties }) => publicaties).map((other) => [other.id, other]));
  others.delete(publicatie.id);
  return (
    <main ref={main}>
      {query && <FoundWords main={main} query={query} />}
      <p class="kind">
        {kindWord(publicatie.kind)} {status && <StatusBadge status={status} />}
      </p>
      <h1 lang="nl">{publicatie.title}</h1>
      <ZaakStatus zaken={zaken} today={today} />
      {isPublished(publicatie) && (
        <p>
          <a href={addressOf(publicatie.id)}>{i18n.t('reader.official')}</a>
        </p>
      )}
      <Details publicatie={publicatie} />
      <Others others={[...others.values()]} />
      <Related relations={relations} hrefOf={inReader} />
      <div ref={panel} />
      {publicatie.text && (
        <section class="running">
          <Text entry={publicatie} from={publicatie} context={context} />
        </section>
      )}
      {pairs.map((pair, at) => (
        <SubQuestion key={at} pair={pair} context={context} />
      ))}
    </main>
  );
}
