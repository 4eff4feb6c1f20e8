import type { Text } from '../../core/scenario/text.ts';
import type { Looks } from './schema.ts';

export interface SeenBox {
  readonly id: string;
  readonly name: Text;
  readonly price: number;
  readonly looks: 'box' | 'fee';
  readonly on: boolean;
  /** False while it is in a place that is not open: it is seen, and cannot be changed. */
  readonly reach: boolean;
}

export interface SeenButton {
  readonly id: string;
  readonly name: Text;
  readonly picture: string | null;
  readonly looks: Looks;
  /** Whether what is in it shows; null for a button that opens nothing. */
  readonly opened: boolean | null;
  /** How deep it is: 0 stands in the room itself. */
  readonly depth: number;
}

export interface Corridor {
  readonly purse: number;
  /** How many coins there were at first. */
  readonly of: number;
  readonly money: Text;
  readonly rooms: readonly { readonly id: string; readonly mark: string; readonly name: Text }[];
  /** Null once outside. */
  readonly here: {
    readonly id: string;
    readonly mark: string;
    readonly name: Text;
    readonly sign: Text | null;
    readonly picture: string | null;
    readonly clock: number | null;
    /** What is in the basket; null where nothing is to be paid. */
    readonly basket: { readonly name: Text; readonly price: number } | null;
    /** What is to be paid; null where nothing is. */
    readonly total: number | null;
    readonly boxes: readonly SeenBox[];
    readonly buttons: readonly SeenButton[];
  } | null;
  readonly caught: {
    readonly button: string;
    /** Coins that are gone. */
    readonly costs: number;
    /** The room where it led. */
    readonly to: string | null;
  } | null;
  readonly cancel: Text;
}

export interface Panel {
  readonly pages: readonly { readonly id: string; readonly name: Text }[];
  readonly toggles: readonly {
    readonly id: string;
    readonly name: Text;
    readonly page: string;
    readonly options: readonly { readonly id: string; readonly name: Text }[];
    /** Where it stands. */
    readonly set: string;
  }[];
  readonly yes: { readonly name: Text; readonly gestures: number };
  readonly no: { readonly name: Text; readonly gestures: number };
  readonly gesture: Text;
  readonly gestures: Text;
}

/** What the view draws: one of the two. */
export interface SettingsBoard {
  readonly corridor: Corridor | null;
  readonly panel: Panel | null;
  readonly solved: boolean;
}
