import type { Fault } from '../mechanic.ts';
import { words } from './fault-words.ts';
import { needed, replyTo } from './pairs.ts';
import type { Config, Line } from './schema.ts';

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

function lineFaults({ id: _, seals, picture, pictureText }: Line, index: number, known: readonly string[]): Fault[] {
  const path = ['lines', index, 'seals'];
  return [
    ...seals.filter((id) => !known.includes(id)).map((id): Fault => ({ path, message: words.sealUnknown(id, known) })),
    ...repeated(seals).map((id): Fault => ({ path, message: words.sealTwice(id) })),
    ...(picture !== undefined && pictureText === undefined
      ? [{ path: ['lines', index, 'pictureText'], message: words.pictureUntold }]
      : []),
  ];
}

/** Answers that name what is not there, or that nothing ever calls for. */
function answerFaults(config: Config): Fault[] {
  const [lines, seals] = [idsOf(config.lines), idsOf(config.seals)];
  const wrong = config.lines.flatMap((line) =>
    seals.filter((seal) => !line.seals.includes(seal)).map((seal) => replyTo(config, seal, line.id)),
  );
  return config.answers.flatMap((entry, index): Fault[] => {
    const path = ['answers', index];
    const strays = [
      ...(entry.seals ?? [])
        .filter((id) => !seals.includes(id))
        .map((id): Fault => ({ path: [...path, 'seals'], message: words.sealUnknown(id, seals) })),
      ...(entry.lines ?? [])
        .filter((id) => !lines.includes(id))
        .map((id): Fault => ({ path: [...path, 'lines'], message: words.lineUnknown(id, lines) })),
    ];
    return strays.length === 0 && !wrong.includes(entry.reply) ? [{ path, message: words.neverSaid }] : strays;
  });
}

function askFaults({ answered, ask, otherwise }: Config): Fault[] {
  if (answered === 'count') return ask === undefined ? [{ path: ['ask'], message: words.handleMissing }] : [];
  return [
    ...(ask === undefined ? [] : [{ path: ['ask'], message: words.handleOfNone }]),
    ...(otherwise === undefined ? [{ path: ['otherwise'], message: words.otherwiseMissing }] : []),
  ];
}

/** Unknown or repeated ids, seals that do not suffice, answers that are never said, a press that nothing answers. */
export function faults(config: Config): Fault[] {
  const seals = idsOf(config.seals);
  const copies = config.copies ?? 1;
  const asked = config.lines.flatMap((line) => line.seals);
  return [
    ...repeated([...idsOf(config.lines), ...seals]).map(
      (id): Fault => ({ path: ['lines'], message: words.idTaken(id) }),
    ),
    ...config.lines.flatMap((line, index) => lineFaults(line, index, seals)),
    ...seals.flatMap((id, index): Fault[] => {
      const wanted = asked.filter((seal) => seal === id).length;
      return wanted > copies ? [{ path: ['seals', index], message: words.tooFewCopies(id, wanted, copies) }] : [];
    }),
    ...(needed(config) === 0 ? [{ path: ['lines'], message: words.noSealNeeded }] : []),
    ...askFaults(config),
    ...answerFaults(config),
  ];
}
