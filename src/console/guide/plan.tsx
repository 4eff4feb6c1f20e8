import { useSay } from './language/say.ts';

const PLAN = [
  ['0–6', 1],
  ['6–9', 2],
  ['9–25', 3],
  ['25–27', 4],
  ['27–42', 5],
  ['42–45', 6],
  ['45–50', 7],
  ['50–55', 8],
] as const;

/** The lesson, minute by minute. */
export function Plan() {
  const say = useSay();
  return (
    <section class="guide-keep">
      <h2>{say('plan-title')}</h2>
      <table>
        <caption>{say('plan-55')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('plan-when')}</th>
            <th scope="col">{say('plan-what')}</th>
          </tr>
        </thead>
        <tbody>
          {PLAN.map(([when, n]) => (
            <tr key={n}>
              <th scope="row">{when}</th>
              <td>{say(`plan-${n}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{say('plan-45')}</strong>
      </p>
    </section>
  );
}
