/**
 * The same function, which remembers what it gave: for up to `most` different texts, and then begins anew. Texts come from
 * anywhere, so that without an end a long day would fill the memory.
 */
export function remembering(most: number, work: (text: string) => string): (text: string) => string {
  const remembered = new Map<string, string>();
  return (text) => {
    let result = remembered.get(text);
    if (result === undefined) {
      result = work(text);
      if (remembered.size === most) remembered.clear();
      remembered.set(text, result);
    }
    return result;
  };
}
