/** The colours of a plot. On the page they follow its theme; in a picture they are those of the light one. */
export interface Palette {
  paper: string;
  ink: string;
  muted: string;
  bar: string;
  inTime: string;
  late: string;
}

export const ON_PAGE: Palette = {
  paper: 'var(--ks-paper)',
  ink: 'var(--ks-ink)',
  muted: 'var(--ks-muted)',
  bar: 'var(--ks-accent)',
  inTime: 'var(--ks-beantwoord)',
  late: 'var(--ks-problem)',
};

/** As in assets/theme.css. */
export const IN_PICTURE: Palette = {
  paper: '#ffffff',
  ink: '#1a1f24',
  muted: '#55606b',
  bar: '#0b4f8a',
  inTime: '#1f6b3a',
  late: '#a81d28',
};
