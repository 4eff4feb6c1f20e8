import type { AnyMove, Snapshot } from '../../mechanics/mechanic.ts';
import type { Lens } from '../scenario/lens.ts';
import type { Level } from '../scenario/mission.ts';
import type { FormName, Moment as QuestionMoment } from '../scenario/questions.ts';
import type { Reply } from '../scenario/reply.ts';
import type { Command } from './command.ts';
import type { MasterEvent } from './event-master.ts';
import type { Help, Settings } from './state.ts';

/** What happened. Events carry what they result in, so that a state is rebuilt without running any machine. */
export type Event =
  | {
      readonly type: 'created';
      readonly mission: string;
      readonly hash: string;
      readonly seed: number;
      readonly settings: Partial<Settings>;
      readonly teams: readonly { readonly id: string; readonly emblem: string; readonly seats: readonly string[] }[];
    }
  | { readonly type: 'started' | 'paused' | 'resumed' }
  | { readonly type: 'extended'; readonly ms: number }
  | {
      readonly type: 'clock-set';
      readonly limit: number | null;
      readonly shown: boolean;
      /** What a game master changed, to be put back. */
      readonly was?: { readonly limit: number | null; readonly shown: boolean };
    }
  | { readonly type: 'away'; readonly ms: number }
  | { readonly type: 'began'; readonly team: string }
  | {
      readonly type: 'opened';
      readonly team: string;
      readonly puzzle: string;
      /** The first snapshot, when the puzzle is opened for the first time. */
      readonly snapshot?: Snapshot<unknown>;
    }
  | { readonly type: 'left'; readonly team: string; readonly to: 'district' | 'ending' }
  | {
      readonly type: 'moved';
      readonly team: string;
      readonly puzzle: string;
      readonly step: number;
      readonly move: AnyMove;
      readonly snapshot: Snapshot<unknown>;
      readonly reply: Reply;
      /** True when the team got nearer than it was. */
      readonly nearer: boolean;
    }
  | {
      readonly type: 'step-solved';
      readonly team: string;
      readonly puzzle: string;
      readonly step: number;
      readonly snapshot: Snapshot<unknown>;
    }
  | {
      readonly type: 'solved';
      readonly team: string;
      readonly puzzle: string;
      readonly help: Help;
      readonly token?: string;
    }
  | {
      readonly type: 'finished-for-team';
      readonly team: string;
      readonly puzzle: string;
      readonly step: number;
      readonly snapshot: Snapshot<unknown>;
    }
  | { readonly type: 'read'; readonly team: string; readonly puzzle: string; readonly lens: Lens }
  | { readonly type: 'lens-called'; readonly team: string; readonly puzzle: string; readonly lens: Lens }
  | { readonly type: 'hint-offered'; readonly team: string; readonly puzzle: string; readonly step: number }
  | {
      readonly type: 'hint-taken';
      readonly team: string;
      readonly puzzle: string;
      readonly step: number;
      readonly hint: number;
      /** Given by the game master. */
      readonly given?: true;
      /** The hints that the team had before, when some were passed over. */
      readonly had?: number;
      /** It leaves no trace in the evidence. */
      readonly uncounted?: true;
    }
  /** `placed`: the team is also taken back to where it stood then. */
  | { readonly type: 'rewound'; readonly team: string; readonly to: number; readonly placed?: true }
  | {
      readonly type: 'level-set';
      readonly team: string;
      readonly level: Level;
      /** Open puzzles, which start again in their other form. */
      readonly restarted: readonly { readonly puzzle: string; readonly snapshot: Snapshot<unknown> }[];
    }
  | {
      /** Open puzzles whose kept state no longer fits the rules: they start again. */
      readonly type: 'restarted';
      readonly team: string;
      readonly puzzles: readonly { readonly puzzle: string; readonly snapshot: Snapshot<unknown> }[];
    }
  | { readonly type: 'breached'; readonly team: string }
  | { readonly type: 'star-lit'; readonly team: string }
  | { readonly type: 'called'; readonly team: string; readonly choice: number }
  | { readonly type: 'debriefed'; readonly team: string }
  | { readonly type: 'mood-chosen'; readonly team: string; readonly mood: string }
  | { readonly type: 'transfer-answered'; readonly team: string; readonly situation: string; readonly choice: string }
  | { readonly type: 'gesture-chosen'; readonly team: string; readonly gesture: string }
  | {
      readonly type: 'question-answered';
      readonly team: string;
      readonly moment: QuestionMoment;
      /** The team's id, or the seat's when each screen answers for itself. */
      readonly by: string;
      readonly question: string;
      readonly form: FormName;
      readonly choice: string;
      readonly sure: boolean;
    }
  | MasterEvent;

/** One accepted command and what came of it. The log is these records, appended and never rewritten. */
export interface Record {
  readonly seq: number;
  readonly at: number;
  readonly seat: string;
  readonly page: string;
  readonly n: number;
  readonly command: Command | { readonly type: 'create' };
  readonly events: readonly Event[];
  readonly rules: number;
}
