import type { Snapshot } from '../../mechanics/mechanic.ts';
import type { Level } from '../scenario/mission.ts';
import type { Shown } from './led.ts';
import type { Message, Settings } from './state.ts';

/** What a game master did, and what the server noted of screens. */
export type MasterEvent =
  | { readonly type: 'team-held' | 'team-released' | 'team-reset'; readonly team: string }
  | { readonly type: 'team-extended'; readonly team: string; readonly ms: number; readonly gift: boolean }
  | { readonly type: 'ended'; readonly team: string; readonly to: 'ending' | 'debrief' }
  | {
      readonly type: 'hint-withdrawn';
      readonly team: string;
      readonly puzzle: string;
      readonly step: number;
      /** The hints that stay. */
      readonly hint: number;
      /** The one that went had counted. */
      readonly counted?: true;
    }
  | { readonly type: 'message-kept'; readonly team: string; readonly message: Message }
  | {
      readonly type: 'message-changed';
      readonly team: string;
      readonly id: number;
      readonly words?: string;
      /** The words before. */
      readonly was?: string;
      readonly state?: Message['state'];
    }
  | { readonly type: 'offers-set' | 'help-set' | 'team-blanked'; readonly team: string; readonly on: boolean }
  | { readonly type: 'chimed'; readonly team: string }
  | {
      /** forced: the board shows the solution · otherwise the puzzle was left aside. */
      readonly type: 'passed';
      readonly team: string;
      readonly puzzle: string;
      readonly step: number;
      readonly snapshot: Snapshot<unknown>;
      readonly forced: boolean;
      /** The team was shown it on its way to the last puzzle: it counts as shown. */
      readonly shown?: true;
      readonly token?: string;
    }
  | { readonly type: 'token-given'; readonly team: string; readonly token: string }
  | {
      readonly type: 'puzzle-reset';
      readonly team: string;
      readonly puzzle: string;
      readonly snapshot: Snapshot<unknown>;
    }
  | { readonly type: 'seat-joined'; readonly seat: string; readonly into: string | null }
  | {
      readonly type: 'seat-placed';
      readonly seat: string;
      readonly into: string | null;
      readonly from: string | null;
      /** It had been removed, and is brought back. */
      readonly removed?: true;
    }
  | { readonly type: 'seat-removed'; readonly seat: string; readonly from: string | null }
  | { readonly type: 'seat-handed'; readonly seat: string }
  | { readonly type: 'blanked'; readonly on: boolean }
  | { readonly type: 'noted'; readonly about: string | null; readonly words: string }
  | { readonly type: 'policy-set'; readonly settings: Partial<Settings>; readonly was: Partial<Settings> }
  | { readonly type: 'group-begun'; readonly seed: number; readonly level: Level }
  | { readonly type: 'group-restored' }
  | {
      readonly type: 'slide-set';
      readonly at: string | null;
      readonly page?: number;
      readonly answers?: true;
    }
  | { readonly type: 'show-set'; readonly what: Shown | null }
  | { readonly type: 'asks-after'; readonly on: boolean }
  | { readonly type: 'gate-set'; readonly tick: string; readonly on: boolean };
