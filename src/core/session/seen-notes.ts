import type { Adult } from '../scenario/adult.ts';
import type { Mission } from '../scenario/mission.ts';

/** What the adult who leads the debrief has before them, on consoles only. Texts by id; sources as they were written. */
export interface Notes extends Pick<Adult, 'breathe' | 'tell' | 'commit' | 'disclosure'> {
  readonly ideas: readonly (Pick<Adult['ideas'][number], 'right' | 'law'> & {
    readonly id: string;
    readonly title: string;
    readonly wrong?: Mission['misconceptions'][number];
    readonly fact: Mission['objectives'][number]['fact'];
  })[];
  readonly situations: readonly (Mission['debrief']['transfer'][number] & { readonly model?: string })[];
}

/** The notes of a mission, each beside what it is about; a mission without any has its facts, ideas and situations still. */
export function notesOf(mission: Mission): Notes {
  const { adult, transfer } = mission.debrief;
  return {
    breathe: adult?.breathe ?? [],
    tell: adult?.tell ?? [],
    commit: adult?.commit ?? [],
    disclosure: adult?.disclosure ?? [],
    ideas: mission.objectives.map(({ id, title, found, fact }) => {
      const note = adult?.ideas.find(({ objective }) => objective === id);
      const own = mission.misconceptions.filter(({ objective }) => objective === id);
      const wrong = own.find((one) => one.id === note?.misconception) ?? own[0];
      return {
        id,
        title,
        fact,
        right: note?.right ?? found,
        ...(note?.law === undefined ? {} : { law: note.law }),
        ...(wrong === undefined ? {} : { wrong }),
      };
    }),
    situations: transfer.map((situation) => {
      const model = adult?.situations.find((one) => one.situation === situation.id)?.model;
      return { ...situation, ...(model === undefined ? {} : { model }) };
    }),
  };
}
