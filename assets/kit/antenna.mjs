import { circle, curve, g, n, path } from './sheet.mjs';

/** A lattice mast from (x, base), with a lamp on top and three rings on the air. `tone` is the colour of the iron. */
export function mast(page, x, base, height, { foot = 34, tone = '#6a4aa8', waves = '#c9a4ff', lit = false } = {}) {
  const top = base - height;
  const at = (share) => (foot / 2) * (1 - share) + 1.6;
  const steps = Math.max(4, Math.round(height / 26));
  let d = `M${n(x - foot / 2)} ${base}L${n(x - 1.6)} ${top}M${n(x + foot / 2)} ${base}L${n(x + 1.6)} ${top}`;
  for (let step = 0; step < steps; step += 1) {
    const [low, high] = [step / steps, (step + 1) / steps];
    const [y, z] = [base - height * low, base - height * high];
    const flip = step % 2 ? 1 : -1;
    d += `M${n(x + flip * at(low))} ${n(y)}L${n(x - flip * at(high))} ${n(z)}M${n(x - at(high))} ${n(z)}H${n(x + at(high))}`;
  }
  page.add(
    g(
      { filter: page.paper({ rim: '#d5bcff', light: 0.5, dark: 0.4, drop: 3, spread: 4, margin: 40 }) },
      curve(d, tone, 2.6),
      curve(`M${x} ${top}v-22`, tone, 3),
    ),
    [0, 1, 2].map((ring) =>
      curve(
        `M${x - 12 - ring * 11} ${n(top - 12 - ring * 4)}q${-7 - ring * 2} -11 0 ${-22 - ring * 4}M${x + 12 + ring * 11} ${n(top - 12 - ring * 4)}q${7 + ring * 2} -11 0 ${-22 - ring * 4}`,
        waves,
        2.6,
        { opacity: n(0.7 - ring * 0.18) },
      ),
    ),
    circle(
      x,
      top - 24,
      lit ? 26 : 14,
      page.radial([
        [0, waves, lit ? 0.8 : 0.4],
        [1, waves, 0],
      ]),
    ),
    circle(x, top - 24, 5, waves),
  );
}

/** A dish that listens to the sky, on a short foot. */
export function dish(page, x, base, r, { tone = '#8a6fc4', back = '#5b3f9a' } = {}) {
  page.add(
    g(
      { filter: page.paper({ light: 0.5, dark: 0.45, drop: 3, spread: 4, margin: 40 }) },
      path(`M${x - 12} ${base}L${x - 3} ${n(base - r * 0.8)}h6L${x + 12} ${base}Z`, back),
      g(
        { transform: `translate(${x} ${n(base - r * 1.2)}) rotate(-32)` },
        path(`M${-r} 0Q0 ${n(r * 1.1)} ${r} 0Z`, tone),
        path(`M${-r} 0Q0 ${n(r * 0.28)} ${r} 0Q0 ${n(-r * 0.28)} ${-r} 0Z`, back),
        curve(`M0 0V${n(-r * 0.62)}M${n(-r * 0.5)} 0L0 ${n(-r * 0.62)}L${n(r * 0.5)} 0`, tone, 2),
        circle(0, n(-r * 0.66), 3.6, '#e6d6ff'),
      ),
    ),
  );
}
