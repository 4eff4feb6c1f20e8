import type { Mission } from '../../src/core/scenario/mission.ts';
import type { Step } from '../../src/core/scenario/step.ts';
import type { Path } from '../../src/core/scenario/walk.ts';

/**
 * What a team must have come to before it may read the sentence that stands at a place of a mission file, as one word:
 * always · never · briefing · ending · debrief · `<what>:<puzzle>/<level>/<step>[/<which>]`. A place that is not known here is an error:
 * whoever adds a kind of sentence says when children may read it. It is written from the mission's format, not from the code that sends.
 */
export function conditionOf(mission: Mission, path: Path): string {
  const [part, index, ...rest] = path;
  switch (part) {
    case 'title':
    case 'district':
    case 'helpline':
    case 'tokens':
    case 'glossary':
    case 'scene':
      return 'always';
    case 'pitch':
    case 'gate':
    case 'guide':
      return 'never';
    // Only where a session asks them; what stands in them is on no other screen.
    case 'questions':
      return 'never';
    case 'objectives':
      return 'debrief';
    case 'misconceptions':
      return `misconception:${mission.misconceptions[Number(index)]?.id}`;
    case 'briefing':
    case 'ending':
      return part;
    case 'debrief':
      // Notes for the adult who leads it.
      return index === 'adult' ? 'never' : part;
    case 'puzzles':
      return inPuzzle(mission, Number(index), rest);
    default:
      return unknown(path);
  }
}

function unknown(path: Path): never {
  throw new Error(`When may a team read what stands at ${path.join('/')}? Say it in tests/server/places.ts.`);
}

function inPuzzle(mission: Mission, index: number, path: Path): string {
  const puzzle = mission.puzzles[index];
  const [part, level, list, number, ...rest] = path;
  if (part === 'title') return 'always';
  const variant = puzzle?.levels[level as '1' | '2'];
  if (part !== 'levels' || puzzle === undefined || variant === undefined) return unknown(path);
  if (list === 'solved') return `solved:${puzzle.id}/${level}`;
  const step = variant.steps[Number(number)];
  return list !== 'steps' || step === undefined ? unknown(path) : inStep(step, `${puzzle.id}/${level}/${number}`, rest);
}

function inStep(step: Step, where: string, path: Path): string {
  const [part, index, ...rest] = path;
  switch (part) {
    case 'goal':
    case 'opening':
      return `step:${where}`;
    case 'documents':
      return `lens:${where}/${step.documents[Number(index)]?.lens}`;
    case 'hints':
      return `hint:${where}/${Number(index) + 1}`;
    case 'solved':
      return `step-solved:${where}`;
    case 'board':
      return onBoard(step, where, [String(index), ...rest]) ?? unknown(path);
    default:
      return unknown(path);
  }
}

/** Anything that answers is read by whoever made the move that it answers. */
const reply = 'reply';

function onBoard(step: Step, where: string, path: Path): string | undefined {
  const seen = `step:${where}`;
  const [part, index, field, which] = path.map(String);
  const face = `${part}/${field}`;
  if (path.includes('say')) return reply;
  if (path.includes('reads'))
    return `${step.mechanic === 'place' && part === 'cards' ? 'card' : 'lens'}:${where}/${path.at(-1)}`;
  switch (step.mechanic) {
    case 'order':
      if (face === 'cards/title' || path.join('/') === 'marker/name' || path.join('/') === 'marker/ask') return seen;
      return face === 'cards/laid' || path.join('/') === 'marker/right' ? reply : undefined;
    case 'place': {
      if (['cards/text', 'places/emblemText', 'keys/name', 'groups/name'].includes(face)) return seen;
      if (face === 'places/name')
        return step.board.naming === 'always' ? seen : `named:${where}/${step.board.places[Number(index)]?.id}`;
      return ['goodReply', 'unused'].includes(part ?? '') || face === 'places/direct' ? reply : undefined;
    }
    case 'tiles':
      if (['to', 'send'].includes(part ?? '') || ['lines/label', 'meters/name'].includes(face)) return seen;
      if (path.join('/').match(/^lines\/\d+\/key\/name$/)) return seen;
      // The papers of a line lie there once its key is in.
      if (face === 'tiles/text') {
        const { line } = step.board.tiles[Number(index)] ?? {};
        const key = step.board.lines?.find(({ id }) => id === line)?.key;
        return key === undefined ? seen : `opened:${where}/${key.id}`;
      }
      // Before anything is sent a meter stands where an empty sheet puts it: its whole goal short of the last notch.
      if (face === 'meters/words') {
        const { goal = 0, words = [] } = step.board.meters[Number(index)] ?? {};
        return Number(which) === Math.max(0, words.length - 1 - goal) ? seen : `sent:${where}`;
      }
      if (part === 'comfort') return `hurt:${where}`;
      return part === 'answer' || face === 'meters/short' ? reply : undefined;
    case 'capture':
      return face === 'bulbs/label' ? seen : undefined;
    case 'threads': {
      const { nodes, threads, window } = step.board;
      if (face === 'nodes/name') return nodes[Number(index)]?.id === window ? seen : `lens:${where}/map`;
      if (face === 'threads/gesture') return `cut:${where}/${threads[Number(index)]?.id}`;
      return path.join('/').match(/^knots\/list\/\d+\/label$/) ? seen : undefined;
    }
    case 'layers':
      // What is written in the picture is read by the Eye; that something is written there, by all.
      if (/^picture\/pieces\/\d+\/words$/.test(path.join('/'))) return `lens:${where}/eye`;
      if (part === 'map' || ['layers/name', 'lists/name'].includes(face) || path.join('/') === 'task/button')
        return seen;
      return path.join('/') === 'task/right' ? reply : undefined;
    case 'strings':
      if (face === 'scraps/pictureText') return `lens:${where}/eye`;
      if (face === 'scraps/name' || path.join('/') === 'task/button') return seen;
      if (/^task\/strings\/\d+\/gesture$/.test(path.join('/'))) {
        const { task } = step.board;
        return `cut:${where}/${task.do === 'cut' ? task.strings[Number(field)]?.id : ''}`;
      }
      if (/^task\/seekers\/\d+\/name$/.test(path.join('/'))) return seen;
      return path.join('/') === 'task/right' || /^task\/ties\/\d+\/right$/.test(path.join('/')) ? reply : undefined;
    case 'match':
      if (['lines/pictureText', 'seals/name'].includes(face) || part === 'ask') return seen;
      return part === 'right' ? reply : undefined;
    case 'feed':
      if (path[0] === 'viewer' || face === 'themes/name') return seen;
      if (path.at(-1) === 'right') return reply;
      return path.at(-1) === 'name' || path.at(-1) === 'button' ? seen : undefined;
    case 'settings': {
      const { task } = step.board;
      if (task.do === 'repair' || path[1] !== 'rooms' || path[3] === 'name') return seen;
      // What stands in a room is read from there on.
      return `room:${where}/${task.rooms[Number(path[2])]?.id}`;
    }
  }
}
