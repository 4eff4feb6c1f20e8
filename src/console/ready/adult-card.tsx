import { HeartHandshake } from 'lucide-preact';
import { useConsole } from '../session/console-context.ts';

/** For the adult alone: a child may tell something. What to say, and whom to call. */
export function AdultCard() {
  const { say } = useConsole();
  return (
    <section class="sheet-card adult" aria-labelledby="adult-title">
      <h2 id="adult-title">
        <HeartHandshake aria-hidden="true" />
        {say('adult-title')}
      </h2>
      <p>{say('adult-say')}</p>
      <p>{say('adult-then')}</p>
      <ul>
        <li>
          <b>3018</b> {say('adult-3018')}
        </li>
        <li>
          <b>119</b> {say('adult-119')}
        </li>
        <li>
          <b>17</b> {say('adult-17')}
        </li>
      </ul>
    </section>
  );
}
