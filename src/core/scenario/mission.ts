import * as z from 'zod/mini';
import { adult } from './adult.ts';
import { gate } from './gate.ts';
import { guide } from './guide.ts';
import { LANGUAGES } from './language.ts';
import { lens } from './lens.ts';
import { line } from './line.ts';
import { FORMAT } from './migrate.ts';
import { MUSIC } from './music.ts';
import { questions } from './questions.ts';
import { step } from './step.ts';
import { id, note, text } from './text.ts';

const picture = id('A built-in picture');
const unit = z.number().register(z.globalRegistry, { description: 'Stage units: the stage is 1280 × 720' });
const at = z.strictObject({ x: unit, y: unit, width: unit });

const fact = z.strictObject({
  text: text('One checked fact, for children'),
  source: note('Where it was read, with its date: never shown to children'),
  sure: z
    .enum(['A', 'B'])
    .register(z.globalRegistry, { description: 'A: read at an official source · B: read in a secondary source' }),
  until: z.optional(note('When it must be checked again, e.g. 2027-11')),
});

const objective = z.strictObject({
  id: id('An objective'),
  title: text('The objective, as a short title'),
  found: text('What the team can say it understood'),
  game: text('The trick, as it was in the game'),
  life: text('The same trick, in life'),
  fact,
});

const person = z.strictObject({
  id: id('A person; `{id}` in a text is replaced by the name'),
  name: note('The first name in the story'),
  alternates: z.array(note('A name to take when a pupil present bears the first')),
});

const misconception = z.strictObject({
  id: id('A misconception'),
  objective: id('The objective that it stands in the way of'),
  thought: text('The wrong idea, as a child would say it'),
  better: text('The right idea, as a child would say it'),
});

const word = z.strictObject({
  word: text('A hard word, as it stands in the texts'),
  meaning: text('What it means, in everyday words'),
});

const token = z.strictObject({ id: id('A token'), name: text('Its name'), says: text('What it will be good for') });

const variant = z.strictObject({
  steps: z.array(step).check(z.minLength(1), z.maxLength(4)),
  solved: z.array(line),
});

const opens = z.union([
  z.literal('start'),
  z.strictObject({ tokens: z.array(id('A token')).check(z.minLength(1)) }),
  z.strictObject({ solved: z.array(id('A puzzle')).check(z.minLength(1)) }),
]);

const puzzle = z.strictObject({
  id: id('A puzzle'),
  title: text('Its name, on its button and at the top of its screen'),
  objectives: z.array(id('An objective')).check(z.minLength(1)),
  opens: opens.register(z.globalRegistry, { description: '"start", or the tokens or solved puzzles that it needs' }),
  gives: z.optional(id('The token that it gives')),
  role: z.enum(['station', 'meta', 'bonus']).register(z.globalRegistry, {
    description: 'station: one of those open at the start · meta: its end is the mission’s · bonus: not needed',
  }),
  acts: z.optional(lens),
  layouts: z.strictObject({
    '2': z.array(z.array(lens)),
    '3': z.array(z.array(lens)),
    '4': z.array(z.array(lens)),
  }),
  scene: z.strictObject({
    object: picture,
    at,
    room: picture,
    lit: z.array(picture),
    lights: z.array(picture),
  }),
  levels: z.strictObject({ '1': z.optional(variant), '2': z.optional(variant) }),
});

const choice = z.strictObject({
  id: id('A choice'),
  text: text('What a child could do'),
  answer: text('What is said to that'),
});

const helpline = z.strictObject({
  id: id('A helpline'),
  name: text('Its name or number'),
  what: text('What for'),
  contact: text('How to reach it, and when'),
});

/** A mission file, as an author writes it: texts are sentences in the mission's own language. */
export const mission = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(FORMAT),
  id: id('The mission; also the file’s name'),
  language: z.enum(LANGUAGES),
  title: text('The mission'),
  district: text('The district of the Cité'),
  pitch: text('What the mission is about, in two sentences'),
  accent: z.enum(['coral', 'teal', 'magenta', 'amber', 'lime', 'violet']),
  music: z.enum(MUSIC).register(z.globalRegistry, { description: 'A built-in piece of music' }),
  minutes: z.number().check(z.gte(5), z.lte(60)),
  objectives: z.array(objective).check(z.minLength(1)),
  people: z.array(person),
  misconceptions: z.array(misconception),
  glossary: z.array(word),
  tokens: z.array(token),
  helpline: z.optional(z.strictObject({ number: note('What to dial'), text: text('The corner of every screen') })),
  scene: z.strictObject({
    layers: z
      .array(
        z.strictObject({
          picture,
          depth: z.number().register(z.globalRegistry, {
            description: '0: the plane of what can be touched · −1: the sky · above 0: in front',
          }),
          lights: z
            .optional(z.array(picture))
            .register(z.globalRegistry, { description: 'Light pictures painted on this very layer' }),
        }),
      )
      .check(z.minLength(1)),
    finale: z.strictObject({ room: picture, lights: z.array(picture) }),
    disguise: z.optional(z.strictObject({ picture, reveal: picture, at, lines: z.array(line) })),
  }),
  briefing: z.strictObject({
    lines: z.array(line).check(z.minLength(1)),
    care: z.optional(text('The card that is always shown before the first station')),
  }),
  puzzles: z.array(puzzle).check(z.minLength(1)),
  ending: z.strictObject({
    lines: z.array(line),
    call: z.optional(
      z.strictObject({ lines: z.array(line), choices: z.array(text('A choice')), after: z.array(line) }),
    ),
    close: z.array(line),
  }),
  debrief: z.strictObject({
    transfer: z.array(
      z.strictObject({
        id: id('A situation'),
        situation: text('A situation that is not in the game'),
        choices: z.array(choice),
      }),
    ),
    gestures: z.array(z.strictObject({ id: id('A gesture'), text: text('One thing to do this week') })),
    helplines: z.array(helpline),
    adult: z.optional(adult),
  }),
  questions: z.optional(questions),
  gate: z.optional(gate),
  guide: z.optional(guide),
});

export type Mission = z.infer<typeof mission>;
export type Puzzle = Mission['puzzles'][number];
export type Variant = z.infer<typeof variant>;
export type Level = 1 | 2;

/** The puzzle's content at a level. Puzzles share ids under both levels; a bonus may exist at one level only. */
export const variantOf = (puzzle: Puzzle, level: Level): Variant | undefined => puzzle.levels[level === 1 ? '1' : '2'];

/** The puzzles that exist at a level, in the file's order. */
export const puzzlesAt = (mission: Mission, level: Level): Puzzle[] =>
  mission.puzzles.filter((puzzle) => variantOf(puzzle, level) !== undefined);
