import type { Look } from '../schema.ts';

/** A group's emblem, cut out of paper: shapes only, so that lanterns can be told apart without their names. */
const SHAPES: Readonly<Partial<Record<Look, string>>> = {
  class: 'M16 4l12 6-12 6L4 10zM8 15l8 4 8-4v6c-4 4-12 4-16 0zM26.500 12v8h2v-8z',
  crowd:
    'M9 10a4 4 0 1 0 0-.1zM23 10a4 4 0 1 0 0-.1zM16 15a4.500 4.500 0 1 0 0-.1zM2 24c0-6 5-9 8-8l3 4-4 5H2zM30 24c0-6-5-9-8-8l-3 4 4 5h7zM8 29c0-6 4-9 8-9s8 3 8 9z',
  ball: 'M16 3a13 13 0 1 0 .1 0zM16 9l6 4.400-2.300 7h-7.400L10 13.400z',
  bus: 'M5 6h22a2 2 0 0 1 2 2v15h-3a3.500 3.500 0 0 1-7 0h-6a3.500 3.500 0 0 1-7 0H3V8a2 2 0 0 1 2-2zM6 10v6h6v-6zM14 10v6h6v-6zM22 10v6h4v-6z',
  star: 'M16 3l4 8.500 9 1.200-6.600 6.300 1.700 9.200L16 23.700l-8.100 4.500 1.700-9.200L3 12.700l9-1.200z',
  music: 'M12 6l15-3v18a4.500 4 0 1 1-3-3.800V9l-9 1.800v14a4.500 4 0 1 1-3-3.800z',
  page: 'M7 3h13l6 6v20H7zM11 12v2.400h11V12zM11 17v2.400h11V17zM11 22v2.400h7V22z',
};

export function Emblem({ look }: { look: Look }) {
  return (
    <svg class="emblem" viewBox="0 0 32 32" aria-hidden="true">
      <path d={SHAPES[look] ?? SHAPES.star} fill-rule="evenodd" />
    </svg>
  );
}
