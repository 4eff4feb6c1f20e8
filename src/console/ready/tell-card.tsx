import { useConsole } from '../session/console-context.ts';

/** What to tell the children before they begin, in their words. */
export function TellCard() {
  const { say } = useConsole();
  return (
    <section class="sheet-card tell" aria-labelledby="tell-title">
      <h2 id="tell-title">{say('tell-title')}</h2>
      <ol>
        {([1, 2, 3, 4] as const).map((n) => (
          <li key={n}>{say(`tell-${n}`)}</li>
        ))}
      </ol>
    </section>
  );
}
