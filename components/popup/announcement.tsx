import { useEffect, useState } from 'preact/hooks';

/** Long enough that typing on does not make every letter's result be read out. */
const PAUSE = 400;

/** Says a text to a screen reader, politely, once it stays the same for a moment. */
export function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  );
}
