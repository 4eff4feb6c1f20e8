import type { Led } from '../../core/session/led.ts';

/** What comes next within a step, for whoever has one button only: each situation, then what teams answered to it. Null: the next step. */
export function pageAfter(
  slide: string | null,
  { page, answers }: Pick<Led, 'page' | 'answers'>,
  situations: number,
): { readonly page: number; readonly answers: boolean } | null {
  if (slide !== 'transfer' || situations === 0) return null;
  const at = page ?? 0;
  if (!answers) return { page: at, answers: true };
  return at + 1 < situations ? { page: at + 1, answers: false } : null;
}
