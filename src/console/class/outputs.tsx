import { Printer, Sheet } from 'lucide-preact';
import { csvOf } from '../../core/debrief/csv.ts';
import { useConsole } from '../session/console-context.ts';
import { saveFile } from '../session/save-file.ts';
import { useReport } from './class-report.tsx';
import { classRows } from './class-rows.ts';
import type { ClassTools } from './use-class.ts';

/** What an adult takes away: a report on paper and a table. Both are made here when they are asked for, and kept nowhere. */
export function Outputs({ told }: { readonly told: ClassTools }) {
  const { say, ui, name, code } = useConsole();
  useReport(told);
  const save = () => {
    const rows = classRows(told.view, { say, ui, t: told.t, name });
    saveFile(say('class-file', { code: code.toLowerCase() }), csvOf(rows), 'text/csv;charset=utf-8');
  };
  return (
    <div class="outputs">
      <button type="button" class="act main" onClick={() => print()}>
        <Printer aria-hidden="true" />
        {say('class-print')}
      </button>
      <button type="button" class="act" onClick={save}>
        <Sheet aria-hidden="true" />
        {say('class-csv')}
      </button>
    </div>
  );
}
