import { Printer } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Choice } from '../choice.tsx';
import { usePrinted } from '../printed.tsx';
import { type CardTeam, JoinCards, type PerPage } from './join-cards.tsx';
import { useSay } from './language/say.ts';

interface Props {
  readonly code: string;
  readonly address: string;
  readonly teams: readonly CardTeam[];
}

/** Cards on paper, one per team. While this panel is open, whatever way the browser prints, it prints them. */
export function PrintCards({ code, address, teams }: Props) {
  const say = useSay();
  const [perPage, setPerPage] = useState<PerPage>(4);
  usePrinted('join-cards', <JoinCards code={code} address={address} teams={teams} perPage={perPage} />);
  return (
    <section class="sheet-card" aria-labelledby="cards-title">
      <h3 id="cards-title">{say('cards-title')}</h3>
      <p>{say('cards-why')}</p>
      <div class="print-cards-row">
        <Choice
          legend={say('cards-per-page')}
          value={perPage}
          options={([4, 2] as const).map((value) => ({ value, label: String(value) }))}
          onChange={setPerPage}
        />
        <button type="button" class="act main" onClick={() => print()}>
          <Printer aria-hidden="true" />
          {say(teams.length === 1 ? 'cards-print-one' : 'cards-print', { n: teams.length })}
        </button>
      </div>
    </section>
  );
}
