import type { Language } from '../../core/scenario/text.ts';

const fr = {
  took: '«\u202f{tile}\u202f»\u202f: dans le message.',
  left: '«\u202f{tile}\u202f»\u202f: retiré du message.',
  sent: "L'avion est lancé.",
  cleared: 'La feuille est vide.',
  'not-yet': 'Il manque encore quelque chose.',
  window: 'La fenêtre',
  meters: 'Ce qui change à la fenêtre',
  meter: '{name}\u202f: {word} ({level} sur {of})',
  message: 'Le message',
  'slot-number': 'Phrase {number}',
  'slot-empty': '{slot}\u202f: vide',
  'slot-full': '{slot}\u202f: «\u202f{tile}\u202f». Toucher pour retirer.',
  tray: 'Les papiers pliés',
  'tray-line': 'Papiers\u202f: {label}',
  missing: 'Il manque {count}.',
  change: 'Changez une phrase avant de relancer.',
  full: "Le message est plein. Retirez d'abord une phrase.",
  comfort: 'Un petit mot',
} as const;

const en: Record<keyof typeof fr, string> = {
  took: '“{tile}”: in the message.',
  left: '“{tile}”: taken out of the message.',
  sent: 'The plane is in the air.',
  cleared: 'The sheet is empty.',
  'not-yet': 'Something is still missing.',
  window: 'The window',
  meters: 'What changes at the window',
  meter: '{name}: {word} ({level} out of {of})',
  message: 'The message',
  'slot-number': 'Sentence {number}',
  'slot-empty': '{slot}: empty',
  'slot-full': '{slot}: “{tile}”. Tap to take it out.',
  tray: 'The folded papers',
  'tray-line': 'Papers: {label}',
  missing: '{count} still missing.',
  change: 'Change one sentence before you throw again.',
  full: 'The message is full. Take a sentence out first.',
  comfort: 'A little note',
};

export const phrases: Readonly<Record<Language, Readonly<Record<string, string>>>> = { fr, en };
