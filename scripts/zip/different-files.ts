/** One line for each file that is in only one of both, or has other bytes in the other; empty when they are the same. */
export function differentFiles(
  one: ReadonlyMap<string, Uint8Array>,
  other: ReadonlyMap<string, Uint8Array>,
  names: [one: string, other: string],
): string[] {
  const all = [...new Set([...one.keys(), ...other.keys()])].sort();
  return all.flatMap((file) => {
    const [here, there] = [one.get(file), other.get(file)];
    if (!here) return [`${file}: only in ${names[1]}`];
    if (!there) return [`${file}: only in ${names[0]}`];
    return Buffer.compare(here, there) === 0 ? [] : [`${file}: differs`];
  });
}
