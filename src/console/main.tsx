import { render } from 'preact';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/kit.css';
import './day.css';
import './page.css';
import './act.css';
import './kit.css';
import { App } from './app.tsx';

const root = document.getElementById('page');
if (root) render(<App />, root);
