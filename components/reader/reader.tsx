import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { findCitations } from '../../lib/citations/find-citations';
import { addressOf, fragmentOf } from '../../lib/identifiers/address';
import { parsePublicationId } from '../../lib/identifiers/publication-id';
import type { Answer, Mark, Publicatie } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';
import { createCards } from '../page/cards';
import { type CitationLinks, createCitationLinks } from '../page/citation-links';
import { CitedText } from '../page/cited-text';
import { StatusBadge } from '../status-badge';
import { statusSentence } from '../status-sentence';
import { kindWord } from '../words';
import { Details } from './details';

interface TextProps {
  text: string;
  marks?: Mark[] | undefined;
  self: Publicatie;
  links: CitationLinks;
}

function Text({ text, marks, self, links }: TextProps) {
  const date = self.dates.ontvangen ?? self.dates.ingezonden;
  const citations = useMemo(() => findCitations(text, { self: self.id }), [text, self.id]);
  return <CitedText text={text} marks={marks} citations={citations} links={links} date={date} />;
}

/** One sub-question with its answer, from whichever documents of the zaak hold them. */
interface Pair {
  number: string;
  question: { text: string; marks?: Mark[] | undefined; self: Publicatie } | undefined;
  answer: { answer: Answer; self: Publicatie } | undefined;
}

function pairsOf(publicatie: Publicatie, zaak: Zaak): Pair[] {
  const documents = [publicatie, ...zaak.publicaties.filter(({ id }) => id !== publicatie.id)];
  const numbers = new Set([
    ...publicatie.questions.map(({ number }) => number),
    ...publicatie.answers.flatMap((answer) => answer.numbers),
  ]);
  return [...numbers].map((number) => {
    const asked = documents.flatMap((self) =>
      self.questions.filter((question) => question.number === number).map((question) => ({ ...question, self })),
    )[0];
    const answered = documents.flatMap((self) =>
      self.answers.filter((answer) => answer.numbers.includes(number)).map((answer) => ({ answer, self })),
    )[0];
    return { number, question: asked, answer: answered };
  });
}

function idOf(part: 'vraag' | 'antwoord', number: string): string {
  return fragmentOf(part, number).slice(1);
}

function SubQuestion({ pair, links }: { pair: Pair; links: CitationLinks }) {
  const { number, question, answer } = pair;
  return (
    <article class="pair">
      <div id={idOf('vraag', number)} tabIndex={-1}>
        <h2>{i18n.t('reader.vraag', [number])}</h2>
        {question && <Text {...question} links={links} />}
      </div>
      <div id={idOf('antwoord', number)} tabIndex={-1} class="pair-answer">
        <h3>{i18n.t('reader.antwoord')}</h3>
        {answer ? (
          <Text text={answer.answer.text} marks={answer.answer.marks} self={answer.self} links={links} />
        ) : (
          <p class="hint">{i18n.t('reader.noAnswer')}</p>
        )}
      </div>
    </article>
  );
}

function Footnotes({ self, links }: { self: Publicatie; links: CitationLinks }) {
  if (self.footnotes.length === 0) return null;
  return (
    <section class="footnotes">
      <h2>{i18n.t('reader.footnotes')}</h2>
      {self.footnotes.map(({ number, text }) => (
        <div key={number} class="footnote">
          <span>{number}</span>
          <div>
            <Text text={text} self={self} links={links} />
          </div>
        </div>
      ))}
    </section>
  );
}

/** A stored document: what it is, its text with citations as links, its sub-questions each with its answer. */
export function Reader({ publicatie, zaak }: { publicatie: Publicatie; zaak: Zaak }) {
  const pairs = useMemo(() => pairsOf(publicatie, zaak), [publicatie, zaak]);
  const links = useMemo(() => {
    const answered = new Set(pairs.filter(({ answer }) => answer).map(({ number }) => number));
    return createCitationLinks((number) => answered.has(number));
  }, [pairs]);
  useEffect(() => {
    const cards = createCards(document, links);
    cards.watch(document);
    return cards.stop;
  }, [links]);
  useEffect(() => {
    const place = document.getElementById(location.hash.slice(1));
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, []);
  const { status } = zaak;
  return (
    <main>
      <p class="kind">
        {kindWord(publicatie.kind)} {status && <StatusBadge name={status.name} />}
      </p>
      <h1>{publicatie.title}</h1>
      {status && <p>{statusSentence(status)}</p>}
      {parsePublicationId(publicatie.id) && (
        <p>
          <a href={addressOf(publicatie.id)}>{i18n.t('reader.official')}</a>
        </p>
      )}
      <Details publicatie={publicatie} />
      {publicatie.text && (
        <section class="running">
          <Text text={publicatie.text} marks={publicatie.marks} self={publicatie} links={links} />
        </section>
      )}
      {pairs.map((pair) => (
        <SubQuestion key={pair.number} pair={pair} links={links} />
      ))}
      <Footnotes self={publicatie} links={links} />
    </main>
  );
}
