import type { Point } from './view-points.ts';

export interface Cable {
  readonly card: string;
  readonly mark: string;
  readonly colour: number;
  readonly from: Point;
  readonly to: Point;
  readonly state: 'rest' | 'picked' | 'plugged' | 'direct' | 'good';
}

/** A cable hangs: it leaves its hole upwards and comes to the socket from below, never under the holes. */
function sag({ from, to }: Cable): string {
  const span = Math.hypot(to.x - from.x, to.y - from.y);
  const leaves = from.y - Math.min(60, span * 0.3);
  const comes = Math.max(to.y, Math.min(from.y - 12, to.y + span * 0.5 + 8));
  return `M${from.x} ${from.y}C${from.x} ${leaves} ${to.x} ${comes} ${to.x} ${to.y}`;
}

/** As an attribute, and as a style where browsers can move from one path to the next. */
const along = (cable: Cable) => {
  const d = sag(cable);
  return { d, style: `d: path("${d}")` };
};

/** The cables, behind the plates of the sockets. */
export const Cables = ({ cables }: { readonly cables: readonly Cable[] }) => (
  <svg class="place-cables" aria-hidden="true">
    {cables.map((cable) => (
      <g key={cable.card} class={`place-cable colour-${cable.colour} is-${cable.state}`}>
        <path class="place-cable-shade" {...along(cable)} />
        <path class="place-cable-cord" {...along(cable)} />
        <path class="place-cable-light" {...along(cable)} />
      </g>
    ))}
  </svg>
);

/** The plugs, in front of everything, each with the number of its call; `scale` 1 is a plug 20 px wide. */
export const Plugs = ({ cables, scale }: { readonly cables: readonly Cable[]; readonly scale: number }) => (
  <svg class="place-plugs" aria-hidden="true">
    {cables.map((cable) => (
      <g
        key={cable.card}
        class={`place-plug colour-${cable.colour} is-${cable.state}`}
        style={{ transform: `translate(${cable.to.x}px, ${cable.to.y}px) scale(${scale})` }}
      >
        <circle class="place-plug-glow" r="22" />
        <path class="place-plug-tip" d="M-2.5 -19h5l1.5 8h-8z" />
        <path class="place-plug-body" d="M-8 -12h16a2 2 0 0 1 2 2v15q0 6-7 7h-6q-7-1-7-7v-15a2 2 0 0 1 2-2z" />
        <text y="4">{cable.mark}</text>
      </g>
    ))}
  </svg>
);
