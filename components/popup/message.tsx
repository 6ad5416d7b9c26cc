import type { ComponentChildren } from 'preact';

/** Words in the place of the list. */
export function Message({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <div class="message">
      <h2>{heading}</h2>
      {children}
    </div>
  );
}
