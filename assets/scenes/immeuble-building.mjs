import { darkImmeuble } from '../kit/immeuble.mjs';
import { LAMPS } from '../kit/immeuble-plan.mjs';
import { lampPost } from '../kit/lamp.mjs';
import { stagePicture } from '../kit/sheet.mjs';

export default stagePicture('immeuble-building', (page) => {
  darkImmeuble(page);
  for (const { x, base, height } of LAMPS) lampPost(page, x, base, height);
});
