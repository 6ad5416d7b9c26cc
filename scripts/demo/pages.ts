import type { Answer, Antwoord, Footnote, Kamervraag, Mark, Mededeling, Question } from '../../lib/model/publicatie';
import { blocks } from './blocks';
import { escapeHtml, hardWrapped, paragraphs } from './hard-wrapped';
import { answerHeading, noticeHeading, questionHeading } from './headings';
import { type Markup, PRESENT } from './markup';
import { metasOf, overviewOf, type Published } from './metas';
import { type PageParts, shell } from './shell';

/** How a page is made: the site's frame around it, the markup of its text, and whether its head tells anything. */
export interface Layout {
  shell(parts: PageParts): string;
  markup: Markup;
  metas: boolean;
}

/** The site since 2026. */
const SITE: Layout = { shell, markup: PRESENT, metas: true };

/** What stands around the text of a document in each layout. */
function around(publicatie: Published, layout: Layout): Omit<PageParts, 'body'> {
  return {
    title: publicatie.title,
    metas: layout.metas ? metasOf(publicatie) : [],
    overview: overviewOf(publicatie),
    facts: [['Identificatie', publicatie.id]],
    answeredIn: publicatie.kind === 'kamervraag' ? publicatie.aanhangsels : [],
  };
}

function notes(footnotes: Footnote[]): string {
  if (footnotes.length === 0) return '';
  const rows = footnotes.map(({ number, text, url }) => {
    const name = escapeHtml(number);
    const link = url ? `<a class="externe_link" href="${escapeHtml(url)}">${escapeHtml(text)}</a>` : hardWrapped(text);
    return `<div class="voet noot" id="noot-${name}"><span class="nootnum">${name}</span><p>${link}</p></div>`;
  });
  return `<div id="noten">\n            ${rows.join('\n            ')}\n          </div>`;
}

/** The notes whose marks stand in these texts: a question's page has no notes of its answers. */
function notesOf(footnotes: Footnote[], texts: (Question | Answer)[]): Footnote[] {
  const used = new Set(texts.flatMap(({ marks }) => marks ?? []).map(({ number }) => number));
  return footnotes.filter(({ number }) => used.has(number));
}

/** The page of a set of questions, without their answers. */
export function questionPage(kamervraag: Kamervraag, layout = SITE): string {
  const { questions, footnotes, text, marks } = kamervraag;
  const { markup } = layout;
  const body = [
    markup.heading(questionHeading(kamervraag)),
    markup.questions(questions),
    text ? remark('Toelichting', text, marks) : '',
    notes(notesOf(footnotes, questions)),
  ];
  return layout.shell({ ...around(kamervraag, layout), body: body.filter(Boolean).join('\n          ') });
}

/** The page of the answers, which repeats every question; to several sets of questions when there are several. */
export function answerPage(asked: Kamervraag | Kamervraag[], antwoord: Antwoord, layout = SITE): string {
  const sets = [asked].flat();
  const { markup } = layout;
  const questions = sets.flatMap((set) => set.questions);
  const body = [
    ...sets.map((set) => markup.heading(questionHeading(set))),
    markup.heading(answerHeading(antwoord)),
    ...sets.map((set, at) => markup.answered(set.questions, sets.length > 1 ? ofSet(antwoord, at) : antwoord.answers)),
    notes(notesOf(antwoord.footnotes, [...questions, ...antwoord.answers])),
  ];
  return layout.shell({ ...around(antwoord, layout), body: body.filter(Boolean).join('\n          ') });
}

/** The answers to one of several sets: each set's numbers start again. */
function ofSet({ answers }: Antwoord, set: number): Answer[] {
  const starts = answers.flatMap(({ numbers }, at) => (numbers.includes('1') ? [at] : []));
  return answers.slice(starts[set] ?? answers.length, starts[set + 1]);
}

function remark(title: string, text: string, marks: Mark[] = []): string {
  return `<div class="kamervraagopmerking"><h2 class="kamervraagopmerking_kop">${title}</h2>
            ${blocks(text, marks)}
          </div>`;
}

/** The page of a notice: that the answers come later, or that the questions were withdrawn. */
export function noticePage(kamervraag: Kamervraag, mededeling: Mededeling, layout = SITE): string {
  const { markup } = layout;
  const body = [
    markup.heading(questionHeading(kamervraag)),
    // Where the head tells the day of the notice its heading need not.
    layout.metas ? '' : markup.heading(noticeHeading(mededeling)),
    remark('Mededeling', mededeling.text ?? '', mededeling.marks),
  ];
  return layout.shell({ ...around(mededeling, layout), body: body.filter(Boolean).join('\n          ') });
}

/** A page of the site that is neither a question nor an answer; its text is a demonstration and says so. */
export function otherPage(id: string, layout = SITE): string {
  return layout.shell({
    title: `Demonstratie van ${id}`,
    metas: [
      ['DC.identifier', id, 'OVERHEIDop.ParlID'],
      ['DC.type', 'Kamerstuk', 'OVERHEIDop.Parlementair'],
      ['OVERHEIDop.publicationName', 'Kamerstuk'],
    ],
    overview: [['Organisatie', 'Tweede Kamer der Staten-Generaal']],
    facts: [['Identificatie', id]],
    body: `<h1 class="stuktitel">Een pagina die geen Kamervraag is</h1>
          ${paragraphs(
            `Op dit adres staat bij de officiële bekendmakingen een kamerstuk. Deze demonstratiepagina vervangt het en heeft de tekst ervan niet.
            Kamerspoor laat zulke pagina's met rust: er komt niets bij, ook al noemt deze zin artikel 125p van het Wetboek van Strafvordering.`,
          )}`,
  });
}

/** The page of a document that the site has as a PDF only: what its head tells, and the link. */
export function pdfOnlyPage(publicatie: Published, frame = shell): string {
  const { id, title } = publicatie;
  return frame({
    title,
    metas: metasOf(publicatie),
    overview: overviewOf(publicatie),
    facts: [['Identificatie', id]],
    body: `<p>Deze publicatie is er alleen als <a href="/${id}.pdf">PDF</a>.</p>`,
  });
}
