import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/kit.css';
import { App } from '../game/app.tsx';
import { Leaf } from '../leaf/leaf.tsx';
import { sidePageAt } from '../ui/one-file.ts';

/** The game in one file: what stands behind `#` says which page of it is shown. */
function OneFile() {
  const [page, setPage] = useState(sidePageAt(location.hash));
  useEffect(() => {
    const turn = () => setPage(sidePageAt(location.hash));
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  return page === undefined ? <App /> : <Leaf page={page} />;
}

const root = document.getElementById('game');
if (root) render(<OneFile />, root);
