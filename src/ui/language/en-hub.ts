import type { frHub } from './fr-hub.ts';

/** The interface in English: what is said over the map of the Cité. */
export const enHub: Readonly<Record<keyof typeof frHub, string>> = {
  'hub-title': 'The City',
  'hub-districts': 'The districts',
  'hub-square': 'Station Square',
  'hub-calls': 'A district is calling us: {district}.',
  'hub-calls-many': 'Several districts are calling us. Which one will you help?',
  'hub-brighter': 'Look: the City is a little brighter tonight.',
  'hub-all-lit': 'Our lights are holding. Go back whenever you like.',
  'hub-hello': 'Hello from across the way!',
  'mission-played': 'played',
  'to-city': 'Back to the City',
  'place-asleep': 'This district is still asleep.',
  'place-newsroom': 'The Newsroom',
  'place-studio': 'The Trend Studio',
  'place-arcade': 'The Arcade',
  'place-building': 'The House of Shutters',
  'place-college': 'The Connected School',
  'place-market': 'The Market of Traces',
};
