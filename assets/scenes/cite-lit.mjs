import { awake } from '../kit/cite/district.mjs';
import { LIT, PLAN } from '../kit/cite/plan.mjs';
import { sheet } from '../kit/sheet.mjs';

/** One overlay a district, cropped to the box that the pages lay about its foot. */
export default PLAN.map((place) => ({
  id: `cite-lit-${place.id}`,
  width: LIT.width,
  height: LIT.height,
  svg: () => {
    const page = sheet(LIT.width, LIT.height, place.x + LIT.left, place.y + LIT.top);
    awake(page, place);
    return page.done();
  },
}));
