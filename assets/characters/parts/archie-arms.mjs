// Archie's thin arms: a bent paper strip from a shoulder (left 48, 150; right 172, 150) to a round hand.
import { circle, curve, ellipse, g, n } from '../../kit/sheet.mjs';
import { soft } from './archie-body.mjs';

/** `way`: [elbow x, elbow y, hand x, hand y]; `thumb`: where the thumb points, degrees. */
export function arm(page, light, side, way, thumb = side < 0 ? -40 : 220) {
  const [elbowX, elbowY, handX, handY] = way;
  const turn = (thumb * Math.PI) / 180;
  return g(
    { filter: soft(page) },
    curve(`M${110 + side * 61} 152Q${n(elbowX)} ${n(elbowY)} ${n(handX)} ${n(handY)}`, light.roof[1], 8),
    circle(handX, handY, 9.5, light.roof[0]),
    ellipse(handX + Math.cos(turn) * 9, handY + Math.sin(turn) * 9, 4.6, 4.6, light.roof[0]),
  );
}
