import { useState } from 'preact/hooks';
import { Dialog } from '../ui/dialog.tsx';
import { useSay } from '../ui/language/say.ts';
import { useTable } from './table-context.ts';
import './prose.css';

interface Part {
  readonly text: string;
  readonly meaning?: string;
  /** Punctuation right behind a hard word: it never stands alone on the next line. */
  readonly mark?: string;
}

/** A sentence in which hard words open their meaning. */
export function Prose({ words }: { readonly words: string }) {
  const say = useSay();
  const { view, t } = useTable();
  const [open, setOpen] = useState<Part | undefined>();
  const glossary = view.seen.mission.glossary.map(({ word, meaning }) => [t(word), t(meaning)] as const);
  return (
    <>
      {partsOf(words, glossary).map((part, index) =>
        part.meaning === undefined ? (
          part.text
        ) : (
          <span class="word-with-mark" key={`${index}-${part.text}`}>
            <button
              type="button"
              class="word"
              title={say('word-means', { word: part.text })}
              onClick={() => setOpen(part)}
            >
              {part.text}
            </button>
            {part.mark}
          </span>
        ),
      )}
      {open === undefined ? null : (
        <Dialog title={open.text} closeLabel={say('close')} onClose={() => setOpen(undefined)}>
          <p>{open.meaning}</p>
        </Dialog>
      )}
    </>
  );
}

/** Cuts a sentence at its hard words: whole words only, whatever their case. */
function partsOf(words: string, glossary: readonly (readonly [string, string])[]): Part[] {
  let parts: Part[] = [{ text: words }];
  for (const [word, meaning] of glossary) {
    const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])(${escaped(word)})(?![\\p{L}\\p{N}])`, 'iu');
    parts = parts.flatMap((part) => {
      const found = part.meaning === undefined ? pattern.exec(part.text) : null;
      if (found === null) return [part];
      const [, lead = '', hit = ''] = found;
      const before = part.text.slice(0, found.index + lead.length);
      const rest = part.text.slice(before.length + hit.length);
      const mark = /^[.,;:!?…»\u00a0\u202f]*/.exec(rest)?.[0] ?? '';
      const after = rest.slice(mark.length);
      return [{ text: before }, { text: hit, meaning, mark }, { text: after }].filter(({ text }) => text !== '');
    });
  }
  return parts;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
