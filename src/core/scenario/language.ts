/** Languages the interface and the shipped missions speak. The first is the one every mission falls back to. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language. */
export type InEachLanguage = Readonly<Record<Language, string>>;
