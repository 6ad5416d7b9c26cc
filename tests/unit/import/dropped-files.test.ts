import { expect, it } from 'vitest';
import { droppedFiles } from '../../../components/import/dropped-files';

const FILE = new File(['x'], 'x');

function fileEntry(fullPath: string): FileSystemEntry {
  const file = (give: (file: File) => void) => give(FILE);
  return { isFile: true, fullPath, file } as unknown as FileSystemEntry;
}

function folderEntry(fullPath: string, entries: FileSystemEntry[]): FileSystemEntry {
  const createReader = () => {
    let at = 0;
    const readEntries = (give: (some: FileSystemEntry[]) => void) => {
      give(entries.slice(at, at + 100));
      at += 100;
    };
    return { readEntries };
  };
  return { isFile: false, fullPath, createReader } as unknown as FileSystemEntry;
}

function dropped(...entries: FileSystemEntry[]): Promise<{ path: string; file: Blob | undefined }[]> {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return droppedFiles({ items, files: [] } as unknown as DataTransfer);
}

it('takes the files of folders in folders, each with its place', async () => {
  const inner = folderEntry('/a/b', [fileEntry('/a/b/1.xml')]);
  const given = await dropped(folderEntry('/a', [inner, fileEntry('/a/2.xml')]), fileEntry('/3.xml'));
  expect(given.map(({ path }) => path)).toEqual(['a/b/1.xml', 'a/2.xml', '3.xml']);
});

it('takes all of a very large folder', async () => {
  const files = Array.from({ length: 150_000 }, (_, at) => fileEntry(`/a/b/${at}.xml`));
  expect(await dropped(folderEntry('/a', [folderEntry('/a/b', files)]))).toHaveLength(150_000);
});

it('gives what the browser does not open as a file without its bytes', async () => {
  const closed = {
    isFile: true,
    fullPath: '/a.xml',
    file: (_: unknown, fail: (error: Error) => void) => fail(new Error()),
  };
  expect(await dropped(closed as unknown as FileSystemEntry)).toEqual([{ path: 'a.xml', file: undefined }]);
});
