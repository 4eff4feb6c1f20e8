import { render } from 'preact';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/kit.css';
import type { SidePage } from '../ui/one-file.ts';
import { Leaf } from './leaf.tsx';

const root = document.getElementById('leaf');
const page = root?.dataset.page as SidePage | undefined;
if (root && page !== undefined) render(<Leaf page={page} />, root);
