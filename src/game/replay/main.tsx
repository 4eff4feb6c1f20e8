import { render } from 'preact';
import '../../ui/fonts.css';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/kit.css';
import { ReplayPage } from './replay-page.tsx';

const root = document.getElementById('replay');
if (root) render(<ReplayPage />, root);
