import type { Kind } from '../../../src/core/scenario/step.ts';
import type { CaptureBoard, Move as CaptureMove } from '../../../src/mechanics/capture/schema.ts';
import type { FeedBoard } from '../../../src/mechanics/feed/board.ts';
import type { Move as FeedMove } from '../../../src/mechanics/feed/schema.ts';
import type { LayersBoard } from '../../../src/mechanics/layers/board.ts';
import type { Move as LayersMove } from '../../../src/mechanics/layers/schema.ts';
import type { MatchBoard, Move as MatchMove } from '../../../src/mechanics/match/schema.ts';
import type { AnyMove } from '../../../src/mechanics/mechanic.ts';
import type { OrderBoard, Move as OrderMove } from '../../../src/mechanics/order/schema.ts';
import type { PlaceBoard, Move as PlaceMove } from '../../../src/mechanics/place/schema.ts';
import type { SettingsBoard } from '../../../src/mechanics/settings/board.ts';
import type { Move as SettingsMove } from '../../../src/mechanics/settings/schema.ts';
import type { StringsBoard } from '../../../src/mechanics/strings/board.ts';
import type { Move as StringsMove } from '../../../src/mechanics/strings/schema.ts';
import type { ThreadsBoard } from '../../../src/mechanics/threads/board.ts';
import type { Move as ThreadsMove } from '../../../src/mechanics/threads/schema.ts';
import type { TilesBoard, Move as TilesMove } from '../../../src/mechanics/tiles/schema.ts';
import { starting, type Words } from '../spoken-words.ts';
import { performCapture } from './capture.ts';
import { performFeed } from './feed.ts';
import type { Hand } from './hand.ts';
import { performLayers } from './layers.ts';
import { performMatch } from './match.ts';
import { performOrder } from './order.ts';
import { performPlace } from './place.ts';
import { performSettings } from './settings.ts';
import { performStrings } from './strings.ts';
import { performThreads } from './threads.ts';
import { performTiles } from './tiles.ts';

/** Makes one move on the board in front, as a child would: by what the screen shows and says. */
export async function perform(hand: Hand, kind: Kind, board: unknown, move: AnyMove, words: Words): Promise<void> {
  if (move.type === 'clear') return hand.press(hand.button(starting(words.say('clear'))));
  const before = {
    hand,
    t: words.t,
    say: (key: string, values?: Readonly<Record<string, string | number>>) => words.phrase(kind, key, values),
  };
  switch (kind) {
    case 'threads':
      return performThreads({ ...before, board: board as ThreadsBoard }, move as ThreadsMove);
    case 'capture':
      return performCapture({ ...before, board: board as CaptureBoard }, move as CaptureMove);
    case 'order':
      return performOrder({ ...before, board: board as OrderBoard }, move as OrderMove);
    case 'tiles':
      return performTiles({ ...before, board: board as TilesBoard }, move as TilesMove);
    case 'place':
      return performPlace({ ...before, board: board as PlaceBoard }, move as PlaceMove);
    case 'layers':
      return performLayers({ ...before, board: board as LayersBoard }, move as LayersMove);
    case 'strings':
      return performStrings({ ...before, board: board as StringsBoard }, move as StringsMove);
    case 'match':
      return performMatch({ ...before, board: board as MatchBoard }, move as MatchMove);
    case 'feed':
      return performFeed({ ...before, board: board as FeedBoard }, move as FeedMove);
    case 'settings':
      return performSettings({ ...before, board: board as SettingsBoard }, move as SettingsMove);
  }
}
