import { render } from 'preact';
import '../../ui/tokens.css';
import '../../ui/fonts.css';
import '../../ui/base.css';
import '../../ui/kit.css';
import './wall.css';
import { WallPage } from './wall-page.tsx';

const page = document.getElementById('page');
if (page !== null) render(<WallPage />, page);
