/** How long a browser may take to begin with saving a file, in milliseconds. */
const PATIENCE = 60_000;

/** Saves a file under this name where the browser keeps downloads, or asks the person where; needs no permission. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
