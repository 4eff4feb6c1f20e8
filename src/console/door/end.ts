import type { Language } from '../../core/scenario/language.ts';

const HOUR = 3_600_000;

/** A time of day as people write it. */
export const timeIn = (language: Language, instant: number): string =>
  new Date(instant).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });

/** Whole hours until an instant, rounded; 0 below one. */
export function hoursLeft(until: number, now: number): number {
  const left = until - now;
  return left < HOUR ? 0 : Math.round(left / HOUR);
}

/** How a day is called from today: by its word when it is near, else by its date. */
export function dayWord(until: number, now: number): 'day-today' | 'day-tomorrow' | undefined {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const days = Math.floor((until - midnight) / (24 * HOUR));
  return days === 0 ? 'day-today' : days === 1 ? 'day-tomorrow' : undefined;
}

export const dateIn = (language: Language, instant: number): string =>
  new Date(instant).toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long' });
