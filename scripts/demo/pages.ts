import type { Answer, Antwoord, Footnote, Kamervraag, Mededeling, Question } from '../../lib/model/publicatie';
import { escapeHtml, hardWrapped, paragraphs } from './hard-wrapped';
import { answerHeading, questionHeading } from './headings';
import { metasOf, overviewOf } from './metas';
import { shell } from './shell';

function heading(text: string): string {
  return `<h1 class="kamervraagomschrijving_kop">${hardWrapped(text)}\n          </h1>`;
}

function block(kind: 'vraag' | 'antwoord', title: string, body: string): string {
  return `<div class="${kind}">
            <h2 class="stuktitel">${title}
            </h2>
            ${body}
          </div>`;
}

function questionBlock({ number, text, marks }: Question): string {
  return block('vraag', `Vraag ${number}`, paragraphs(text, marks));
}

function answerBlock({ numbers, text, marks }: Answer): string {
  const title = `Antwoord ${new Intl.ListFormat('nl-NL').format(numbers)}`;
  return block('antwoord', title, paragraphs(text, marks));
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
export function questionPage(kamervraag: Kamervraag): string {
  const { questions, footnotes } = kamervraag;
  return shell({
    title: kamervraag.title,
    metas: metasOf(kamervraag),
    overview: overviewOf(kamervraag),
    facts: [['Identificatie', kamervraag.id]],
    body: [
      heading(questionHeading(kamervraag)),
      ...questions.map(questionBlock),
      notes(notesOf(footnotes, questions)),
    ].join('\n          '),
  });
}

/** The page of the answers. It repeats every question; an answer to several stands below the last of them. */
export function answerPage(kamervraag: Kamervraag, antwoord: Antwoord): string {
  const { questions } = kamervraag;
  const blocks = questions.flatMap((question) => [
    questionBlock(question),
    ...antwoord.answers.filter(({ numbers }) => numbers.at(-1) === question.number).map(answerBlock),
  ]);
  return shell({
    title: antwoord.title,
    metas: metasOf(antwoord),
    overview: overviewOf(antwoord),
    facts: [['Identificatie', antwoord.id]],
    body: [
      heading(questionHeading(kamervraag)),
      heading(answerHeading(antwoord)),
      ...blocks,
      notes(notesOf(antwoord.footnotes, [...questions, ...antwoord.answers])),
    ].join('\n          '),
  });
}

/** The page of a notice: that the answers come later, or that the questions were withdrawn. */
export function noticePage(kamervraag: Kamervraag, mededeling: Mededeling): string {
  return shell({
    title: mededeling.title,
    metas: metasOf(mededeling),
    overview: overviewOf(mededeling),
    facts: [['Identificatie', mededeling.id]],
    body: [
      heading(questionHeading(kamervraag)),
      `<div class="kamervraagopmerking"><h2 class="kamervraagopmerking_kop">Mededeling</h2>
            ${paragraphs(mededeling.text ?? '', mededeling.marks)}
          </div>`,
    ].join('\n          '),
  });
}

/** A page of the site that is neither a question nor an answer; its text is a demonstration and says so. */
export function otherPage(id: string): string {
  return shell({
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
