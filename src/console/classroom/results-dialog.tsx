import { Download, Printer } from 'lucide-preact';
import type { QuestionResults } from '../../core/debrief/question-results.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { usePrinted } from '../printed.tsx';
import { useConsole } from '../session/console-context.ts';
import { saveFile } from '../session/save-file.ts';
import { Results } from './results.tsx';
import { resultsCsv } from './results-csv.ts';
import './paper.css';

/** Before and after, to look at, to print and to keep. */
export function ResultsDialog({ onClose }: { readonly onClose: () => void }) {
  const { questions } = useConsole().state.parts;
  return questions == null ? null : <ResultsOf results={questions} onClose={onClose} />;
}

function ResultsOf({ results, onClose }: { readonly results: QuestionResults; readonly onClose: () => void }) {
  const { say, t, code, session } = useConsole();
  const shown = <Results results={results} say={say} t={t} />;
  usePrinted(
    'paper',
    <>
      <h1>
        {say('results-title')} · {t(session.mission.title)}
      </h1>
      {shown}
    </>,
  );
  const save = () =>
    saveFile(say('results-file', { code: code.toLowerCase() }), resultsCsv(results, say, t), 'text/csv;charset=utf-8');
  return (
    <Dialog title={say('results-title')} closeLabel={say('close')} onClose={onClose}>
      {shown}
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
    </Dialog>
  );
}
