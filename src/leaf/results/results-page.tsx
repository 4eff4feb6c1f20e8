import { missions as listed } from 'virtual:missions';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CompiledMission } from '../../core/scenario/compile.ts';
import { ClassLegend } from '../../ui/class-legend.tsx';
import { inOneFile } from '../../ui/one-file.ts';
import { useLeafSay } from '../language/say.ts';
import { type Gathered, gather, type Trouble } from './gathered.ts';
import { keepCodes, keptCodes } from './kept-codes.ts';
import { ResultsTable } from './results-table.tsx';
import { Troubles } from './troubles.tsx';
import './results.css';

/** A code that was scanned stands behind `#`. It leaves the address once it is read. */
function scannedCode(): string {
  if (inOneFile()) return '';
  const code = location.hash.slice(1);
  if (code !== '') history.replaceState(null, '', location.pathname);
  return code;
}

/** Gathers the codes of teams that played without network into one table per mission. Nothing leaves the page. */
export function ResultsPage() {
  const say = useLeafSay();
  const [missions, setMissions] = useState<readonly CompiledMission[] | 'failed'>();
  const [teams, setTeams] = useState<readonly Gathered[]>([]);
  const [typed, setTyped] = useState('');
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const [added, setAdded] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useEffect(() => {
    Promise.all(listed.map(({ load }) => load())).then(
      (loaded: readonly CompiledMission[]) => {
        const rules = loaded.map(({ mission }) => mission);
        const kept = gather(keptCodes(), [], rules, true).teams;
        const scanned = gather(scannedCode(), kept, rules);
        setMissions(loaded);
        setTeams([...kept, ...scanned.teams]);
        setAdded(scanned.teams.length);
        setTroubles(scanned.troubles.filter(({ problem }) => problem !== 'empty'));
      },
      () => setMissions('failed'),
    );
  }, []);

  if (missions === 'failed') return <p role="alert">{say('load-failed')}</p>;
  if (missions === undefined) return <p>{say('loading')}</p>;

  const put = (next: readonly Gathered[]) => {
    setTeams(next);
    keepCodes(next.map(({ code }) => code));
  };
  const add = (text: string, again = false) => {
    const read = gather(
      text,
      teams,
      missions.map(({ mission }) => mission),
      again,
    );
    put([...teams, ...read.teams]);
    setAdded(read.teams.length);
    setTroubles(read.troubles);
    // What could not be read stays in the field, to be mended.
    setTyped(read.troubles.map(({ line }) => line).join('\n'));
    field.current?.focus();
  };
  return (
    <>
      <p class="leaf-screen">{say('results-why')}</p>
      <form
        class="results-form leaf-screen"
        onSubmit={(event) => {
          event.preventDefault();
          add(typed);
        }}
      >
        <label for={`${id}-codes`}>{say('results-field')}</label>
        <textarea
          id={`${id}-codes`}
          ref={field}
          rows={3}
          autocapitalize="characters"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-troubles`}
          aria-invalid={troubles.length > 0}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <div id={`${id}-troubles`} role="alert">
          <Troubles troubles={troubles} onAgain={(line) => add(line, true)} />
        </div>
        <p class="leaf-ways">
          <button type="submit" class="button accent">
            {say('results-add')}
          </button>
        </p>
        <p role="status">{added === 0 ? '' : say(added === 1 ? 'results-added-1' : 'results-added', { n: added })}</p>
      </form>
      {teams.length === 0 ? (
        <p>{say('results-none')}</p>
      ) : (
        <>
          <ClassLegend />
          {missions.map((mission) => (
            <ResultsTable
              key={mission.hash}
              compiled={mission}
              teams={teams}
              onRemove={(team) => put(teams.filter((one) => one !== team))}
            />
          ))}
          <p class="leaf-ways leaf-screen">
            <button type="button" class="button accent" onClick={() => print()}>
              {say('print')}
            </button>
            <button type="button" class="button plain" onClick={() => put([])}>
              {say('results-clear')}
            </button>
          </p>
        </>
      )}
      <p>{say('results-care')}</p>
    </>
  );
}
