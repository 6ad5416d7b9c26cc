import type { Antwoord, Kamervraag } from '../../lib/model/publicatie';
import { answerPage } from '../demo/pages';
import { antwoordOf, kamervraagOf } from '../fixtures/documents';

/** As many sub-questions and as much text as the largest pages of the site have, made of what the seeds say. */
const SUB_QUESTIONS = 25;
const TEXT = 64_000;

/** The page, its address' id, and how many characters its texts have. */
export function largestPage(): { html: string; id: string; characters: number } {
  const seeds = ['000', '001', '002'];
  const questions = seeds.flatMap((seed) => kamervraagOf(seed, SUB_QUESTIONS).questions).slice(0, SUB_QUESTIONS);
  const texts = seeds.flatMap((seed) => antwoordOf(seed, SUB_QUESTIONS).answers).map(({ text }) => text);
  const asked = questions.map(({ text }, at) => ({ number: String(at + 1), text }));
  const answers = asked.map(({ number }, at) => ({ numbers: [number], text: texts[at % texts.length] ?? '' }));
  const size = () => [...asked, ...answers].reduce((sum, { text }) => sum + text.length, 0);
  for (let at = 0; size() < TEXT; at++) {
    const answer = answers[at % answers.length];
    if (answer) answer.text += `\n\n${texts[(at * 7) % texts.length]}`;
  }
  const kamervraag: Kamervraag = { ...kamervraagOf('000'), questions: asked, footnotes: [] };
  const antwoord: Antwoord = { ...antwoordOf('000'), questions: asked, answers, footnotes: [] };
  return { html: answerPage(kamervraag, antwoord), id: antwoord.id, characters: size() };
}
