import { i18n } from '#i18n';
import type { Block } from './blocks-of';
import { placeId } from './sub-questions';

/** From so many sub-questions on, a list of them is of use. */
const LONG = 6;

/** The sub-questions of a long document by their numbers, and the keys that lead from one to the next. */
export function QuestionList({ blocks, keys }: { blocks: Block[]; keys: boolean }) {
  const places = blocks.flatMap(({ pairs, set }) =>
    pairs.flatMap(({ number }) => (number === undefined ? [] : [{ number, id: placeId('vraag', number, set) }])),
  );
  return (
    <>
      {places.length >= LONG && (
        <nav class="question-list" aria-label={i18n.t('reader.questions')}>
          <ul>
            {places.map(({ number, id }) => (
              <li key={id}>
                <a href={`#${id}`} aria-label={i18n.t('reader.vraag', [number])}>
                  {number}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {keys && places.length > 1 && (
        <p class="hint question-keys">
          <kbd>j</kbd> {i18n.t('reader.nextQuestion')}, <kbd>k</kbd> {i18n.t('reader.previousQuestion')}
        </p>
      )}
    </>
  );
}
