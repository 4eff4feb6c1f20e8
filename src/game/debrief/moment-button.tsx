import { Rewind } from 'lucide-preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import { LookedMoment } from '../../mechanics/view-looked.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useSay } from '../../ui/language/say.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { useSettings } from '../settings-context.ts';
import { useTable } from '../table-context.ts';
import './moment-button.css';

/** «Revoir ce moment»: the last moves before the team came to an idea, on its own board. */
export function MomentButton({ objective, title }: { readonly objective: string; readonly title: string }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { settings } = useSettings();
  const { look } = useTable();
  const [open, setOpen] = useState(false);
  const ask = useCallback(() => look(objective, language), [look, objective, language]);
  return (
    <>
      <button type="button" class="chip moment-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Rewind aria-hidden="true" />
        {say('moment-see')}
      </button>
      {open ? (
        <Dialog
          title={say('moment-title', { objective: title })}
          closeLabel={say('close')}
          onClose={() => setOpen(false)}
        >
          <div class="moment-room">
            <LookedMoment look={ask} runs={!settings.stillness} />
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
