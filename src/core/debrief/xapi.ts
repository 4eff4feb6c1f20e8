import type { ClassView } from './class-view.ts';
import type { Reached } from './evidence.ts';
import { uuidOf } from './uuid.ts';

/** Where the statements come from, and how they say it. No clock is read here. */
export interface XapiSource {
  /** Address of the server, without a slash at the end: every identifier begins with it. */
  readonly home: string;
  /** The session's code. */
  readonly code: string;
  /** When it is told, ISO 8601. */
  readonly at: string;
  readonly language: string;
  /** The sentence of a text id. */
  t(text: string): string;
  /** A team's name, drawn from a list: never a person's. */
  name(team: string): string;
}

const ADL = 'http://adlnet.gov/expapi';

/** How a team came to an objective, as a verb that learning record stores know. Nobody «failed»: what was not reached was tried. */
const VERBS: Readonly<Record<Reached, { readonly verb: string; readonly success?: boolean }>> = {
  alone: { verb: 'mastered', success: true },
  hint: { verb: 'passed', success: true },
  shown: { verb: 'experienced' },
  'not-reached': { verb: 'attempted' },
};

type Team = ClassView['teams'][number];
type Json = { readonly [key: string]: unknown };

/** The evidence of a class as xAPI 1.0.3 statements. A team is an account with the name of its emblem; what adults noted is left out. */
export function xapiStatements(view: ClassView, source: XapiSource): Json[] {
  const { home, code, at, language, t, name } = source;
  const mission = `${home}/xapi/missions/${view.id}`;
  const called = (text: string): Json => ({ [language]: t(text) });
  const activity = (id: string, type: string, title: string, more: Json = {}): Json => ({
    objectType: 'Activity',
    id,
    definition: { type: `${ADL}/activities/${type}`, name: called(title), ...more },
  });
  const whole = activity(mission, 'simulation', view.title);

  const statement = (team: Team, verb: string, object: Json, result?: Json): Json => {
    const said = {
      actor: {
        objectType: 'Group',
        name: name(team.id),
        account: { homePage: home, name: `${code.toLowerCase()}-${team.emblem}` },
      },
      verb: { id: `${ADL}/verbs/${verb}`, display: { 'en-US': verb } },
      object,
      ...(result === undefined ? {} : { result }),
      context: {
        // One session of one day: the same evidence told twice is the same statement.
        registration: uuidOf(`${home} ${code} ${at.slice(0, 10)}`),
        platform: 'Les Gardiens du numérique',
        language,
        ...(object === whole ? {} : { contextActivities: { parent: [{ objectType: 'Activity', id: mission }] } }),
      },
    };
    return { id: uuidOf(JSON.stringify(said)), ...said, timestamp: at, version: '1.0.3' };
  };

  const ofMission = (team: Team): Json =>
    statement(team, team.over ? 'completed' : 'attempted', whole, {
      completion: team.over && (team.breached || team.solved >= team.of),
      score: { raw: team.solved, min: 0, max: team.of },
      duration: `PT${team.minutes}M`,
      extensions: { [`${home}/xapi/hints`]: team.hints, [`${home}/xapi/level`]: team.level },
    });

  const ofObjectives = (team: Team): Json[] =>
    team.evidence.map(({ objective, reached, changes }) => {
      const title = view.objectives.find(({ id }) => id === objective)?.title ?? objective;
      const { verb, success } = VERBS[reached];
      return statement(team, verb, activity(`${mission}/objectives/${objective}`, 'objective', title), {
        ...(success === undefined ? {} : { success }),
        extensions: {
          [`${home}/xapi/help`]: reached,
          [`${home}/xapi/ideas-met`]: changes.length,
          [`${home}/xapi/ideas-corrected`]: changes.filter(({ corrected }) => corrected).length,
        },
      });
    });

  const ofSituations = (team: Team): Json[] =>
    view.transfer.flatMap(({ id, situation, choices }) => {
      const response = team.answers[id];
      if (response === undefined) return [];
      const question = activity(`${mission}/situations/${id}`, 'cmi.interaction', situation, {
        interactionType: 'choice',
        choices: choices.map((choice) => ({ id: choice.id, description: called(choice.text) })),
      });
      return [statement(team, 'answered', question, { response })];
    });

  const ofGesture = (team: Team): Json[] => {
    const gesture = view.gestures.find(({ id }) => id === team.gesture);
    if (gesture === undefined) return [];
    return [statement(team, 'preferred', activity(`${mission}/gestures/${gesture.id}`, 'performance', gesture.text))];
  };

  return view.teams.flatMap((team) => [
    ofMission(team),
    ...ofObjectives(team),
    ...ofSituations(team),
    ...ofGesture(team),
  ]);
}
