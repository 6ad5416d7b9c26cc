/** The languages of the extension's texts, as `locales/` names them. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
