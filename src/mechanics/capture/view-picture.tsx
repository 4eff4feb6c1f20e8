import type { ComponentChildren } from 'preact';
import type { Look } from './schema.ts';
import { Bubble, Bust, CORAL, CREAM, INDIGO, LAVENDER, Lines, MINT, PEACH, VIOLET } from './view-paper.tsx';

/** The paper miniature of a screen, 120 × 96. What hurts is never drawn: a torn grey scrap stands for it. */
export function Picture({ look, scrap }: { look: Look; scrap: string }) {
  return (
    <svg class="capture-picture" viewBox="0 0 120 96" aria-hidden="true">
      {DRAWN[look](scrap)}
    </svg>
  );
}

/** What a seat without the Eye sees: a sheet folded shut. */
export function Folded() {
  return (
    <svg class="capture-picture" viewBox="0 0 120 96" aria-hidden="true">
      <path d="M14 12h92v72H14z" fill="#dccfb4" />
      <path d="M14 10h92L60 54z" fill="#f4e7d0" />
      <path d="M14 82V10l46 44zM106 82V10L60 54z" fill="#ead9ba" />
      <path d="M14 82l46-40 46 40z" fill="#fdf6e9" />
      <circle cx="60" cy="54" r="9" fill={VIOLET} />
    </svg>
  );
}

const scrapAt = (href: string, x: number, y: number, size: number) => (
  <image href={href} x={x} y={y} width={size} height={size} />
);

