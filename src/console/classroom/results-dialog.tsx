import { Download, Printer } from 'lucide-preact';
import { Dialog } from '../../ui/dialog.tsx';
import { Printed } from '../print/printed.tsx';
import { useConsole } from '../session/console-context.ts';
import { Results } from './results.tsx';
import { resultsCsv } from './results-csv.ts';

/** Before and after, to look at, to print and to keep. */
export function ResultsDialog({ onClose }: { readonly onClose: () => void }) {
  const { say, state, t, code, session } = useConsole();
  const results = state.parts.questions ?? null;
  if (results === null) return null;
  const save = () => {
    const address = URL.createObjectURL(new Blob([resultsCsv(results, say, t)], { type: 'text/csv' }));
    Object.assign(document.createElement('a'), { href: address, download: `${code.toLowerCase()}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <Dialog title={say('results-title')} closeLabel={say('close')} onClose={onClose}>
      <Results results={results} say={say} t={t} />
      <p class="act-row">
        <button type="button" class="act main" onClick={() => print()}>
          <Printer aria-hidden="true" />
          {say('results-print')}
        </button>
        <button type="button" class="act" disabled={results.questions === null} onClick={save}>
          <Download aria-hidden="true" />
          {say('results-csv')}
        </button>
      </p>
      <Printed>
        <h1>
          {say('results-title')} · {t(session.mission.title)}
        </h1>
        <Results results={results} say={say} t={t} />
      </Printed>
    </Dialog>
  );
}
