/** Authors may type the straight apostrophe; screens show the curled one, as the interface does. */
export const curled = (sentence: string): string => sentence.replace(/(\p{L})'(?=\p{L})/gu, '$1’');
