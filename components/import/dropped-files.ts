import type { GivenFile } from '../../lib/model/imported';

/** The entries of a folder come a hundred at a time, until there are none left. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** What cannot be opened is given without its bytes: it gets its line like any other. */
async function filesOf(entry: FileSystemEntry): Promise<GivenFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  try {
    if (entry.isFile) return [{ path, file: await fileOf(entry as FileSystemFileEntry) }];
    const given: GivenFile[][] = [];
    for (const one of await entriesIn(entry as FileSystemDirectoryEntry)) given.push(await filesOf(one));
    return given.flat();
  } catch (error) {
    console.error(error);
    return [{ path, file: undefined }];
  }
}

/**
 * The files that a person dropped, those in folders with them. To be called while the event is handled: afterwards the
 * browser tells nothing of what was dropped any more.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<GivenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // Without entries, such as a file that was dragged out of another program.
  if (entries.length === 0) return Promise.resolve(chosenFiles(files));
  return Promise.all(entries.map(filesOf)).then((given) => given.flat());
}

/** The files that a person chose; of a folder each with its place in it. */
export function chosenFiles(files: Iterable<File>): GivenFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}
