import type { Mission } from '../../src/core/scenario/mission.ts';

type Step = NonNullable<Mission['puzzles'][number]['levels']['1']>['steps'][number];

/** The same list with some keys of each element taken from the next one. */
function turned<Item extends object>(list: readonly Item[], ...keys: readonly (keyof Item)[]): Item[] {
  return list.map((item, index) => {
    const next = list[(index + 1) % list.length] as Item;
    const own = Object.entries(item).filter(([key]) => !keys.includes(key as keyof Item));
    const taken = Object.entries(next).filter(([key]) => keys.includes(key as keyof Item));
    return Object.fromEntries([...own, ...taken]) as Item;
  });
}

/** The same board with another solution: what children see of it at first is untouched, what is right and what is answered moves. */
export function withOtherSolution(step: Step): Step {
  switch (step.mechanic) {
    case 'threads': {
      const { threads, knots, goal, answers } = step.board;
      const others = knots?.list.map(({ id }) => id).filter((id) => goal.knots?.includes(id) !== true);
      return {
        ...step,
        board: {
          ...step.board,
          // The first run of the ball is shown, so that who passes what on is content here. What holds must go on holding.
          threads: threads.map((thread, index) =>
            thread.holds ? thread : (turned(threads, 'answer')[index] ?? thread),
          ),
          ...(knots === undefined
            ? {}
            : { knots: { ...knots, list: turned(knots.list, 'adds', 'stopsFrom', 'lights', 'answer') } }),
          ...(others === undefined ? {} : { goal: { ...goal, knots: others } }),
          answers: [...answers].reverse(),
        },
      };
    }
    case 'capture':
      return { ...step, board: { ...step.board, screens: turned(step.board.screens, 'proves', 'reply') } };
    case 'tiles':
      return { ...step, board: { ...step.board, tiles: turned(step.board.tiles, 'effects', 'reply') } };
    case 'place':
      return { ...step, board: { ...step.board, cards: turned(step.board.cards, 'direct', 'good', 'replies') } };
    case 'layers': {
      const { layers, task, map } = step.board;
      if (task.do === 'clean') {
        // What a layer tells lights the map, so that it is content here; what cannot be moved stays so.
        const moved = turned(
          layers.filter(({ must }) => must !== undefined),
          'must',
          'reply',
        );
        const other = layers.map((layer) => moved.find(({ id }) => id === layer.id) ?? layer);
        return { ...step, board: { ...step.board, layers: other, task: { ...task, answers: [] } } };
      }
      const door = map?.doors.find(({ id }) => id !== task.door)?.id ?? task.door;
      return { ...step, board: { ...step.board, task: { ...task, door, replies: [...task.replies].reverse() } } };
    }
    case 'strings': {
      const { task } = step.board;
      const other: typeof task =
        task.do === 'tie'
          ? { ...task, ties: turned(task.ties, 'joins', 'right'), replies: [] }
          : {
              ...task,
              strings: turned(task.strings, 'gesture', 'answer'),
              seekers: turned(task.seekers, 'from', 'to'),
              answers: [],
            };
      return { ...step, board: { ...step.board, task: other } };
    }
    case 'match':
      return {
        ...step,
        board: { ...step.board, lines: turned(step.board.lines, 'seals'), answers: [...step.board.answers].reverse() },
      };
    case 'feed': {
      const { task, themes } = step.board;
      // What the machine serves at first is shown where actions redraw it, so that signals are content there.
      if (task.do === 'act') {
        const actions = turned(task.actions, 'effect');
        return { ...step, board: { ...step.board, task: { ...task, actions, answers: [...task.answers].reverse() } } };
      }
      if (task.do === 'tune') return { ...step, board: { ...step.board, themes: turned(themes, 'signals') } };
      const items = turned(turned(task.items, 'theme'), 'theme');
      return { ...step, board: { ...step.board, task: { ...task, items, answers: [] } } };
    }
    case 'settings': {
      const { task } = step.board;
      if (task.do === 'repair') {
        const toggles = task.toggles.map((toggle) => ({
          ...toggle,
          options: turned(toggle.options, 'honest', 'reply'),
        }));
        return { ...step, board: { ...step.board, task: { ...task, toggles } } };
      }
      // What opens other buttons is seen to; the rest may lead anywhere.
      const rooms = task.rooms.map((room) => {
        const shut = turned(
          room.buttons.filter(({ does }) => does.do !== 'open'),
          'does',
          'reply',
        );
        return { ...room, buttons: room.buttons.map((button) => shut.find(({ id }) => id === button.id) ?? button) };
      });
      return { ...step, board: { ...step.board, task: { ...task, rooms } } };
    }
    case 'order':
      if (step.board.rule === 'before') {
        const pairs = step.board.pairs.map(({ first, later, reply }) => ({ first: later, later: first, reply }));
        return { ...step, board: { ...step.board, cards: turned(step.board.cards, 'too-many'), pairs } };
      }
      return { ...step, board: { ...step.board, cards: [...step.board.cards].reverse(), clues: [] } };
  }
}
