import { life } from './lives.mjs';
import { INK } from './palette.mjs';
import { n } from './sheet.mjs';

const tones = (cloth, other, hair, skin, thing) => ({ cloth, other, hair, skin, thing });

/** Who lives behind which window, by storey and bay. */
const LIVES = {
  '0-0': ['game', tones(INK.wine, INK.teal, INK.brown, INK.skin, '#d9824f')],
  '0-4': ['knitter', tones(INK.plum, INK.navy, '#c9b8c4', '#8a5040', '#e8705a')],
  '1-0': ['brusher', tones('#3f8f86', INK.navy, '#3a2440', '#8a5040', '#f0a03b')],
  '1-1': ['reader', tones(INK.wine, '#8a4f5f', '#9c6a34', '#e0a07c', '#3f8f86')],
  '1-2': ['stars', tones('#e2707a', '#e0962f', '#33203f', '#7a4634', '#f0a83b')],
  '1-3': ['hug', tones(INK.navy, '#6b3a2a', '#3a2440', INK.skin, '#e8705a')],
  '1-4': ['cook', tones(INK.teal, '#ffe3b0', INK.brown, INK.dusk, '#8a4a5f')],
  '2-0': ['violinist', tones(INK.navy, '#33305f', '#7a4a30', '#d99a78', '#a8552f')],
  '2-1': ['knitter', tones('#c2706a', INK.navy, '#a49ab8', '#e0a88a', '#3f8f86')],
  '2-2': ['game', tones(INK.teal, '#d9694f', '#33203f', '#9a5a48', '#8a4f3f')],
  '2-3': ['stars', tones('#8a5aa8', '#d98a2f', '#b5662f', '#e0a88a', '#d98a2f')],
  '2-4': ['reader', tones('#4f8f6a', '#5f4a80', '#33203f', '#7a4634', '#e0705a')],
  '3-0': ['cook', tones('#c25a5a', '#ffe3b0', '#33203f', '#7a4634', '#3f6f8a')],
  '3-1': ['hug', tones('#3f8f86', '#3a2440', '#8a5a30', '#d99a78', '#d99a3b')],
  '3-2': ['violinist', tones('#b04f6a', '#4a2f60', '#2a1c3f', '#9a5a48', '#8f4a2a')],
  '3-3': ['brusher', tones('#6a6ac0', INK.navy, '#a8642f', '#e0a88a', '#3f8f86')],
  '3-4': ['game', tones('#3f7f9a', '#c2605a', '#3a2440', INK.skin, '#a8643f')],
};

/** What stands in a window: in its own colours, or all in `cold`. */
export function lifeIn({ x, y, w, h, bay, storey }, cold) {
  const found = LIVES[`${storey}-${bay}`];
  if (!found) return '';
  const [who, warm] = found;
  const tall = who === 'game' && w < 50 ? 38 : 50;
  return life(who, n(x + w * 0.48), y + h + 3, tall, cold ?? warm, bay > 2);
}

export const livesIn = ({ bay, storey }) => LIVES[`${storey}-${bay}`] !== undefined;
