import type { Report } from '../../core/debrief/report.ts';
import { useSay } from '../../ui/language/say.ts';
import { inOneFile } from '../../ui/one-file.ts';
import { Qr } from '../../ui/qr.tsx';
import './team-code.css';

/** A camera opens the class's page with the code in it, behind `#`: it is never sent. A file on a disk has no address that a phone could open. */
const scanned = (code: string): string => (inOneFile() ? code : `${location.origin}/bilan#${code}`);

/** The team's result as a code for its teacher: read aloud, typed or scanned. */
export function TeamCode({ report }: { readonly report: Report }) {
  const say = useSay();
  return (
    <section class="team-code" aria-labelledby="team-code">
      <div>
        <h3 id="team-code">{say('code-title')}</h3>
        <p>{say('code-why')}</p>
        <p class="team-code-letters">
          {report.code.split('-').map((group, index) => (
            <span key={index}>{group}</span>
          ))}
        </p>
      </div>
      <div class="team-code-qr">
        <Qr text={scanned(report.code)} label={say('code-qr')} />
      </div>
    </section>
  );
}
