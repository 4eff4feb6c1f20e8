import { BookOpen, Presentation } from 'lucide-preact';
import type { ApiErrorCode, Created } from '../../core/wire/api.ts';
import { asset } from '../../ui/asset.ts';
import { useWords } from '../language/say.ts';
import { OperatorBar } from '../operator-bar.tsx';
import type { Remembered } from '../remembered.ts';
import { CreateForm } from './create-form.tsx';
import { EnterForm } from './enter-form.tsx';
import { ResumeList } from './resume-list.tsx';
import './entry.css';

interface Props {
  readonly trouble?: ApiErrorCode | 'offline';
  readonly onCreated: (created: Created) => void;
  readonly onOpen: (session: Remembered) => void;
}

/** The console's door: create a session, take one up again, or enter one that runs elsewhere. */
export function Entry({ trouble, onCreated, onOpen }: Props) {
  const say = useWords();
  return (
    <div class="entry">
      <header class="entry-head">
        <img src={asset('archie-talking')} alt="" />
        <div>
          <h1>{say('entry-title')}</h1>
          <p>{say('entry-line')}</p>
        </div>
        <OperatorBar />
      </header>
      <main id="main" class="entry-main">
        {trouble === undefined ? null : (
          <p class="note bad entry-trouble" role="alert">
            {say(`api-${trouble}`, { n: 60 })}
          </p>
        )}
        <CreateForm onCreated={onCreated} />
        <div class="entry-side">
          <ResumeList onOpen={onOpen} />
          <EnterForm onOpen={onOpen} />
          <p class="act-row">
            <a class="act" href="/classe">
              <Presentation aria-hidden="true" />
              {say('class-title')}
            </a>
            <a class="act" href="/guide">
              <BookOpen aria-hidden="true" />
              {say('guide-open')}
            </a>
          </p>
          <p class="entry-privacy">
            {say('entry-privacy')} <a href="/vie-privee">{say('privacy-page')}</a> ·{' '}
            <a href="/accessibilite">{say('access-page')}</a>
          </p>
        </div>
      </main>
    </div>
  );
}
