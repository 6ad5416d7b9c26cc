/** In pixels: what a letter takes in a name with wide ones, in the size of the plots. */
const LETTER = 8;

/** A name that fits in this room beside its bar, in pixels. */
export function shortened(name: string, room: number): string {
  const most = Math.floor(room / LETTER);
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}
