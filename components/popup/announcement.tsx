import { useEffect, useState } from 'preact/hooks';

/** Long enough that typing on does not make every letter's result be read out. */
const PAUSE = 400;

interface Props {
  text: string;
  /** What it is said of: of something else the same text is said again. */
  of?: string;
}

/** Says a text to a screen reader, politely, once it stays the same for a moment. */
export function Announcement({ text, of = '' }: Props) {
  const [said, setSaid] = useState('');
  // What is already there would not be said.
  useEffect(() => setSaid(''), [of]);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, of]);
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  );
}
