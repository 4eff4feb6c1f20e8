import { asset } from '../ui/asset.ts';
import { teamOf } from '../ui/teams.ts';

/** A team's emblem on its colour; the name always stands beside it. */
export function Emblem({ id }: { readonly id: string }) {
  const team = teamOf(id);
  return (
    <span class="emblem" style={{ background: team.colour }}>
      <img src={asset(`team-${team.id}`)} alt="" />
    </span>
  );
}
