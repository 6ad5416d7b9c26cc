import type { ComponentChildren } from 'preact';

/** Words in the place of the list. */
export function Message({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where there is little room it scrolls, by keyboard too.
    <section class="message" aria-label={heading} tabIndex={0}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
