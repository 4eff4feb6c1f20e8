import { Braces, Printer, Sheet } from 'lucide-preact';
import { csvOf } from '../../core/debrief/csv.ts';
import { xapiStatements } from '../../core/debrief/xapi.ts';
import { useConsole } from '../session/console-context.ts';
import { saveFile } from '../session/save-file.ts';
import { useReport } from './class-report.tsx';
import { classRows } from './class-rows.ts';
import type { ClassTools } from './use-class.ts';

/** What an adult takes away: a report on paper, a table, and statements for a learning record store. All are made here when they are asked for, and kept nowhere. */
export function Outputs({ told }: { readonly told: ClassTools }) {
  const { say, ui, name, code, language } = useConsole();
  useReport(told);
  const save = () => {
    const rows = classRows(told.view, { say, ui, t: told.t, name });
    saveFile(say('class-file', { code: code.toLowerCase() }), csvOf(rows), 'text/csv;charset=utf-8');
  };
  const saveStatements = () => {
    const source = { home: location.origin, code, at: new Date().toISOString(), language, t: told.t, name };
    const text = JSON.stringify(xapiStatements(told.view, source), null, 2);
    saveFile(say('class-xapi-file', { code: code.toLowerCase() }), text, 'application/json');
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
      <button type="button" class="act" onClick={saveStatements}>
        <Braces aria-hidden="true" />
        {say('class-xapi')}
      </button>
    </div>
  );
}
