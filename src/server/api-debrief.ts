import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { classView } from '../core/debrief/class-view.ts';
import { momentOf } from '../core/debrief/moment.ts';
import type { CompiledMission } from '../core/scenario/compile.ts';
import { LANGUAGES, type Language } from '../core/scenario/language.ts';
import { namesOf } from '../core/scenario/names.ts';
import { replay } from '../core/session/apply.ts';
import type { SessionState } from '../core/session/state.ts';
import { wording } from '../core/session/wording.ts';
import { type ClassTold, classAsked, type MomentTold, momentAsked } from '../core/wire/api.ts';
import type { Words } from '../core/wire/message.ts';
import { ApiRefused as Refused } from './api-refused.ts';
import { bearer } from './bearer.ts';
import { Bucket } from './limits.ts';
import type { LiveSession } from './live-session.ts';
import { typedCode } from './secrets.ts';
import type { Services } from './services.ts';

/** Looking back reads a whole log: so often at once for one session, and so many times a second after that. */
const AT_ONCE = 60;
const PER_SECOND = 4;

/** What a debrief looks back on: the class for adults, the moment that proves an objective for its team. Nothing of it is kept. */
export function addDebriefApi(http: FastifyInstance, services: Services): void {
  const { rooms, store, clock, failures } = services;
  const looks = new WeakMap<LiveSession, Bucket>();

  const asked = <Schema extends z.ZodMiniType>(schema: Schema, request: FastifyRequest): z.infer<Schema> => {
    const parsed = schema.safeParse(request.query);
    if (!parsed.success) throw new Refused('bad-request');
    return parsed.data as z.infer<Schema>;
  };

  async function session(id: string): Promise<LiveSession> {
    const live = await rooms.get(id);
    if (live === undefined) throw new Refused('session-gone');
    const bucket = looks.get(live) ?? new Bucket(AT_ONCE, PER_SECOND, clock());
    looks.set(live, bucket);
    if (!bucket.take(clock())) throw new Refused('too-many-tries', 1);
    await live.catchUp();
    return live;
  }

  async function moment(id: string, team: string, objective: string, language: Language): Promise<MomentTold> {
    const kept = await store.read(id);
    if (kept === undefined) throw new Refused('session-gone');
    const state = replay(kept.records);
    const found = momentOf(kept.mission.mission, state, kept.records, team, objective);
    if (found === undefined) throw new Refused('not-found');
    return { moment: found, words: wordsOf(kept.mission, state, found, language) };
  }

  http.get('/api/class', async (request): Promise<ClassTold> => {
    const { session: id } = await bearer(services, request, 'master');
    const { language } = asked(classAsked, request);
    const { mission, state, story } = await session(id);
    const view = classView(mission.mission, state, story);
    return { view, words: wordsOf(mission, state, view, language) };
  });

  http.get('/api/moment', async (request): Promise<MomentTold> => {
    const { session: id, kind, who } = await bearer(services, request, 'master', 'seat');
    const { language, objective, team } = asked(momentAsked, request);
    const { state } = await session(id);
    // A seat looks at its own team, whatever it asks for; and at what it has come to, once it talks about it.
    const own = kind === 'seat' ? state.seats[who] : team;
    const found = own != null && Object.hasOwn(state.teams, own) ? state.teams[own] : undefined;
    if (found === undefined) throw new Refused('unknown-team');
    if (kind === 'seat' && found.stage !== 'debrief') throw new Refused('not-found');
    return moment(id, found.id, objective, language);
  });

  http.get<{ Params: { code: string } }>('/api/wall/:code/moment', async (request): Promise<MomentTold> => {
    const key = `join ${services.blur(request.ip)}`;
    const wait = failures.wait(key, clock());
    if (wait > 0) throw new Refused('too-many-tries', Math.ceil(wait / 1_000));
    const { language } = asked(z.strictObject({ language: z.enum(LANGUAGES) }), request);
    const row = await store.byCode(typedCode(request.params.code));
    if (row === undefined || row.expiresAt <= clock()) {
      failures.fail(key, clock());
      throw new Refused('unknown-code');
    }
    const { show } = (await session(row.id)).state.led;
    if (show?.view !== 'moment') throw new Refused('not-found');
    return moment(row.id, show.team, show.objective, language);
  });
}

function wordsOf(
  { mission, catalogues }: CompiledMission,
  state: SessionState,
  value: unknown,
  language: Language,
): Words {
  const catalogue = catalogues[language] ?? catalogues[mission.language] ?? {};
  return wording(value, catalogue, namesOf(mission, state.settings.names), language);
}
