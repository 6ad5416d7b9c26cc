import { useEffect, useRef, useState } from 'preact/hooks';
import { fileName, type TakeFormat } from '../../lib/cite/take-formats';
import type { Card } from '../../lib/model/search';
import { saveFile } from '../save-file';
import type { ExportServices } from './export-services';
import { writeFile } from './write-file';

export type WritingState =
  | { name: 'idle' | 'stopped' | 'refused' }
  | { name: 'writing'; done: number; all: number }
  | { name: 'saved'; file: string };

export interface Writing {
  state: WritingState;
  save(format: TakeFormat, cards: Card[], query: string): Promise<void>;
  stop(): void;
}

/** Writes a file and saves it, until the person stops it or leaves. */
export function useWriting({ read, today }: ExportServices): Writing {
  const [state, setState] = useState<WritingState>({ name: 'idle' });
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  return {
    state,
    async save(format, cards, query) {
      controller.current?.abort();
      const own = new AbortController();
      const { signal } = own;
      controller.current = own;
      const all = cards.length;
      const progress = (done: number) => setState({ name: 'writing', done, all });
      progress(0);
      try {
        const day = today();
        const { file } = await writeFile({ format, cards, from: { query, today: day }, read, progress, signal });
        const name = fileName(format, day);
        saveFile(file, name);
        setState({ name: 'saved', file: name });
      } catch (error) {
        if (!signal.aborted) console.error(error);
        setState({ name: signal.aborted ? 'stopped' : 'refused' });
      }
    },
    stop: () => controller.current?.abort(),
  };
}
