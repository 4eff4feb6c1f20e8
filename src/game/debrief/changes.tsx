import type { Evidence } from '../../core/debrief/evidence.ts';
import type { Report } from '../../core/debrief/report.ts';
import { useSay } from '../../ui/language/say.ts';
import { useTable } from '../table-context.ts';

interface Props {
  readonly changes: Evidence['changes'];
  readonly misconceptions: Report['misconceptions'];
}

/** The ideas that the team met on the way, each beside the one that holds: first those it put right itself. */
export function Changes({ changes, misconceptions }: Props) {
  const say = useSay();
  const { t } = useTable();
  const groups = [
    { word: 'changed-mind', of: changes.filter(({ corrected }) => corrected) },
    { word: 'met-idea', of: changes.filter(({ corrected }) => !corrected) },
  ] as const;
  return groups.map(({ word, of }) =>
    of.length === 0 ? null : (
      <section class="changes" key={word}>
        <h4>{say(word)}</h4>
        <ul>
          {of.map(({ misconception }) => {
            const idea = misconceptions.find(({ id }) => id === misconception);
            return idea === undefined ? null : (
              <li key={misconception}>
                <p class="changes-before">
                  <strong>{say('thought-before')}</strong> {t(idea.thought)}
                </p>
                <p class="changes-after">
                  <strong>{say('thought-after')}</strong> {t(idea.better)}
                </p>
              </li>
            );
          })}
        </ul>
      </section>
    ),
  );
}
