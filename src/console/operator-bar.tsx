import { AArrowUp } from 'lucide-preact';
import { LANGUAGES } from '../core/scenario/language.ts';
import { LANGUAGE_NAMES } from '../ui/language/names.ts';
import { useWords } from './language/say.ts';
import { SIZES, useOperator } from './preferences.ts';

/** The operator's own language and size of text. */
export function OperatorBar() {
  const say = useWords();
  const { preferences, change } = useOperator();
  const next = SIZES[preferences.size % SIZES.length] ?? 1;
  return (
    <div class="operator-bar">
      {LANGUAGES.map((language) => (
        <button
          type="button"
          class="act"
          key={language}
          lang={language}
          aria-pressed={preferences.language === language}
          onClick={() => change({ language })}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
      <button
        type="button"
        class="act"
        aria-label={say('text-bigger')}
        title={say('text-bigger')}
        onClick={() => change({ size: next })}
      >
        <AArrowUp aria-hidden="true" />
      </button>
    </div>
  );
}
