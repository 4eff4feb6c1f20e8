/** A layer of scenery: a picture drawn with the stage's bleed. */
export interface LayerView {
  readonly picture: string;
  /** 0: the plane of what can be touched, never moves. Below 0: behind (-1 = the sky). Above 0: in front. */
  readonly depth: number;
  /** Light pictures painted on this very layer, so that they follow it. Only those also named in `lights` are on. */
  readonly lights?: readonly string[] | undefined;
}

/** Something that can be touched. Its button lies over it in the DOM; here it only shows its state. */
export interface ObjectView {
  readonly id: string;
  readonly picture: string;
  /** Centre, in stage units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly state: 'closed' | 'open' | 'solved';
}

interface ArchieView {
  /** Centre, in stage units. */
  readonly x: number;
  readonly y: number;
  /** 1 = the size he is drawn at. */
  readonly scale: number;
  /** `listening`, `thinking`, `delighted`, `worried`, `asleep`, `talking`. */
  readonly pose: string;
  /** `mittens`, `plaster`: worn over any pose. */
  readonly props: readonly string[];
}

interface BlackhatView {
  readonly x: number;
  readonly y: number;
  readonly picture: string;
  /** 1 when left out. */
  readonly scale?: number | undefined;
}

type PlaceName = 'title' | 'district' | 'room' | 'finale';

/** All that is to be seen of the world. Plain data; drawing the same one twice changes nothing. Coordinates are stage units. */
export interface WorldView {
  readonly place: PlaceName;
  readonly layers: readonly LayerView[];
  /** Light pictures that are on. Those that no layer claims lie over the last layer that is not in front. */
  readonly lights: readonly string[];
  readonly objects: readonly ObjectView[];
  /** The backdrop of an open room, with the lit overlays that are on. It is drawn over `layers`, which are usually none. */
  readonly room?: { readonly picture: string; readonly lit: readonly string[] } | undefined;
  /** An object that the camera goes to, and from which the next room opens. */
  readonly focus?: string | undefined;
  readonly archie?: ArchieView | undefined;
  readonly blackhat?: BlackhatView | undefined;
  /** 0 to 1: how many of BlackHat's scraps drift about, and how cold the air is. */
  readonly scraps: number;
  readonly snow?: boolean | undefined;
  /** Stars lit in the sky, one per disguise found. */
  readonly stars?: number | undefined;
}

/** What just happened, once. It plays and leaves nothing behind: what stays is in the view. */
export type Happening =
  | { readonly kind: 'solved'; readonly object?: string | undefined }
  | { readonly kind: 'opened'; readonly object: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'sneeze'; readonly x: number; readonly y: number }
  | { readonly kind: 'finale'; readonly object?: string | undefined }
  | { readonly kind: 'dim' }
  | { readonly kind: 'breach' };

interface WorldSettings {
  /** False: no travel, no drift, no particles; every change is there at once. */
  readonly motion: boolean;
  /** True: for weak computers. Scenery is flattened, 30 frames a second, fewer scraps. */
  readonly light: boolean;
}

export interface WorldOptions extends WorldSettings {
  /** Called once, when the first view can be seen. */
  readonly onReady?: (() => void) | undefined;
}

/** The drawn world behind the boards. It takes no input and is hidden from assistive technology. */
export interface World {
  /** Shows this view; what differs from the one before moves there. Pictures are fetched as needed. */
  draw(view: WorldView): void;
  /** Plays what just happened, once the view asked for last is there. */
  happen(what: Happening): void;
  settings(settings: WorldSettings): void;
  /** Stops drawing until `wake`, whatever is asked meanwhile. */
  sleep(): void;
  wake(): void;
  destroy(): void;
  /** `awake`: the loop runs. `frames`: frames drawn since the start. `textures`: textures held. */
  stats(): { awake: boolean; frames: number; textures: number; renderer: 'webgl' | 'canvas' };
}
