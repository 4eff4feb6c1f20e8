import { useFirstSay } from './language/say-first.ts';
import './skip-link.css';

/** What stands before the content can be passed over: the first stop of the Tab key on every page, seen once it has the focus. */
export function SkipLink() {
  const say = useFirstSay();
  const skip = (event: Event) => {
    // What stands behind `#` is an address of its own on some pages.
    event.preventDefault();
    const main = document.getElementById('main');
    if (main === null) return;
    main.tabIndex = -1;
    main.focus();
    main.addEventListener('blur', () => main.removeAttribute('tabindex'), { once: true });
  };
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a part of this page, and only keeps out of its address
    <a class="skip-link" href="#main" onClick={skip}>
      {say('skip')}
    </a>
  );
}
