import type { Kind } from '../core/scenario/step.ts';
import { CaptureView } from './capture/view.tsx';
import { FeedView } from './feed/view.tsx';
import { LayersView } from './layers/view.tsx';
import { MatchView } from './match/view.tsx';
import type { AnyMove } from './mechanic.ts';
import { OrderView } from './order/view.tsx';
import { PlaceView } from './place/view.tsx';
import { SettingsView } from './settings/view.tsx';
import { StringsView } from './strings/view.tsx';
import { ThreadsView } from './threads/view.tsx';
import { TilesView } from './tiles/view.tsx';
import type { BoardView } from './view.ts';
import './frame.css';

/** A view whose own types are forgotten: the frame hands it the board that its mechanic made. */
export type AnyView = BoardView<unknown, AnyMove>;

/** The board of every mechanic. A kind of step without its view is a compile error here. */
const VIEWS = {
  threads: ThreadsView,
  capture: CaptureView,
  order: OrderView,
  tiles: TilesView,
  place: PlaceView,
  layers: LayersView,
  match: MatchView,
  strings: StringsView,
  feed: FeedView,
  settings: SettingsView,
} satisfies Record<Kind, unknown>;

export const viewOf = (kind: Kind): AnyView => VIEWS[kind] as unknown as AnyView;
