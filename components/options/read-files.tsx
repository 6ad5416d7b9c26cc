import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Why a file gave no document. */
export type FileFailure = 'damaged' | 'protected' | 'tooLarge' | 'noText' | 'notOurs' | 'broken';

/** What became of one file: the titles of the documents that were stored, or why there are none. */
export type FileOutcome = { titles: string[] } | { failure: FileFailure };

/** Reads a file into the corpus; never rejects. */
export type ReadFile = (file: File) => Promise<FileOutcome>;

interface Line {
  name: string;
  outcome: FileOutcome;
}

function words(outcome: FileOutcome): string {
  if ('titles' in outcome) return i18n.t('files.stored', [outcome.titles.join('; ')]);
  const { failure } = outcome;
  return failure === 'notOurs' ? i18n.t('files.notOurs') : i18n.t(`pdf.${failure}`);
}

/** Reads files that a person dropped or chose, one after the other, and says of each what became of it. */
export function ReadFiles({ read }: { read: ReadFile }) {
  const [lines, setLines] = useState<Line[]>([]);
  const [busy, setBusy] = useState('');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const readAll = async (files: Iterable<File>) => {
    for (const file of [...files]) {
      setBusy(file.name);
      const outcome = await read(file);
      setLines((before) => [...before, { name: file.name, outcome }]);
    }
    setBusy('');
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <label
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          readAll(event.dataTransfer?.files ?? []);
        }}
      >
        {i18n.t('files.choose')}
        <input
          ref={input}
          type="file"
          multiple
          accept=".html,.htm,.xml,.pdf,.txt"
          onChange={(event) => readAll(event.currentTarget.files ?? [])}
        />
      </label>
      <div role="status">
        {busy && <p>{i18n.t('files.busy', [busy])}</p>}
        <ul class="files">
          {lines.map(({ name, outcome }, at) => (
            <li key={at}>
              <strong>{name}</strong> {words(outcome)}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
