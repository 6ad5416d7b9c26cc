import { useLayoutEffect, useState } from 'preact/hooks';

export interface Loaded<Value> {
  /** Undefined while it is not there, and when it could not be had. */
  value: Value | undefined;
  pending: boolean;
}

/**
 * What `load` gives for what is asked; loaded anew when that changes. Nothing is loaded while it is undefined. `report` is
 * told why something could not be had.
 */
export function useLoaded<Value>(
  asked: string | undefined,
  load: () => Promise<Value>,
  report: (error: unknown) => void = console.error,
): Loaded<Value> {
  const [came, setCame] = useState<{ asked: string; value: Value | undefined }>();
  useLayoutEffect(() => {
    if (asked === undefined) return undefined;
    let current = true;
    const tell = (value: Value | undefined) => current && setCame({ asked, value });
    load().then(tell, (error) => {
      if (current) report(error);
      tell(undefined);
    });
    return () => {
      current = false;
    };
  }, [asked]);
  const isThere = asked !== undefined && came?.asked === asked;
  return { value: isThere ? came.value : undefined, pending: asked !== undefined && !isThere };
}
