import { Scissors } from 'lucide-preact';
import { Qr } from '../../ui/qr.tsx';
import { teamOf, teamWord } from '../../ui/teams.ts';
import { Emblem } from '../emblem.tsx';
import { joinUrl, spoken } from './address.ts';
import { useSay } from './language/say.ts';
import { pagesOf } from './pages-of.ts';
import './join-cards.css';

export interface CardTeam {
  readonly id: string;
  readonly emblem: string;
}
export type PerPage = 2 | 4;

export interface CardsProps {
  readonly code: string;
  readonly address: string;
  readonly teams: readonly CardTeam[];
  readonly perPage: PerPage;
}

/** A4 pages of join cards to cut out: they say it all in black on white, colour is a help. */
export function JoinCards({ code, address, teams, perPage }: CardsProps) {
  return (
    <>
      {pagesOf(teams, perPage).map((page) => (
        <div key={page[0]?.id} class="join-cards" data-per={perPage}>
          {page.map((team) => (
            <JoinCard key={team.id} team={team} code={code} address={address} />
          ))}
        </div>
      ))}
    </>
  );
}

interface CardProps extends Pick<CardsProps, 'code' | 'address'> {
  readonly team: CardTeam;
}

function JoinCard({ team, code, address }: CardProps) {
  const say = useSay();
  const name = say(teamWord(team.emblem));
  return (
    <article class="join-card">
      <Scissors class="join-card-cut" aria-hidden="true" />
      <header style={{ borderColor: teamOf(team.emblem).colour }}>
        <Emblem id={team.emblem} />
        <h2>{name}</h2>
      </header>
      <div class="join-card-how">
        <Qr text={joinUrl(address, code, team.id)} label={say('card-qr', { team: name })} />
        <p class="join-card-do">{say('card-do')}</p>
        <p class="join-card-code">
          {say('card-code')} <strong>{code}</strong>
        </p>
        <p class="join-card-type">{say('card-type', { address: spoken(address) })}</p>
      </div>
    </article>
  );
}
