import type { BoardProps } from '../view.ts';
import type { Panel, SettingsBoard } from './board.ts';
import type { Move } from './schema.ts';
import { optionName, sideName } from './view-words.ts';

type Props = BoardProps<SettingsBoard, Move> & { readonly panel: Panel };

/** Where each switch stands once the moves on their way are drawn as done. */
const setAfter = (panel: Panel, pending: readonly Move[]): ReadonlyMap<string, string> =>
  pending.reduce(
    (set, move) => (move.type === 'set' ? new Map(set).set(move.toggle, move.option) : set),
    new Map(panel.toggles.map(({ id, set }) => [id, set])),
  );

/** The pages of the shop on the workbench, their switches, and the scale that weighs a yes against a no. */
export function PanelView(props: Props) {
  const { panel, pending, say, t, board, acts, send, play } = props;
  const set = setAfter(panel, pending);
  return (
    <div class="shop-bench" data-pages={panel.pages.length}>
      <Scale panel={panel} say={say} t={t} />
      {panel.pages.map((page) => (
        <section key={page.id} class="shop-page" aria-label={t(page.name)}>
          <h3>{t(page.name)}</h3>
          {panel.toggles
            .filter((toggle) => toggle.page === page.id)
            .map((toggle) => (
              <fieldset key={toggle.id} class="shop-toggle" data-options={toggle.options.length}>
                <legend>{t(toggle.name)}</legend>
                {toggle.options.map((option) => {
                  const on = set.get(toggle.id) === option.id;
                  return (
                    <button
                      key={option.id}
                      type="button"
                      class={`shop-option${on ? ' is-on' : ''}`}
                      aria-label={optionName(toggle, option, { say, t })}
                      aria-pressed={on}
                      disabled={!acts || board.solved}
                      onClick={() => {
                        if (on) return;
                        send({ type: 'set', toggle: toggle.id, option: option.id });
                        play('lever');
                      }}
                    >
                      {t(option.name)}
                    </button>
                  );
                })}
              </fieldset>
            ))}
        </section>
      ))}
    </div>
  );
}

/** Degrees that the beam leans for one gesture more on a side. */
const LEAN = 4;

function Scale({ panel, say, t }: Pick<Props, 'panel' | 'say' | 't'>) {
  const lean = Math.max(-4, Math.min(4, panel.no.gestures - panel.yes.gestures)) * LEAN;
  const sides = [
    { key: 'yes', side: panel.yes, x: 40 },
    { key: 'no', side: panel.no, x: 160 },
  ];
  return (
    <section class="shop-scale" aria-label={say('scale')}>
      <svg viewBox="0 0 200 128" aria-hidden="true" style={{ '--lean': `${lean}deg` }}>
        <path d="M94 30H106L110 118H90Z" class="shop-post" />
        <path d="M62 118H138V126H62Z" class="shop-post" />
        <g class="shop-beam">
          <path d="M36 26H164V32H36Z" />
          {sides.map(({ key, side, x }) => (
            <g key={key} class="shop-pan" style={{ '--x': `${x}px` }}>
              <path d={`M${x} 29L${x - 26} 66M${x} 29L${x + 26} 66`} class="shop-chain" />
              {Array.from({ length: Math.min(side.gestures, 8) }, (_, index) => (
                <rect
                  key={index}
                  x={x - 20 + (index % 3) * 14}
                  y={54 - Math.floor(index / 3) * 12}
                  width="12"
                  height="11"
                  rx="3"
                  class={`shop-weight is-${key}`}
                />
              ))}
              <path d={`M${x - 32} 65H${x + 32}Q${x + 20} 82 ${x} 82T${x - 32} 65Z`} />
            </g>
          ))}
        </g>
        <circle cx="100" cy="29" r="8" class="shop-pivot" />
      </svg>
      {sides.map(({ key, side }) => (
        <p key={key} class={`shop-side is-${key}`}>
          {sideName(panel, side, { say, t })}
        </p>
      ))}
    </section>
  );
}
