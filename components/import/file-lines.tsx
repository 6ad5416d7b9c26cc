import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FileLine } from '../../lib/model/imported';
import { useKeptFocus } from '../use-kept-focus';
import { firstLines, GROUPS, type Group, type ImportResults } from './import-results';

/** Lines that are shown at first, and with each press of the button: thousands at once would make a page slow. */
const STEP = 50;

function Line({ line: { path, outcome, documents } }: { line: FileLine }) {
  return (
    <li>
      <span class="import-outcome" data-outcome={outcome}>
        {i18n.t(`importing.outcome.${outcome}`)}
      </span>
      <span class="import-path">{path}</span>
      {outcome !== 'notStored' &&
        documents.map(({ id, title }) => (
          <a key={id} class="import-title" href={`/reader.html?id=${encodeURIComponent(id)}`} lang="nl">
            {title || id}
          </a>
        ))}
    </li>
  );
}

/** What became of each file: what was not read first, all of it or one group, so many at a time. */
export function FileLines({ results }: { results: ImportResults }) {
  const [group, setGroup] = useState<Group>();
  const [most, setMost] = useState(STEP);
  // The button that shows the last of them goes.
  const all = useRef<HTMLDivElement>(null);
  useKeptFocus(all);
  const groups = GROUPS.filter((one) => results.lines[one].length > 0);
  // The group that was looked at may be gone with the next import.
  const chosen = group && groups.includes(group) ? group : undefined;
  const count = (chosen ? [chosen] : groups).reduce((sum, one) => sum + results.lines[one].length, 0);
  const choose = (one: Group | undefined) => {
    setGroup(one);
    setMost(STEP);
  };
  if (groups.length === 0) return null;
  return (
    <div class="import-files" ref={all} tabIndex={-1}>
      {groups.length > 1 && (
        <fieldset class="import-groups">
          <legend class="visually-hidden">{i18n.t('importing.show')}</legend>
          {[undefined, ...groups].map((one) => (
            <button key={one ?? 'all'} type="button" aria-pressed={one === chosen} onClick={() => choose(one)}>
              {i18n.t(`importing.group.${one ?? 'all'}`)}
            </button>
          ))}
        </fieldset>
      )}
      <ul class="import-lines">
        {firstLines(results, chosen, most).map((line, at) => (
          <Line key={at} line={line} />
        ))}
      </ul>
      {count > most && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {i18n.t('importing.more', [String(count - most)])}
        </button>
      )}
    </div>
  );
}
