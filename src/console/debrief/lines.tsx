import { useConsole } from '../session/console-context.ts';

/** Notes one under the other; a word where the mission has none. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { say, t } = useConsole();
  if (lines.length === 0) return <p>{say('notes-none')}</p>;
  return (
    <ul class="debrief-lines">
      {lines.map((line) => (
        <li key={line}>{t(line)}</li>
      ))}
    </ul>
  );
}
