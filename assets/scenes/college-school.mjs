import { lampPost } from '../kit/lamp.mjs';
import { darkSchool } from '../kit/school.mjs';
import { POSTS } from '../kit/school-plan.mjs';
import { stagePicture } from '../kit/sheet.mjs';

export default stagePicture('college-school', (page) => {
  darkSchool(page);
  for (const { x, base, height } of POSTS) lampPost(page, x, base, height);
});
