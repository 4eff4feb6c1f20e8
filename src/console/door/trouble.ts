import { ApiRefusal } from '../../wire/api.ts';
import type { SayDoor } from './language/say.ts';

/** Why the API said no, in a sentence. */
export function troubleOf(error: unknown, say: SayDoor): string {
  if (!(error instanceof ApiRefusal)) return say('api-internal');
  return say(`api-${error.code}`, { n: error.waitSeconds ?? 60 });
}
