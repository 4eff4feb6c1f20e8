import type { Lens } from '../../core/scenario/lens.ts';
import { useSay } from '../../ui/language/say.ts';
import { LensEmblem } from './lens-emblem.tsx';

interface Props {
  readonly lenses: readonly Lens[];
  readonly open: Lens | undefined;
  readonly read: readonly Lens[];
  readonly onOpen: (lens: Lens) => void;
}

/** The lenses of this screen: one opens its sheet; a dot marks those that nobody has read. */
export function LensRail({ lenses, open, read, onOpen }: Props) {
  const say = useSay();
  return (
    <nav class="lens-rail" aria-label={say(lenses.length === 4 ? 'lenses' : 'your-lenses')}>
      {lenses.map((lens) => {
        const unread = !read.includes(lens);
        return (
          <button
            type="button"
            key={lens}
            class="lens"
            data-lens={lens}
            aria-pressed={open === lens}
            onClick={() => onOpen(lens)}
          >
            <LensEmblem lens={lens} />
            <span>{say(`lens-${lens}`)}</span>
            {unread ? <em class="lens-dot">{say('lens-unread')}</em> : null}
          </button>
        );
      })}
    </nav>
  );
}
