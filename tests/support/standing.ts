import type { Kind } from '../../src/core/scenario/step.ts';
import type { CaptureBoard } from '../../src/mechanics/capture/schema.ts';
import type { FeedBoard } from '../../src/mechanics/feed/board.ts';
import { dialName, reelName } from '../../src/mechanics/feed/view-words.ts';
import type { LayersBoard } from '../../src/mechanics/layers/board.ts';
import { layerName } from '../../src/mechanics/layers/view-words.ts';
import type { MatchBoard } from '../../src/mechanics/match/schema.ts';
import { ribbonName, sealName } from '../../src/mechanics/match/view-words.ts';
import type { OrderBoard } from '../../src/mechanics/order/schema.ts';
import type { PlaceBoard } from '../../src/mechanics/place/schema.ts';
import { cardName, placeName } from '../../src/mechanics/place/view-words.ts';
import type { SettingsBoard } from '../../src/mechanics/settings/board.ts';
import { boxName, buttonName, optionName } from '../../src/mechanics/settings/view-words.ts';
import type { StringsBoard } from '../../src/mechanics/strings/board.ts';
import { scrapName, stringName } from '../../src/mechanics/strings/view-words.ts';
import type { ThreadsBoard } from '../../src/mechanics/threads/board.ts';
import type { TilesBoard } from '../../src/mechanics/tiles/schema.ts';
import { starting, type Words } from './spoken-words.ts';

/** Names that buttons must bear where a board stands like this: what is cut, kept, laid, written, plugged in. */
export function standing(kind: Kind, seen: unknown, words: Words): RegExp[] {
  return namesOf(kind, seen, words).map(starting);
}

function namesOf(kind: Kind, seen: unknown, { t, phrase }: Words): string[] {
  const say = (key: string, values?: Readonly<Record<string, string | number>>) => phrase(kind, key, values);
  switch (kind) {
    case 'threads': {
      const { threads, scissors } = seen as ThreadsBoard;
      const free = Array.from({ length: scissors.left }, (_, at) => scissors.count - scissors.left + at + 1);
      return [
        ...threads.map(({ state, mark }) => say(state === 'whole' ? 'thread' : `thread-${state}`, { mark })),
        ...free.map((place) => say('scissors-slot', { place })),
      ];
    }
    case 'capture': {
      const { kept, screens, drawers } = seen as CaptureBoard;
      const marks = screens.filter(({ id }) => kept.includes(id)).map(({ mark }) => mark);
      const empty = Array.from({ length: drawers - kept.length }, () => say('drawer-empty', { n: '…' }));
      return [...marks.map((mark) => say('drawer-full', { n: '…', mark })), ...empty];
    }
    case 'order': {
      const { pegs, cards, rule, solved } = seen as OrderBoard;
      const last = rule === 'before' && !solved ? pegs.filter((id) => id !== null).at(-1) : undefined;
      const name = (id: string | null) => t(cards.find((card) => card.id === id)?.title ?? '');
      const hung = pegs.filter((id) => id !== null && id !== last).map(name);
      return [...hung, ...(last === undefined ? [] : [say('take-back-card', { card: name(last ?? null) })])];
    }
    case 'tiles': {
      const { chosen, tiles, lines } = seen as TilesBoard;
      const label = (at: number) => `${at + 1}. ${t(lines[at]?.label ?? '')}`;
      const closed = lines.flatMap(({ key }, at) =>
        key?.in === false ? [say('key-out', { slot: label(at), key: t(key.name) })] : [],
      );
      const written = tiles
        .filter(({ id }) => chosen.includes(id))
        .map(({ text, line }, index) => {
          const at = lines.findIndex(({ id }) => id === line);
          const slot = at < 0 ? say('slot-number', { number: index + 1 }) : label(at);
          return say('slot-full', { slot, tile: t(text) });
        });
      return [...closed, ...written];
    }
    case 'place': {
      const board = seen as PlaceBoard;
      const at = new Map(board.cards.map((card) => [card.id, card.at]));
      return [
        ...board.keys.map((key) => say(key.in ? 'key-in' : 'key-out', { key: t(key.name) })),
        ...board.cards.map((card) => cardName(board, card, card.at, say)),
        ...board.places.map((place) => placeName(board, place, at, { say, t })),
      ];
    }
    case 'layers': {
      const { layers, pin, map } = seen as LayersBoard;
      const street = map?.streets.find(({ id }) => id === pin?.street)?.name ?? '';
      const door = map?.doors.find(({ id }) => id === pin?.door)?.mark ?? '';
      return [
        ...layers.filter(({ moves }) => moves).map((layer) => layerName(layer, layer.shown, say, t)),
        ...(pin === null ? [] : [say('house-pinned', { street: t(street), door })]),
      ];
    }
    case 'strings': {
      const board = seen as StringsBoard;
      if (board.task === 'tie') return board.scraps.map((scrap) => scrapName(board, scrap, { say, t }));
      return board.strings.map((string) => stringName(board, string, { say, t }));
    }
    case 'match': {
      const board = seen as MatchBoard;
      return [
        ...board.lines.map((line) => ribbonName(board, line, line.on, { say, t })),
        ...board.seals.map((seal) => sealName(seal, seal.left, say)),
      ];
    }
    case 'feed': {
      const board = seen as FeedBoard;
      const { dials, chosen, actions, items } = board;
      const nameOf = (id: string) => t(actions.find((action) => action.id === id)?.name ?? '');
      return [
        ...items.map((item) => reelName(board, item, chosen.includes(item.id), { say, t })),
        ...(actions.length === 0 ? [] : chosen.map((id, at) => say('action-undo', { n: at + 1, action: nameOf(id) }))),
        ...(dials?.ways ?? []).map(({ name }) => dialName(t(dials?.counted ?? ''), t(name), { say })),
      ];
    }
    case 'settings': {
      const { corridor, panel } = seen as SettingsBoard;
      const { here, caught, cancel = '' } = corridor ?? {};
      return [
        ...(caught == null ? (here?.buttons ?? []).map((button) => buttonName(button, { say, t })) : [t(cancel)]),
        ...(here?.boxes ?? [])
          .filter(({ looks, reach }) => looks === 'box' || reach)
          .map((box) => boxName(box, { say, t })),
        ...(panel?.toggles ?? []).flatMap((toggle) =>
          toggle.options.map((option) => optionName(toggle, option, { say, t })),
        ),
      ];
    }
  }
}
