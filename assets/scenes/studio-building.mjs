import { lampPost } from '../kit/lamp.mjs';
import { stagePicture } from '../kit/sheet.mjs';
import { POSTS } from '../kit/studio-plan.mjs';
import { darkStudio } from '../kit/studio-walls.mjs';

export default stagePicture('studio-building', (page) => {
  darkStudio(page);
  for (const { x, base, height } of POSTS) lampPost(page, x, base, height);
});
