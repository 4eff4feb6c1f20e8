import { render } from 'preact';
import '../../ui/fonts.css';
import '../../ui/tokens.css';
import '../../ui/base.css';
import '../../ui/kit.css';
import '../page.css';
import '../kit.css';
import { GuidePage } from './guide-page.tsx';

const root = document.getElementById('page');
if (root) render(<GuidePage />, root);
