import type { Fault } from '../mechanic.ts';
import { hiddenAtFirst, isRight, rightAtFirst, wins } from './answers.ts';
import { words } from './fault-words.ts';
import type { Clean, Config, Layer, Pin } from './schema.ts';

type Path = Fault['path'];

const repeated = (list: string, ids: readonly string[]): Fault[] =>
  ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id): Fault => ({ path: [list], message: words.idTaken(id) }));

/** What is not among those known, with its place. */
const unknown = (
  ids: readonly string[],
  known: readonly string[],
  path: Path,
  say: (id: string, known: readonly string[]) => Fault['message'],
): Fault[] => ids.filter((id) => !known.includes(id)).map((id): Fault => ({ path, message: say(id, known) }));

const idsOf = (things: readonly { readonly id: string }[] | undefined): string[] => (things ?? []).map(({ id }) => id);

const tagsOfMap = ({ map }: Config): string[] => [
  ...new Set([...(map?.streets ?? []), ...(map?.doors ?? [])].flatMap(({ tags }) => tags)),
];

/** Tags must be on the map, and there must be a map. */
function tagFaults(config: Config, tags: readonly string[], path: Path): Fault[] {
  if (tags.length > 0 && config.map === undefined) return [{ path, message: words.mapMissing }];
  return unknown(tags, tagsOfMap(config), path, words.tagUnknown);
}

function spotFaults({ picture }: Config, { spot, list }: Layer, path: Path): Fault[] {
  if ((spot === undefined) === (list === undefined)) return [{ path, message: words.spotOrList }];
  if (spot === undefined) return [];
  const { x, y, width, height } = spot;
  const inside = x >= 0 && y >= 0 && x + width <= picture.width && y + height <= picture.height;
  return inside ? [] : [{ path: [...path, 'spot'], message: words.spotOutside }];
}

function layerFaults(config: Config, layer: Layer, index: number): Fault[] {
  const path: Path = ['layers', index];
  const { id, must, starts, reply, list, tells } = layer;
  const found = [
    ...spotFaults(config, layer, path),
    ...unknown(list === undefined ? [] : [list], idsOf(config.lists), [...path, 'list'], words.listUnknown),
    ...tagFaults(config, tells ?? [], [...path, 'tells']),
  ];
  if (config.task.do === 'pin') {
    const moves = must !== undefined || starts !== undefined || reply !== undefined;
    return moves ? [...found, { path, message: words.movesWhilePinning }] : found;
  }
  if (must === undefined) return found;
  if (must === 'free' && reply !== undefined)
    found.push({ path: [...path, 'reply'], message: words.freeYetAnswers(id) });
  if (rightAtFirst(layer) && reply === undefined) found.push({ path, message: words.silentKeeper(id) });
  return found;
}

function pinFaults(config: Config, task: Pin): Fault[] {
  const { map } = config;
  if (map === undefined) return [{ path: ['map'], message: words.mapMissing }];
  return [
    ...unknown([task.street], idsOf(map.streets), ['task', 'street'], words.houseUnknown),
    ...unknown([task.door], idsOf(map.doors), ['task', 'door'], words.houseUnknown),
    ...task.replies.flatMap(({ tags }, at) => tagFaults(config, tags, ['task', 'replies', at, 'tags'])),
  ];
}

function cleanFaults(config: Config, task: Clean): Fault[] {
  const ids = idsOf(config.layers);
  const layerOf = (id: string) => config.layers.find((layer) => layer.id === id);
  const found = task.answers.flatMap(({ shown = [], hidden = [] }, at): Fault[] => {
    const path: Path = ['task', 'answers', at];
    const strays = [
      ...unknown(shown, ids, [...path, 'shown'], words.layerUnknown),
      ...unknown(hidden, ids, [...path, 'hidden'], words.layerUnknown),
    ];
    const named = [...shown, ...hidden].flatMap((id) => layerOf(id) ?? []);
    const fits = named.every((layer) => isRight(layer, hidden));
    return strays.length === 0 && fits ? [{ path, message: words.answerOfWinner }] : strays;
  });
  return wins(config, hiddenAtFirst(config)) ? [...found, { path: ['layers'], message: words.nothingToDo }] : found;
}

/** Unknown or repeated ids, a layer that is nowhere or says nothing, answers that nothing calls for, nothing to do. */
export function faults(config: Config): Fault[] {
  const { layers, lists, map, task, picture } = config;
  const ids = idsOf(layers);
  return [
    ...repeated('layers', ids),
    ...repeated('lists', idsOf(lists)),
    ...repeated('map', idsOf(map?.streets)),
    ...repeated('map', idsOf(map?.doors)),
    ...picture.pieces.flatMap((piece, at) =>
      (['with', 'without'] as const).flatMap((key) =>
        unknown(piece[key] === undefined ? [] : [piece[key]], ids, ['picture', 'pieces', at, key], words.layerUnknown),
      ),
    ),
    ...layers.flatMap((layer, index) => layerFaults(config, layer, index)),
    ...(task.do === 'pin' ? pinFaults(config, task) : cleanFaults(config, task)),
  ];
}