const DRAWN: Readonly<Record<Look, (scrap: string) => ComponentChildren>> = {
  chat: () => (
    <>
      <Bubble x={6} y={5} w={58} h={16} />
      <Bubble x={22} y={27} w={92} h={28} side="right" fill={CORAL} lines={2} ink="#fff1e6" />
      <Bubble x={6} y={61} w={44} h={14} />
      <Bubble x={52} y={79} w={62} h={14} side="right" />
    </>
  ),
  'close-up': () => (
    <>
      <path d="M-6 18Q-6 4 10 4h116v78H32L14 96V82H10Q-6 82-6 68z" fill={CORAL} />
      <rect x="8" y="26" width="70" height="14" rx="7" fill="#fff1e6" />
      <rect x="8" y="50" width="96" height="14" rx="7" fill="#fff1e6" />
    </>
  ),
  film: (scrap) => (
    <>
      <rect x="10" y="6" width="76" height="60" rx="5" fill={INDIGO} />
      {[12, 26, 40, 54].map((y) => (
        <path key={y} d={`M14 ${y}h6v6h-6zM76 ${y}h6v6h-6z`} fill={LAVENDER} />
      ))}
      {scrapAt(scrap, 26, 14, 44)}
      <rect x="30" y="74" width="84" height="18" rx="9" fill={CORAL} />
      <path d="M84 77l20 6-20 6 4-6z" fill="#fff1e6" />
      <Lines x={40} y={81} w={34} n={1} fill="#fff1e6" />
    </>
  ),
  thread: (scrap) => (
    <>
      <rect x="8" y="3" width="48" height="44" rx="6" fill={LAVENDER} />
      {scrapAt(scrap, 12, 5, 40)}
      <Bubble x={40} y={40} w={74} h={14} side="right" />
      <Bubble x={6} y={60} w={56} h={14} />
      <Bubble x={48} y={78} w={66} h={14} side="right" />
    </>
  ),
  profile: () => (
    <>
      <rect x="8" y="4" width="104" height="30" rx="6" fill={VIOLET} />
      <Bust x={34} y={34} r={19} fill={PEACH} />
      <Lines x={60} y={42} w={48} n={2} />
      <rect x="10" y="66" width="100" height="20" rx="10" fill="#fffdf8" stroke={VIOLET} stroke-width="2.5" />
      <g fill="none" stroke={CORAL} stroke-width="3.5">
        <rect x="16" y="72" width="13" height="8" rx="4" />
        <rect x="25" y="72" width="13" height="8" rx="4" />
      </g>
      <Lines x={46} y={74} w={54} n={1} />
    </>
  ),
  draft: () => (
    <>
      <Bubble x={6} y={6} w={56} h={16} />
      <rect
        x="20"
        y="32"
        width="92"
        height="38"
        rx="10"
        fill="#fffdf8"
        stroke={CORAL}
        stroke-width="3"
        stroke-dasharray="7 5"
      />
      <Lines x={30} y={42} w={62} n={2} />
      <path d="M78 74l24-26 9 8-24 26-12 4z" fill="#ffb84d" />
      <path d="M78 74l9 8-12 4z" fill={INDIGO} />
      <path d="M99 51l3-3 9 8-3 3z" fill={CORAL} />
    </>
  ),
  photo: (scrap) => (
    <g transform="rotate(-5 60 48)">
      <rect x="24" y="6" width="76" height="86" rx="3" fill="#cdbb98" />
      <rect x="21" y="3" width="76" height="86" rx="3" fill="#fffdf8" />
      <rect x="28" y="10" width="62" height="60" fill={LAVENDER} />
      <path d="M28 70V52l20-12h22l20 12v18z" fill={VIOLET} opacity="0.45" />
      {scrapAt(scrap, 36, 16, 46)}
      <Lines x={36} y={76} w={40} n={1} />
    </g>
  ),
  homework: () => (
    <>
      <path d="M14 4h84l8 8v80H14z" fill="#fffdf8" />
      <path d="M14 20h92M14 36h92M14 52h92M14 68h92M14 84h92" stroke="#cfe3f0" stroke-width="2" />
      <path d="M28 4v88" stroke={CORAL} stroke-width="2" />
      <path d="M40 78h46L40 34z" fill={MINT} />
      <path d="M48 70h18L48 52z" fill="#fffdf8" />
      <circle cx="82" cy="34" r="13" fill="none" stroke={VIOLET} stroke-width="4" />
      <path d="M98 4v8h8z" fill="#dccfb4" />
    </>
  ),
  like: () => (
    <>
      <Bubble x={6} y={8} w={104} h={46} fill={CORAL} lines={2} ink="#fff1e6" />
      <circle cx="88" cy="62" r="24" fill="#dccfb4" />
      <circle cx="88" cy="59" r="24" fill="#fffdf8" />
      <path d="M88 74C58 56 76 40 88 52c12-12 30 4 0 22z" fill="#e2546b" />
      <Lines x={14} y={78} w={44} n={1} />
    </>
  ),
  private: () => (
    <>
      <path d="M12 22h96v64H12z" fill="#dccfb4" />
      <path d="M12 18h96L60 58z" fill="#fffdf8" />
      <path d="M12 84V18l48 40 48-40v66z" fill={CREAM} />
      <rect x="46" y="52" width="28" height="24" rx="5" fill={VIOLET} />
      <path d="M52 53v-6a8 8 0 0 1 16 0v6" fill="none" stroke={VIOLET} stroke-width="4" />
      <circle cx="60" cy="63" r="4" fill={CREAM} />
    </>
  ),
  altered: () => (
    <>
      <Bubble x={6} y={6} w={92} h={40} fill={CORAL} lines={2} ink="#fff1e6" />
      <g transform="rotate(-7 74 40)">
        <rect x="46" y="28" width="56" height="24" fill="#fffdf8" />
        <path d="M46 28h14v12H46zM74 28h14v12H74zM60 40h14v12H60zM88 40h14v12H88z" fill={LAVENDER} />
      </g>
      <path d="M22 88l34-30 6 7-34 30-9 1z" fill={VIOLET} />
      <path d="M54 60l6-6q8-3 9 3l-7 7z" fill={MINT} />
      <path d="M96 62l3 8 8 3-8 3-3 8-3-8-8-3 8-3zM80 80l2 5 5 2-5 2-2 5-2-5-5-2 5-2z" fill="#ffb84d" />
    </>
  ),
  voice: () => (
    <>
      <Bubble x={4} y={24} w={112} h={44} fill={LAVENDER} lines={0} />
      <circle cx="26" cy="46" r="15" fill={VIOLET} />
      <path d="M21 38l14 8-14 8z" fill="#fffdf8" />
      {[8, 16, 26, 14, 30, 20, 10, 24, 12, 6].map((h, index) => (
        <rect key={h + index * 40} x={48 + index * 6.4} y={46 - h / 2} width="3.6" height={h} rx="1.8" fill={INDIGO} />
      ))}
    </>
  ),
  members: () => (
    <>
      {[4, 27, 50, 73].map((y, index) => (
        <g key={y}>
          <rect x="6" y={y} width="108" height="20" rx="8" fill={index % 2 ? LAVENDER : '#fffdf8'} />
          <Bust x={20} y={y + 10} r={9} fill={[PEACH, MINT, '#ffcf6b', VIOLET][index] ?? PEACH} />
          <Lines x={34} y={y + 7} w={26} n={1} />
          <path
            d={`M70 ${y + 10}h38`}
            stroke={INDIGO}
            stroke-width="5"
            stroke-linecap="round"
            stroke-dasharray="0.1 7.6"
          />
        </g>
      ))}
    </>
  ),
  memory: () => (
    <>
      <path
        d="M30 62a18 18 0 0 1-6-34 22 22 0 0 1 38-12 19 19 0 0 1 33 9 17 17 0 0 1 0 34z"
        fill="#dccfb4"
        transform="translate(2 4)"
      />
      <path d="M30 62a18 18 0 0 1-6-34 22 22 0 0 1 38-12 19 19 0 0 1 33 9 17 17 0 0 1 0 34z" fill={LAVENDER} />
      <Lines x={34} y={32} w={50} n={2} />
      <circle cx="34" cy="74" r="6.5" fill={LAVENDER} />
      <circle cx="22" cy="86" r="4" fill={LAVENDER} />
    </>
  ),
};
