import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/kit.css';
import { GuidePage } from '../console/guide/guide-page.tsx';
import { App } from '../game/app.tsx';
import { Leaf } from '../leaf/leaf.tsx';
import { pageAt } from '../ui/one-file.ts';

/** The game in one file: what stands behind `#` says which page of it is shown. */
function OneFile() {
  const [page, setPage] = useState(pageAt(location.hash));
  useEffect(() => {
    const turn = () => setPage(pageAt(location.hash));
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  if (page === undefined) return <App />;
  return page === 'guide' ? <GuidePage /> : <Leaf page={page} />;
}

const root = document.getElementById('game');
if (root) render(<OneFile />, root);
