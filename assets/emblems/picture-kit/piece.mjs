// A small thing cut from paper: 64 × 64, its shadow under it.
import { file, p } from '../people-kit/shapes.mjs';

export const dim = (d) => p(d, '#1a0b3a', ' opacity=".28" transform="translate(2 3)"');
export const piece = (...inside) => file(64, 64, ...inside);

/** What a bare `<svg>` file draws, without its own frame. */
export const inner = (svg) => svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
